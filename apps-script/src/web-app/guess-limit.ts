/**
 * Counts unknown invite codes in the cache. The cache may forget: then guesses go on being answered, which a code of
 * 122 random bits bears. Known codes are never held up, so that a flood cannot keep a mentor out.
 */
import type { CachePort } from '../platform/ports.ts';

export const MOST_GUESSES = 30;
const WINDOW_SECONDS = 600;
const KEY = 'unknown-invites';

/** Notes one more unknown code; true when there have been too many in the last ten minutes. */
export function isGuessing({ cache }: { cache: CachePort }): boolean {
  const count = Number(cache.read(KEY) ?? '0') + 1;
  cache.write(KEY, String(count), WINDOW_SECONDS);
  return count > MOST_GUESSES;
}
