/** Entry of the set-up dialog. */
import { mountPage } from '../mount.tsx';
import './set-up.css';
import { SetUpPage } from './set-up-page.tsx';

mountPage(<SetUpPage />);
