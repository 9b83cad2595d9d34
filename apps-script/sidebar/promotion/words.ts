/** The words of the page on spreading the word in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const spreadWords = toPageWords({
  page: import.meta.glob<Messages['spreadPage']>('../../../shared/messages/??/spread-page.ts', {
    eager: true,
    import: 'spreadPage',
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

export type SpreadWords = (typeof spreadWords)['it'];
