/** The words of the invitations dialog, by language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';

export const invitesWords = {
  en: { page: en.invitesPage, pages: en.pages, common: en.common, components: en.components },
  it: { page: it.invitesPage, pages: it.pages, common: it.common, components: it.components },
};

export type InvitesWords = (typeof invitesWords)['it'];
