/** The words of the Export dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const exportWords = toDialogWords({
  page: import.meta.glob<Messages['exportPage']>('../../../shared/messages/??/export-page.ts', {
    eager: true,
    import: 'exportPage',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
});

export type ExportWords = (typeof exportWords)['it'];
