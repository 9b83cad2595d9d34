/** Entry of the dialog on practices where it begins with the problem: one press from the Design page. */
import { mountPage } from '../mount.tsx';
import { PracticesDialog } from './practices-dialog.tsx';

mountPage(<PracticesDialog begin="problem" />);
