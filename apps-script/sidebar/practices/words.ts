/** The words of the dialog on practices, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const practicesWords = {
  en: {
    page: en.practicesPage,
    dialog: en.mentorDialogs,
    rules: en.practices,
    choices: {
      kind: en.tables.practices.choices.kind,
      does: en.tables.practiceHolders.choices.does,
      status: en.tables.ideas.choices.status,
    },
    pages: en.pages,
    common: en.common,
    components: en.components,
  },
  it: {
    page: it.practicesPage,
    dialog: it.mentorDialogs,
    rules: it.practices,
    choices: {
      kind: it.tables.practices.choices.kind,
      does: it.tables.practiceHolders.choices.does,
      status: it.tables.ideas.choices.status,
    },
    pages: it.pages,
    common: it.common,
    components: it.components,
  },
};

export type PracticesWords = (typeof practicesWords)['it'];
