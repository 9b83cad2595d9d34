/** The words of the import dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const importWords = toDialogWords({
  page: import.meta.glob<Messages['importPage']>('../../../shared/messages/??/import-page.ts', {
    eager: true,
    import: 'importPage',
  }),
  imports: import.meta.glob<Messages['imports']>('../../../shared/messages/??/imports.ts', {
    eager: true,
    import: 'imports',
  }),
});

export type ImportWords = (typeof importWords)['it'];
