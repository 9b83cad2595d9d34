/** The words of terms and changes in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const changesWords = toDialogWords({
  page: import.meta.glob<Messages['changesPage']>('../../../shared/messages/??/changes-page.ts', {
    eager: true,
    import: 'changesPage',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
});

export type ChangesWords = (typeof changesWords)['it'];
