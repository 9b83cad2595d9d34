/**
 * What mentors met and only the owner can mend: kept once an hour until it goes well again, and shown when the owner
 * next opens Today. It would break the answer to the mentor if a failure here were thrown.
 */
import { FAILURES, type FailureCause } from '../../../shared/protocol/google-failures.ts';
import { toFailureCause } from '../ledger/failures.ts';
import { parseOwn } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';

const KEY = 'trouble';
const AGAIN_MS = 3_600_000;

/** Milliseconds since 1970. */
export interface Trouble {
  cause: FailureCause;
  atMs: number;
}

type Properties = Readonly<Record<string, string>>;

export const findTrouble = (properties: Properties): Trouble | null => {
  const trouble = parseOwn<Partial<Trouble>>(properties[KEY]);
  if (typeof trouble?.atMs !== 'number' || !trouble.cause || !(trouble.cause in FAILURES)) return null;
  return trouble as Trouble;
};

/** Remembers a failure that the owner has to know of. */
export function noteTrouble(platform: Platform, error: unknown): void {
  const cause = toFailureCause(error);
  if (FAILURES[cause].issue === undefined) return;
  try {
    const atMs = platform.clock.nowMs();
    const known = findTrouble(platform.properties.readAll());
    if (known?.cause === cause && atMs - known.atMs < AGAIN_MS) return;
    platform.properties.write({ [KEY]: JSON.stringify({ cause, atMs } satisfies Trouble) });
  } catch (second) {
    platform.log.error('trouble', second);
  }
}

/** Forgets it once a write went well; no call where there was none. */
export function forgetTrouble(platform: Platform, properties: Properties): void {
  if (!properties[KEY]) return;
  try {
    platform.properties.write({ [KEY]: '' });
  } catch (error) {
    platform.log.error('trouble', error);
  }
}
