/** The words of the Design page in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const designWords = toPageWords({
  page: import.meta.glob<Messages['designPage']>('../../../shared/messages/??/design-page.ts', {
    eager: true,
    import: 'designPage',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
});

export type DesignWords = (typeof designWords)['it'];
