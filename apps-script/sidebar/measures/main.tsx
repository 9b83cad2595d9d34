/** Entry of the Measures dialog. */
import { mountPage } from '../mount.tsx';
import { MeasuresDialog } from './measures-dialog.tsx';

mountPage(<MeasuresDialog />);
