/**
 * How often one caller may come, counted in the cache: a caller's calls take places that are free again after a
 * while. A single counter would lose what parallel executions write at the same moment; of places, few do.
 * The cache may forget: then somebody comes in more often, and nobody is ever kept out by it.
 */
import { toDigest } from '../../../shared/protocol/signing.ts';

export interface Rate {
  /** Begins the cache keys. */
  name: string;
  /** Calls that may hold a place at the same time. */
  most: number;
  /** How long a place is held. */
  seconds: number;
}

/** Google allows 60 reads a minute for all callers together; one device or link gets a third of them. */
export const MOST_CALLS_A_MINUTE = 20;

/** More places than calls allowed, so that parallel calls seldom choose the same one. */
const toPlaces = ({ most }: Rate): number => Math.ceil(most * 1.6);

const toRate = (kind: string, id: string): Rate => ({
  ...{ name: `${kind}.${toDigest(id).slice(0, 24)}`, most: MOST_CALLS_A_MINUTE, seconds: 60 },
});

export const toDeviceRate = (deviceId: string): Rate => toRate('device', deviceId);
export const toLinkRate = (inviteCode: string): Rate => toRate('link', inviteCode);

/** All callers together whom the cached facts do not let in, though an older secret might. */
export const STRANGERS: Rate = { name: 'strangers', most: 30, seconds: 600 };

/** Cache keys of all places of a rate. */
export const toPlaceKeys = (rate: Rate): string[] =>
  Array.from({ length: toPlaces(rate) }, (_, place) => `${rate.name}.${place}`);

/** The cache entry that takes a place; null when there have been too many calls. `chance`: hexadecimal, at random. */
export function toPlaceEntry(
  rate: Rate,
  found: Readonly<Record<string, string>>,
  chance: string,
): Record<string, string> | null {
  const keys = toPlaceKeys(rate);
  const free = keys.filter((key) => found[key] === undefined);
  if (keys.length - free.length >= rate.most) return null;
  return { [free[parseInt(chance.slice(0, 8), 16) % free.length]!]: '1' };
}
