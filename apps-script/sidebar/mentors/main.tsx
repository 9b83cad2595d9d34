/** Entry of candidates.html. */
import { mountPage } from '../mount.tsx';
import './mentors.css';
import { CandidatesDialog } from './candidates-dialog.tsx';

mountPage(<CandidatesDialog />);
