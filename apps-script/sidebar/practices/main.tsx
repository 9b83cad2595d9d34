/** Entry of practices.html. */
import { mountPage } from '../mount.tsx';
import { PracticesDialog } from './practices-dialog.tsx';

mountPage(<PracticesDialog />);
