/**
 * Who stands at the door, told from the cache, so that strangers cost no read of the properties: Google counts those
 * by the day for all callers together. A signature or code that the cached secret made is known for sure; one that it
 * did not make is looked up in the properties a bounded number of times, since the secret may have been changed.
 * It would break if the cache ever let somebody in: it only turns away, everything else reads the properties.
 */
import { WEB_APP_URL_KEY } from '../invites/web-app-url.ts';
import { parseOwn, type ScriptState } from '../ledger/state.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Platform } from '../platform/ports.ts';
import { STRANGERS, toPlaceEntry, toPlaceKeys, type Rate } from './rate.ts';

/** What the cache keeps of the script's state; `secret` is null before the first set-up. */
export interface Gate {
  secret: string | null;
  language: Language | null;
  webAppUrl: string | null;
}

const GATE_KEY = 'gate';
const GATE_SECONDS = 600;

export interface AtTheDoor {
  gate: Gate | null;
  found: Readonly<Record<string, string>>;
}

/** Everything that the cache knows about a caller, in one call. */
export function lookUp(
  { cache }: Pick<Platform, 'cache'>,
  rate: Rate | null,
  more: readonly string[] = [],
): AtTheDoor {
  const found = cache.readAll([
    GATE_KEY,
    ...more,
    ...toPlaceKeys(STRANGERS),
    ...(rate ? toPlaceKeys(rate) : []),
  ]);
  return { gate: parseOwn<Gate>(found[GATE_KEY]), found };
}

const toGateEntry = ({ masterSecret, settings, raw }: ScriptState): Record<string, string> => {
  const gate: Gate = {
    secret: settings ? masterSecret : null,
    language: settings?.language ?? null,
    webAppUrl: raw[WEB_APP_URL_KEY] ?? null,
  };
  return { [GATE_KEY]: JSON.stringify(gate) };
};

/** Keeps the state as it is from now on; whoever changes the secret, the settings or the address says so here. */
export const rememberGate = ({ cache }: Pick<Platform, 'cache'>, state: ScriptState): void =>
  cache.writeAll(toGateEntry(state), GATE_SECONDS);

/**
 * Takes a place for a caller and keeps the state where the cache had none; one call.
 * @returns false when the caller has come too often. Nothing is written then.
 */
export function takePlace(
  platform: Pick<Platform, 'cache' | 'ids'>,
  { gate, found }: AtTheDoor,
  rate: Rate,
  state: ScriptState | null,
): boolean {
  const place = toPlaceEntry(rate, found, platform.ids.newRandom());
  if (!place) return false;
  platform.cache.writeAll(
    { ...place, ...(gate === null && state !== null && toGateEntry(state)) },
    rate.seconds,
  );
  return true;
}

/** Whether a caller unknown to the cache may still be looked up; a gate that is not cached has to be read anyway. */
export const mayLookUpStranger = ({ gate, found }: AtTheDoor): boolean =>
  gate === null || toPlaceEntry(STRANGERS, found, '0') !== null;
