/**
 * The link an owner gives to a mentor: the web app's address with the invite code in the query, and the firm's domain
 * where the address named one. Codes and domains are made of letters, digits, dots, `-` and `_` only, so nothing is
 * percent-encoded. Only addresses of Google's web apps are accepted, or loopback ones when the caller allows it.
 */
import { parseWebAppAddress, toSignInUrl } from './web-app-address.ts';

export interface InviteLink {
  /** Address for POST, in its plain form, without query. */
  webAppUrl: string;
  /** Of the firm, for the form that asks for a sign-in; absent in what an earlier version stored. */
  domain?: string | null;
  inviteCode: string;
}

/** The link as text. */
export const toInviteLink = ({ webAppUrl, domain, inviteCode }: InviteLink): string =>
  `${webAppUrl}?invite=${inviteCode}${domain ? `&domain=${domain}` : ''}`;

/**
 * The link to a person's own page on the phone. Its code has a name of its own, so that the extension does not take it
 * for an invitation of its own, nor the page the extension's.
 */
export const toPersonalLink = ({ webAppUrl, domain, inviteCode }: InviteLink): string =>
  `${domain ? toSignInUrl({ webAppUrl, domain }) : webAppUrl}?me=${inviteCode}`;

/** Reads a pasted link in any of the address's forms; null when it is none. Space around it is ignored. */
export function parseInviteLink(pasted: string, options: { allowLoopback: boolean }): InviteLink | null {
  const [base = '', query = ''] = pasted.trim().split('#')[0]!.split('?');
  const address = parseWebAppAddress(base, options);
  if (typeof address === 'string') return null;
  const read = (name: string): string | null =>
    query
      .split('&')
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1) ?? null;
  const inviteCode = read('invite') ?? '';
  if (!/^[A-Za-z0-9_-]{16,200}$/.test(inviteCode)) return null;
  const named = read('domain');
  const domain = named !== null && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(named) ? named : address.domain;
  return { webAppUrl: address.webAppUrl, ...(domain !== null && { domain }), inviteCode };
}
