/**
 * Script properties, cache and lock. All three belong to the script project: a copied spreadsheet starts without them.
 */
import type { CachePort, LockPort, PropertiesPort } from './ports.ts';

export function createPropertiesPort(): PropertiesPort {
  const store = () => PropertiesService.getScriptProperties();
  return {
    readAll: () => store().getProperties(),
    write: (values) => void store().setProperties(values),
    replaceAll: (values) => void store().setProperties(values, true),
  };
}

export function createCachePort(): CachePort {
  const cache = () => CacheService.getScriptCache();
  return {
    read: (key) => cache().get(key),
    write: (key, value, seconds) => cache().put(key, value, seconds),
  };
}

/**
 * The script lock: the document lock does not exist in a web app. It is freed at the execution's end in any case.
 * Work inside of work runs under the same lock: Google would free it at the inner end.
 */
export function createLockPort(): LockPort {
  let isHeld = false;
  return {
    withLock(waitMs, work) {
      if (isHeld) return { value: work() };
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(waitMs)) return null;
      isHeld = true;
      try {
        return { value: work() };
      } finally {
        isHeld = false;
        lock.releaseLock();
      }
    },
  };
}
