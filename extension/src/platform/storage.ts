/**
 * The browser's local storage. Session storage would lose drafts when the browser stops, so it is not used.
 * It would break if a rejection were swallowed: a full storage must be told to the person who types.
 */
import { browser } from './browser.ts';
import { StorageFullError, type KeyValueStore } from './ports.ts';

const FULL = /quota|QUOTA_BYTES|no space|disk/i;

export const localStore: KeyValueStore = {
  getAll: () => browser.storage.local.get(null),
  get: (keys) => browser.storage.local.get([...keys]),
  async set(items) {
    try {
      await browser.storage.local.set({ ...items });
    } catch (error) {
      if (FULL.test(String(error))) throw new StorageFullError(String(error), { cause: error });
      throw error;
    }
  },
  remove: (keys) => browser.storage.local.remove([...keys]),
  onChange(listener) {
    const whenChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local') listener(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(whenChanged);
    return () => {
      browser.storage.onChanged.removeListener(whenChanged);
    };
  },
};
