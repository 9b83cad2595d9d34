/**
 * The link an owner gives to a mentor: the web app's address with the invite code in the query. Codes are made of
 * letters, digits, `-` and `_` only, so nothing is percent-encoded.
 * Only addresses of Google's web apps are accepted, or loopback ones when the caller allows it.
 */

export interface InviteLink {
  /** Address for POST, without query. */
  webAppUrl: string;
  inviteCode: string;
}

const GOOGLE =
  /^https:\/\/script\.google\.com\/(?:a\/macros\/[A-Za-z0-9.-]+|macros)\/s\/[A-Za-z0-9_-]+\/exec$/;
const LOOPBACK = /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\/macros\/s\/[A-Za-z0-9_-]+\/exec$/;

/** The link as text. */
export const toInviteLink = (link: InviteLink): string => `${link.webAppUrl}?invite=${link.inviteCode}`;

/** Reads a pasted link; null when it is none. Space around it is ignored. */
export function parseInviteLink(pasted: string, options: { allowLoopback: boolean }): InviteLink | null {
  const [webAppUrl = '', query = ''] = pasted.trim().split('#')[0]!.split('?');
  if (!GOOGLE.test(webAppUrl) && !(options.allowLoopback && LOOPBACK.test(webAppUrl))) return null;
  const pair = query.split('&').find((part) => part.startsWith('invite='));
  const inviteCode = pair ? pair.slice('invite='.length) : '';
  return /^[A-Za-z0-9_-]{16,200}$/.test(inviteCode) ? { webAppUrl, inviteCode } : null;
}
