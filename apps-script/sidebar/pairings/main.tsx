/** Entry of pairings.html. */
import { mountPage } from '../mount.tsx';
import { PairingsDialog } from './pairings-dialog.tsx';

mountPage(<PairingsDialog />);
