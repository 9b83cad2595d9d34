/**
 * The pass of a page that the owner opened: who it was made for and when, under a key that only the script has. It is
 * in the page's model and in every call of that page; a page of the web app never has one. Gone after a day, renewed
 * while the page is in use. It would be worth nothing if it named no person, or could be compared letter by letter.
 */
import { isEqualConstantTime, toDigest, toHmac } from '../../../shared/protocol/signing.ts';
import type { Platform } from '../platform/ports.ts';

/** The script property with the key. */
export const PASS_KEY = 'passKey';

const LASTS_MS = 24 * 3_600_000;
const RENEWED_AFTER_MS = 10 * 60_000;
/** Google's machines need not agree to the second. */
const AHEAD_MS = 5 * 60_000;

const SHAPE = /^(\d{13})\.([0-9a-f]{64})$/;

const sign = (key: string, madeAtMs: number, person: string): string =>
  toHmac(key, ['mentor-ledger page', madeAtMs, person.trim().toLowerCase()].join('\n'));

/** A pass for a person (an address, blank where Google tells none). */
export const toPass = (key: string, person: string, nowMs: number): string =>
  `${nowMs}.${sign(key, nowMs, person)}`;

/** What a pass is worth: `expired` is genuine but older than a day, `none` is anything else. */
export type PassState = 'good' | 'expired' | 'none';

export function judgePass(pass: string, key: string | undefined, person: string, nowMs: number): PassState {
  const [, madeAt = '', signature = ''] = SHAPE.exec(pass) ?? [];
  const madeAtMs = Number(madeAt);
  const isGenuine = isEqualConstantTime(signature, sign(key ?? '', madeAtMs, person));
  if (!key || madeAt === '' || !isGenuine || madeAtMs > nowMs + AHEAD_MS) return 'none';
  return nowMs - madeAtMs < LASTS_MS ? 'good' : 'expired';
}

/** Whether a good pass is old enough to be made anew. */
export const isDueForRenewal = (pass: string, nowMs: number): boolean =>
  nowMs - Number(pass.slice(0, 13)) > RENEWED_AFTER_MS;

/** A pass for the page that is about to open; the key is made with the first. */
export function makePass(platform: Platform): string {
  const { properties, ids, session, clock } = platform;
  const read = (): string | undefined => properties.readAll()[PASS_KEY];
  const key =
    read() ??
    platform.lock.withLock(10_000, () => {
      const known = read();
      if (known !== undefined) return known;
      const made = toDigest([ids.newRandom(), ids.newRandom(), ids.newRandom()].join(''));
      properties.write({ [PASS_KEY]: made });
      return made;
    })?.value;
  // A busy script: the page opens all the same, and says that it has to be opened again.
  return key === undefined ? '' : toPass(key, session.ownerEmail() ?? '', clock.nowMs());
}
