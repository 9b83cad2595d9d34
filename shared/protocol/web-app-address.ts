/**
 * The address of a web app, in whatever of Google's public forms it was seen or copied: with a domain before or after
 * `macros`, with `/u/1/` of a second account, with `/a/~/`. What is kept is the plain form, by which a ledger is told
 * apart, and the domain, for firms that let only their own people in.
 * It would break if the test address (`/dev`) were taken: it answers nobody but the script's editors.
 */

export interface WebAppAddress {
  /** The plain form, without query: the same for all forms of one web app. */
  webAppUrl: string;
  /** The domain that the form named, in lower case; null where it named none. */
  domain: string | null;
}

export type AddressProblem = 'test-address' | 'not-an-address';

const ID = /^[A-Za-z0-9_-]+$/;
const DOMAIN = /^(?=.{3,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const LOOPBACK = /^(https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5})(\/.*)$/;
const GOOGLE = /^(?:https:\/\/)?script\.google\.com(\/.*)$/i;

/** Reads an address; query, fragment and space around it are ignored. Loopback ones only when the caller allows it. */
export function parseWebAppAddress(
  text: string,
  options: { allowLoopback: boolean },
): WebAppAddress | AddressProblem {
  const [bare = ''] = text.trim().split(/[?#]/);
  const google = GOOGLE.exec(bare);
  const loopback = options.allowLoopback ? LOOPBACK.exec(bare) : null;
  const origin = google ? 'https://script.google.com' : loopback?.[1];
  const path = google?.[1] ?? loopback?.[2];
  if (origin === undefined || path === undefined) return 'not-an-address';
  const parts = withoutAccount(path.split('/').filter((part) => part !== ''));
  const [id, kind] = parts.slice(-2);
  const domain = toDomain(parts.slice(0, -2));
  if (domain === undefined || id === undefined || !ID.test(id)) return 'not-an-address';
  if (kind === 'dev') return 'test-address';
  if (kind !== 'exec') return 'not-an-address';
  return { webAppUrl: `${origin}/macros/s/${id}/exec`, domain };
}

/** The form for people of the domain who are signed in; the plain one where no domain is known. */
export const toSignInUrl = ({ webAppUrl, domain }: WebAppAddress): string =>
  domain === null ? webAppUrl : webAppUrl.replace('/macros/s/', `/a/macros/${domain}/s/`);

/** `/u/N/` names the account of one browser, wherever it stands. */
function withoutAccount(parts: readonly string[]): string[] {
  const at = parts.findIndex((part, index) => part === 'u' && /^\d+$/.test(parts[index + 1] ?? ''));
  return at < 0 ? [...parts] : [...parts.slice(0, at), ...parts.slice(at + 2)];
}

/** The domain in what comes before the id; null where there is none, undefined where it is no such path. */
function toDomain(before: readonly string[]): string | null | undefined {
  const [first, second, third, last] = before;
  if (before.length === 2 && first === 'macros' && second === 's') return null;
  if (before.length !== 4 || first !== 'a' || last !== 's') return undefined;
  const domain = (second === 'macros' ? third : third === 'macros' ? second : '')?.toLowerCase() ?? '';
  if (domain === '~') return null;
  return DOMAIN.test(domain) ? domain : undefined;
}
