/** Entry of changes.html. */
import { mountPage } from '../mount.tsx';
import './changes.css';
import { ChangesDialog } from './changes-dialog.tsx';

mountPage(<ChangesDialog />);
