/** The words of the import dialog, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const importWords = {
  en: {
    page: en.importPage,
    imports: en.imports,
    pages: en.pages,
    common: en.common,
    components: en.components,
  },
  it: {
    page: it.importPage,
    imports: it.imports,
    pages: it.pages,
    common: it.common,
    components: it.components,
  },
};

export type ImportWords = (typeof importWords)['it'];
