/** The words of the pages on rewards in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const rewardsWords = toDialogWords({
  page: import.meta.glob<Messages['rewardsPage']>('../../../shared/messages/??/rewards-page.ts', {
    eager: true,
    import: 'rewardsPage',
  }),
  rules: import.meta.glob<Messages['rewards']>('../../../shared/messages/??/rewards.ts', {
    eager: true,
    import: 'rewards',
  }),
  tabs: import.meta.glob<Messages['rewardTables']>('../../../shared/messages/??/reward-tables.ts', {
    eager: true,
    import: 'rewardTables',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
});

export type RewardsWords = (typeof rewardsWords)['it'];
