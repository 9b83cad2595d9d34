/** The words of the set-up dialog, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const setUpWords = {
  en: {
    page: en.setUpPage,
    pages: en.pages,
    common: en.common,
    components: en.components,
    issues: en.issues,
    program: en.tables.program,
  },
  it: {
    page: it.setUpPage,
    pages: it.pages,
    common: it.common,
    components: it.components,
    issues: it.issues,
    program: it.tables.program,
  },
};

export type SetUpWords = (typeof setUpWords)['it'];
