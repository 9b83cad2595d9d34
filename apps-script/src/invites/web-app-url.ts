/**
 * The address of the web app, as mentors get it. Google's own answer to "what is my address" is right only where the
 * web app itself runs: elsewhere it may be the test address or that of an old deployment. So the address is learned
 * from live requests, or comes from the owner's hand and is checked by a ping; what the menu is told is only a
 * suggestion for that check.
 */
import {
  parseWebAppAddress,
  toSignInUrl,
  type AddressProblem,
  type WebAppAddress,
} from '../../../shared/protocol/web-app-address.ts';
import { isEqualConstantTime, toHmac } from '../../../shared/protocol/signing.ts';
import type { Platform } from '../platform/ports.ts';

export const WEB_APP_URL_KEY = 'webAppUrl';
/** Set where the address has been proved: then no live request changes it. */
const BY_OWNER_KEY = 'webAppUrlBy';

type Properties = Readonly<Record<string, string>>;

/** Reads an address in whatever form; loopback ones are the local host's. */
export const readAddress = (text: string): WebAppAddress | AddressProblem =>
  parseWebAppAddress(text, { allowLoopback: true });

const parse = (text: string | null | undefined): WebAppAddress | null => {
  const address = text ? readAddress(text) : null;
  return address === null || typeof address === 'string' ? null : address;
};

/** The address to give to mentors; null while none is known. */
export const toWebAppUrl = (properties: Properties): WebAppAddress | null =>
  parse(properties[WEB_APP_URL_KEY]);

/** Whether the address has been proved to be this ledger's. One that only a live request told may be an old one's. */
export const isAddressProved = (properties: Properties): boolean => properties[BY_OWNER_KEY] !== undefined;

/** What Google says outside of the web app; to be checked by a ping before anybody gets it. */
export const toSuggestedUrl = ({ web }: Pick<Platform, 'web'>): string | null =>
  parse(web.webAppUrl())?.webAppUrl ?? null;

/** Whether the running web app can tell an address while none is known. */
export const isLiveUrlNews = ({ web }: Pick<Platform, 'web'>, known: string | null): boolean =>
  known === null && parse(web.webAppUrl()) !== null;

/**
 * Keeps the address that the running web app has; to be called by the web app alone. Nothing is written when it is
 * known. A failure here must not cost the caller the answer.
 * @returns the properties as they are then.
 */
export function rememberWebAppUrl(
  { web, properties, log }: Pick<Platform, 'web' | 'properties' | 'log'>,
  known: Properties,
): Properties {
  if (known[BY_OWNER_KEY]) return known;
  const live = parse(web.webAppUrl());
  const url = live && toSignInUrl(live);
  if (url === null || known[WEB_APP_URL_KEY] === url) return known;
  try {
    properties.write({ [WEB_APP_URL_KEY]: url });
  } catch (error) {
    log.error('web app address', error);
    return known;
  }
  return { ...known, [WEB_APP_URL_KEY]: url };
}

/** What keeps an address that a ping or a visit has proved. */
export const toOwnersUrl = (address: WebAppAddress): Record<string, string> => ({
  ...{ [WEB_APP_URL_KEY]: toSignInUrl(address), [BY_OWNER_KEY]: 'owner' },
});

const NONCE_MS = 15 * 60_000;

/** A text for a ping, which this script knows again for a quarter of an hour. */
export function toPingNonce(masterSecret: string, random: string, nowMs: number): string {
  const text = `${nowMs}.${random}`;
  return `${text}.${toHmac(masterSecret, `nonce:${text}`).slice(0, 32)}`;
}

/** Whether the text was made here, lately. */
export function isPingNonce(masterSecret: string, nonce: string, nowMs: number): boolean {
  const [madeMs = '', random = ''] = nonce.split('.');
  const isFresh = Math.abs(nowMs - Number(madeMs)) <= NONCE_MS;
  return isFresh && isEqualConstantTime(toPingNonce(masterSecret, random, Number(madeMs)), nonce);
}

/** What only this script can put into a link to the address, for a quarter of an hour. `url` as in the link. */
export const toVisitToken = (masterSecret: string, nonce: string, url: string): string =>
  `${nonce}.${toHmac(masterSecret, `visit:${nonce}\n${url}`).slice(0, 32)}`;

/** Whether this script made the link, lately, to that very address. */
export function isVisitToken(masterSecret: string, token: string, url: string, nowMs: number): boolean {
  const nonce = token.split('.').slice(0, 3).join('.');
  return (
    isPingNonce(masterSecret, nonce, nowMs) &&
    isEqualConstantTime(toVisitToken(masterSecret, nonce, url), token)
  );
}
