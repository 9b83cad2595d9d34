/** The words of the dialog on practices in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const practicesWords = toDialogWords({
  page: import.meta.glob<Messages['practicesPage']>('../../../shared/messages/??/practices-page.ts', {
    eager: true,
    import: 'practicesPage',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
  rules: import.meta.glob<Messages['practices']>('../../../shared/messages/??/practices.ts', {
    eager: true,
    import: 'practices',
  }),
  exemplar: import.meta.glob<Messages['exemplar']>('../../../shared/messages/??/exemplar.ts', {
    eager: true,
    import: 'exemplar',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
});

export type PracticesWords = (typeof practicesWords)['it'];
