/** The words of the invite page, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const inviteWords = {
  en: { page: en.invitePage, pages: en.pages, components: en.components },
  it: { page: it.invitePage, pages: it.pages, components: it.components },
};

export type InviteWords = (typeof inviteWords)['it'];
