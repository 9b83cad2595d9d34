/** The words of the Design page, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const designWords = {
  en: { page: en.designPage, pages: en.pages, common: en.common, components: en.components },
  it: { page: it.designPage, pages: it.pages, common: it.common, components: it.components },
};

export type DesignWords = (typeof designWords)['it'];
