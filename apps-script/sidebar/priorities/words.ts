/** The words of the Priorities dialog, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const prioritiesWords = {
  en: {
    page: en.prioritiesPage,
    rules: en.priorities,
    pages: en.pages,
    common: en.common,
    components: en.components,
    issues: en.issues,
  },
  it: {
    page: it.prioritiesPage,
    rules: it.priorities,
    pages: it.pages,
    common: it.common,
    components: it.components,
    issues: it.issues,
  },
};

export type PrioritiesWords = (typeof prioritiesWords)['it'];
