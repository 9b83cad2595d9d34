/** The words of the Today page in every language; only the areas it shows, so that the page stays small. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const todayWords = toPageWords({
  stillConnected: import.meta.glob<Messages['stillConnected']>(
    '../../../shared/messages/??/still-connected.ts',
    { eager: true, import: 'stillConnected' },
  ),
  page: import.meta.glob<Messages['today']>('../../../shared/messages/??/today.ts', {
    eager: true,
    import: 'today',
  }),
  spread: import.meta.glob<Messages['spreadPage']>('../../../shared/messages/??/spread-page.ts', {
    eager: true,
    import: 'spreadPage',
  }),
  issues: import.meta.glob<Messages['issues']>('../../../shared/messages/??/issues.ts', {
    eager: true,
    import: 'issues',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
});

export type TodayWords = (typeof todayWords)['it'];
