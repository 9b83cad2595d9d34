/** The words of the dialog that erases a person in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const eraseWords = toDialogWords({
  page: import.meta.glob<Messages['erasePage']>('../../../shared/messages/??/erase-page.ts', {
    eager: true,
    import: 'erasePage',
  }),
});

export type EraseWords = (typeof eraseWords)['it'];
