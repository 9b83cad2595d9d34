/** The words of the Measures dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const measuresWords = toDialogWords({
  page: import.meta.glob<Messages['measuresPage']>('../../../shared/messages/??/measures-page.ts', {
    eager: true,
    import: 'measuresPage',
  }),
  measure: import.meta.glob<Messages['measure']>('../../../shared/messages/??/measure.ts', {
    eager: true,
    import: 'measure',
  }),
  tables: import.meta.glob<Pick<Messages['tables'], 'measures'>>(
    '../../../shared/messages/??/measure-tables.ts',
    {
      eager: true,
      import: 'measureTables',
    },
  ),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
});

export type MeasuresWords = (typeof measuresWords)['it'];
