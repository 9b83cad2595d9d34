/** The words of the form of a talk in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const talkWords = toDialogWords({
  page: import.meta.glob<Messages['talkPage']>('../../../shared/messages/??/talk-page.ts', {
    eager: true,
    import: 'talkPage',
  }),
  tables: import.meta.glob<Messages['tables']>('../../../shared/messages/??/tables.ts', {
    eager: true,
    import: 'tables',
  }),
});

export type TalkWords = (typeof talkWords)['it'];
