/** The words of the dialog that erases a person, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const eraseWords = {
  en: { page: en.erasePage, pages: en.pages, common: en.common, components: en.components },
  it: { page: it.erasePage, pages: it.pages, common: it.common, components: it.components },
};

export type EraseWords = (typeof eraseWords)['it'];
