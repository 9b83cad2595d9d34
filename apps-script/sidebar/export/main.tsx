/** Entry of the Export dialog. */
import { mountPage } from '../mount.tsx';
import { ExportDialog } from './export-dialog.tsx';

mountPage(<ExportDialog />);
