/** The words of Program and Settings in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const programWords = toPageWords({
  page: import.meta.glob<Messages['designPage']>('../../../shared/messages/??/design-page.ts', {
    eager: true,
    import: 'designPage',
  }),
  homes: import.meta.glob<Messages['programHomes']>('../../../shared/messages/??/program-homes.ts', {
    eager: true,
    import: 'programHomes',
  }),
  sidebar: import.meta.glob<Messages['sidebar']>('../../../shared/messages/??/sidebar.ts', {
    eager: true,
    import: 'sidebar',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
});

export type ProgramWords = (typeof programWords)['it'];
