/** The words of the dialog that erases a person in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const eraseWords = toPageWords({
  page: import.meta.glob<Messages['erasePage']>('../../../shared/messages/??/erase-page.ts', {
    eager: true,
    import: 'erasePage',
  }),
});

export type EraseWords = (typeof eraseWords)['it'];
