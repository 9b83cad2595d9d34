/** The words of the exemplar dialog, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const exemplarWords = {
  en: {
    page: en.exemplarPage,
    exemplar: en.exemplar,
    pages: en.pages,
    common: en.common,
    components: en.components,
  },
  it: {
    page: it.exemplarPage,
    exemplar: it.exemplar,
    pages: it.pages,
    common: it.common,
    components: it.components,
  },
};

export type ExemplarPageWords = (typeof exemplarWords)['it'];
