/** The words of the invitations dialog in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const invitesWords = toDialogWords({
  address: import.meta.glob<Messages['webAppAddress']>('../../../shared/messages/??/web-app-address.ts', {
    eager: true,
    import: 'webAppAddress',
  }),
  page: import.meta.glob<Messages['invitesPage']>('../../../shared/messages/??/invites-page.ts', {
    eager: true,
    import: 'invitesPage',
  }),
  personal: import.meta.glob<Messages['personalLinks']>('../../../shared/messages/??/personal-links.ts', {
    eager: true,
    import: 'personalLinks',
  }),
});

export type InvitesWords = (typeof invitesWords)['it'];
