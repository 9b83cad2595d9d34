/** The words of the Priorities dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const prioritiesWords = toDialogWords({
  page: import.meta.glob<Messages['prioritiesPage']>('../../../shared/messages/??/priorities-page.ts', {
    eager: true,
    import: 'prioritiesPage',
  }),
  rules: import.meta.glob<Messages['priorities']>('../../../shared/messages/??/priorities.ts', {
    eager: true,
    import: 'priorities',
  }),
  issues: import.meta.glob<Messages['issues']>('../../../shared/messages/??/issues.ts', {
    eager: true,
    import: 'issues',
  }),
});

export type PrioritiesWords = (typeof prioritiesWords)['it'];
