/** The words of the dialog on pairings, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const pairingsWords = {
  en: {
    page: en.pairingsPage,
    dialog: en.mentorDialogs,
    rules: en.pairingProposal,
    scorecard: en.scorecard,
    pages: en.pages,
    common: en.common,
    components: en.components,
  },
  it: {
    page: it.pairingsPage,
    dialog: it.mentorDialogs,
    rules: it.pairingProposal,
    scorecard: it.scorecard,
    pages: it.pages,
    common: it.common,
    components: it.components,
  },
};

export type PairingsWords = (typeof pairingsWords)['it'];
