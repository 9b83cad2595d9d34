/** The words of the Today page, by language; only the areas it shows, so that the page stays small. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const todayWords = {
  en: {
    page: en.today,
    pages: en.pages,
    common: en.common,
    components: en.components,
    issues: en.issues,
    talks: en.tables.talks,
  },
  it: {
    page: it.today,
    pages: it.pages,
    common: it.common,
    components: it.components,
    issues: it.issues,
    talks: it.tables.talks,
  },
};

export type TodayWords = (typeof todayWords)['it'];
