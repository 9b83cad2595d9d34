/** Entry of candidates.html. */
import { mountPage } from '../mount.tsx';
import { CandidatesDialog } from './candidates-dialog.tsx';

mountPage(<CandidatesDialog />);
