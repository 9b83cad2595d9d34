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

/** The cache may forget or fail at any moment: then it knows nothing, and whatever asked goes on without it. */
export function createCachePort(): CachePort {
  const cache = () => CacheService.getScriptCache();
  return {
    readAll(keys) {
      try {
        return cache().getAll([...keys]) as Record<string, string>;
      } catch (error) {
        console.warn('cache', error);
        return {};
      }
    },
    writeAll(values, seconds) {
      try {
        cache().putAll(values, seconds);
      } catch (error) {
        console.warn('cache', error);
      }
    },
  };
}

/**
 * The script lock: the document lock does not exist in a web app. It is freed at the execution's end in any case, so
 * an error while freeing it changes nothing about what the work has done.
 * Work inside of work runs under the same lock: Google would free it at the inner end.
 */
export function createLockPort(): LockPort {
  let isHeld = false;
  return {
    withLock(waitMs, work, until = 'work-done') {
      if (isHeld) return { value: work() };
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(waitMs)) return null;
      isHeld = true;
      try {
        return { value: work() };
      } finally {
        isHeld = false;
        if (until === 'work-done') release(lock);
      }
    },
  };
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn('releaseLock', error);
  }
}
