/** The words of the dialog on candidates in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const candidatesWords = toPageWords({
  page: import.meta.glob<Messages['candidatesPage']>('../../../shared/messages/??.ts', {
    eager: true,
    import: 'candidatesPage',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
  rules: import.meta.glob<Messages['scorecard']>('../../../shared/messages/??.ts', {
    eager: true,
    import: 'scorecard',
  }),
});

export type CandidatesWords = (typeof candidatesWords)['it'];
