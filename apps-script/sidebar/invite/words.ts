/** The words of the invite page in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toPageWords } from '../page-words.ts';

export const inviteWords = toPageWords({
  page: import.meta.glob<Messages['invitePage']>('../../../shared/messages/??/invite-page.ts', {
    eager: true,
    import: 'invitePage',
  }),
});

export type InviteWords = (typeof inviteWords)['it'];
