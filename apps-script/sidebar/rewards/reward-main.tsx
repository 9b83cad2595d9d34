/** Entry of reward.html. */
import { mountPage } from '../mount.tsx';
import { RewardDialog } from './reward-dialog.tsx';

mountPage(<RewardDialog />);
