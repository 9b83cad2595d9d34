/**
 * The secret address of a calendar, as a person pastes it. Only https: the address itself is the secret.
 * It would break if it were ever shown, logged or sent anywhere but to its own host.
 */

/** @returns the address to ask, with `webcal:` made https; null when it is no address of a calendar on the web. */
export function parseFeedAddress(raw: string): string | null {
  const text = raw.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isHost = /\.[a-z]{2,}$/i.test(url.hostname);
  if (url.protocol !== 'https:' || !isHost || url.username || url.password) return null;
  if (url.pathname === '/' && url.search === '') return null;
  url.hash = '';
  return url.href;
}

/** What the browser is asked for: this one host. */
export const toOriginPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

/** What an address tells of its calendar. */
export interface FeedOwner {
  /** E-mail addresses in it: Google and Microsoft name the owner, who may go by another one at the firm. */
  emails: string[];
  /** As Google's pages call the calendar, so that page and file speak of one event; null elsewhere. */
  calendarId: string | null;
}

/** Whose calendar it is, as far as the address says. */
export function toOwner(address: string): FeedOwner {
  const { hostname, pathname } = new URL(address);
  const path = pathname.replaceAll(/%40/gi, '@');
  const emails = [...path.matchAll(/[^/\s]+@[^/\s]+/g)].map(([email]) => email.toLowerCase());
  const google = /^\/calendar\/ical\/([^/\s]+@[^/\s]+)\//.exec(path);
  return { emails, calendarId: hostname === 'calendar.google.com' ? (google?.[1] ?? null) : null };
}

export const toHost = (address: string): string => new URL(address).hostname;
