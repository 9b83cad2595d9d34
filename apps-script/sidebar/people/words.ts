/** The words of the dialog on people in every language; only the areas it shows, so that the page stays small. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const peopleWords = toDialogWords({
  stillConnected: import.meta.glob<Messages['stillConnected']>(
    '../../../shared/messages/??/still-connected.ts',
    { eager: true, import: 'stillConnected' },
  ),
  page: import.meta.glob<Messages['peoplePage']>('../../../shared/messages/??/people-page.ts', {
    eager: true,
    import: 'peoplePage',
  }),
  imports: import.meta.glob<Messages['imports']>('../../../shared/messages/??/imports.ts', {
    eager: true,
    import: 'imports',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
  issues: import.meta.glob<Messages['issues']>('../../../shared/messages/??/issues.ts', {
    eager: true,
    import: 'issues',
  }),
});

export type PeopleWords = (typeof peopleWords)['it'];
