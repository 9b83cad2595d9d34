/** The words of the report in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const reportWords = toDialogWords({
  page: import.meta.glob<Messages['reportPage']>('../../../shared/messages/??/report-page.ts', {
    eager: true,
    import: 'reportPage',
  }),
  measures: import.meta.glob<Messages['measuresPage']>('../../../shared/messages/??/measures-page.ts', {
    eager: true,
    import: 'measuresPage',
  }),
  measure: import.meta.glob<Messages['measure']>('../../../shared/messages/??/measure.ts', {
    eager: true,
    import: 'measure',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
});

export type ReportPageWords = (typeof reportWords)['it'];
