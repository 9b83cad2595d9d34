/** The words of the dialog on candidates, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const candidatesWords = {
  en: {
    page: en.candidatesPage,
    dialog: en.mentorDialogs,
    rules: en.scorecard,
    pages: en.pages,
    common: en.common,
    components: en.components,
  },
  it: {
    page: it.candidatesPage,
    dialog: it.mentorDialogs,
    rules: it.scorecard,
    pages: it.pages,
    common: it.common,
    components: it.components,
  },
};

export type CandidatesWords = (typeof candidatesWords)['it'];
