/** The words of the set-up dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const setUpWords = toDialogWords({
  address: import.meta.glob<Messages['webAppAddress']>('../../../shared/messages/??/web-app-address.ts', {
    eager: true,
    import: 'webAppAddress',
  }),
  page: import.meta.glob<Messages['setUpPage']>('../../../shared/messages/??/set-up-page.ts', {
    eager: true,
    import: 'setUpPage',
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

export type SetUpWords = (typeof setUpWords)['it'];
