/** Entry of the set-up dialog. */
import { mountPage } from '../mount.tsx';
import { SetUpPage } from './set-up-page.tsx';

mountPage(<SetUpPage />);
