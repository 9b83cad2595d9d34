/** The words of the dialog on candidates in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const candidatesWords = toDialogWords({
  page: import.meta.glob<Messages['candidatesPage']>('../../../shared/messages/??/candidates-page.ts', {
    eager: true,
    import: 'candidatesPage',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
  rules: import.meta.glob<Messages['scorecard']>('../../../shared/messages/??/scorecard.ts', {
    eager: true,
    import: 'scorecard',
  }),
});

export type CandidatesWords = (typeof candidatesWords)['it'];
