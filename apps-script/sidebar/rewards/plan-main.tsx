/** Entry of rewards-plan.html. */
import { mountPage } from '../mount.tsx';
import { PlanDialog } from './plan-dialog.tsx';

mountPage(<PlanDialog />);
