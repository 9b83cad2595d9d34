/** The words of the exemplar dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const exemplarWords = toDialogWords({
  page: import.meta.glob<Messages['exemplarPage']>('../../../shared/messages/??/exemplar-page.ts', {
    eager: true,
    import: 'exemplarPage',
  }),
  exemplar: import.meta.glob<Messages['exemplar']>('../../../shared/messages/??/exemplar.ts', {
    eager: true,
    import: 'exemplar',
  }),
});

export type ExemplarPageWords = (typeof exemplarWords)['it'];
