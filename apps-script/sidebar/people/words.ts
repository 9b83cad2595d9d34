/** The words of the dialog on people, by language; each area by its name, so that the page ships no other. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const peopleWords = {
  en: {
    page: en.peoplePage,
    imports: en.imports,
    people: en.tables.people,
    issues: en.issues,
    pages: en.pages,
    common: en.common,
    components: en.components,
  },
  it: {
    page: it.peoplePage,
    imports: it.imports,
    people: it.tables.people,
    issues: it.issues,
    pages: it.pages,
    common: it.common,
    components: it.components,
  },
};

export type PeopleWords = (typeof peopleWords)['it'];
