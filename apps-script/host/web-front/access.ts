/**
 * Who may call the web app, by the manifest and by who is signed in. The person is told by a cookie of the host;
 * the forms of refusal are Google's as far as observed.
 */
import type { WebAppAccess } from '../runtime/manifest.ts';

export type AccessDecision = 'allowed' | 'sign-in' | 'forbidden';

/** `user` is '' for a visitor who is not signed in. */
export function decideAccess(
  access: WebAppAccess,
  user: string,
  ownerEmail: string,
  dev: boolean,
): AccessDecision {
  const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  // The test address is for those who may edit the script, whatever the manifest says.
  const needed = dev ? 'MYSELF' : access;
  if (needed === 'ANYONE_ANONYMOUS') return 'allowed';
  if (user === '') return 'sign-in';
  if (needed === 'ANYONE') return 'allowed';
  const same = needed === 'MYSELF' ? user === ownerEmail : domainOf(user) === domainOf(ownerEmail);
  return same ? 'allowed' : 'forbidden';
}

const cookieName = 'local_host_user';

/** The signed-in person's address from the Cookie header; '' for none. */
export function readUser(cookieHeader: string | undefined): string {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name = '', value = ''] = pair.trim().split('=');
    if (name === cookieName) return decodeURIComponent(value);
  }
  return '';
}

/** Set-Cookie for a sign-in. Sent across sites like Google's own, but only over HTTPS. */
export function toUserCookie(email: string, secure: boolean): string {
  return `${cookieName}=${encodeURIComponent(email)}; Path=/; HttpOnly; ${secure ? 'SameSite=None; Secure' : 'SameSite=Lax'}`;
}
