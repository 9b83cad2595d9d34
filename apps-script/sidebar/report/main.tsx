/** Entry of the report's dialog. */
import { mountPage } from '../mount.tsx';
import { ReportDialog } from './report-dialog.tsx';

mountPage(<ReportDialog />);
