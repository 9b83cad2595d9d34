/**
 * The caches: in memory only, so that a restart empties them as Google may at any moment. Observed limits: key
 * 250 characters, value 100 KB, some 1000 entries, ten minutes unless told, six hours at most.
 */
import type { HostClock } from '../../runtime/clock.ts';
import { ServiceError, type Caller, type Handlers } from '../host-side.ts';

const maxEntries = 1000;
const maxKeyLength = 250;
const maxValueBytes = 102_400;
const defaultSeconds = 600;
const maxSeconds = 21_600;

interface Entry {
  value: string;
  expiresAt: number;
}

export interface CacheService {
  handlers: Handlers;
  /** Empties all caches, as Google may at any moment. */
  forget(): void;
}

export function createCacheService(clock: HostClock): CacheService {
  const caches = new Map<string, Map<string, Entry>>();
  const open = (name: unknown, caller: Caller) => {
    const owner = name === 'user' ? caller.effectiveUser : name === 'document' ? caller.spreadsheetId : '';
    const key = `${String(name)} ${owner}`;
    const cache = caches.get(key) ?? new Map<string, Entry>();
    caches.set(key, cache);
    return cache;
  };
  const read = (cache: Map<string, Entry>, key: string): string | null => {
    const entry = cache.get(key);
    if (entry && entry.expiresAt > clock.now()) return entry.value;
    cache.delete(key);
    return null;
  };
  const write = (cache: Map<string, Entry>, values: Record<string, string>, seconds: number) => {
    if (seconds < 1 || seconds > maxSeconds) throw new ServiceError(`Invalid argument: expirationInSeconds`);
    for (const [key, value] of Object.entries(values)) {
      if (key.length > maxKeyLength) throw new ServiceError('Argument too large: key');
      if (Buffer.byteLength(value) > maxValueBytes) throw new ServiceError('Argument too large: value');
    }
    for (const [key, value] of Object.entries(values)) {
      cache.delete(key);
      cache.set(key, { value, expiresAt: clock.now() + seconds * 1000 });
    }
    // The oldest made go first, whatever their expiry.
    for (const key of cache.keys()) {
      if (cache.size <= maxEntries) break;
      cache.delete(key);
    }
  };
  const secondsOf = (raw: unknown) => (typeof raw === 'number' ? raw : defaultSeconds);
  const handlers: Handlers = {
    'CacheService.get': ([name, key], caller) => read(open(name, caller), String(key)),
    'CacheService.getAll': ([name, keys], caller) => {
      const cache = open(name, caller);
      const found = (keys as string[]).map((key) => [key, read(cache, key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    'CacheService.put': ([name, key, value, seconds], caller) =>
      write(open(name, caller), { [String(key)]: String(value) }, secondsOf(seconds)),
    'CacheService.putAll': ([name, values, seconds], caller) =>
      write(open(name, caller), values as Record<string, string>, secondsOf(seconds)),
    'CacheService.remove': ([name, key], caller) => void open(name, caller).delete(String(key)),
    'CacheService.removeAll': ([name, keys], caller) => {
      const cache = open(name, caller);
      for (const key of keys as string[]) cache.delete(key);
    },
  };
  return { handlers, forget: () => caches.clear() };
}
