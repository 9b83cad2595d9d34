/**
 * The browser's local storage. Session storage would lose drafts when the browser stops, so it is not used.
 * It would break if a rejection were swallowed or left for a fault: whatever is not saved must be told to the person
 * who types.
 */
import { browser } from './browser.ts';
import { NotSavedError, StorageFullError, type KeyValueStore } from './ports.ts';

/**
 * How Chromium (its quota, then LevelDB's) and Firefox say that there is no room. It only chooses the sentence, and
 * whether room is made: what is unknown is not saved all the same.
 */
const FULL = /quota|no.?space|device.?full|disk.?(?:is )?full|NS_ERROR_FILE_(?:NO_DEVICE_SPACE|TOO_BIG)/i;

/** The error of a storage that did not take a write. */
export const toNotSaved = (error: unknown): NotSavedError =>
  new (FULL.test(String(error)) ? StorageFullError : NotSavedError)(String(error), { cause: error });

export const localStore: KeyValueStore = {
  getAll: () => browser.storage.local.get(null),
  get: (keys) => browser.storage.local.get([...keys]),
  async set(items) {
    try {
      await browser.storage.local.set({ ...items });
    } catch (error) {
      throw toNotSaved(error);
    }
  },
  async remove(keys) {
    try {
      await browser.storage.local.remove([...keys]);
    } catch (error) {
      throw toNotSaved(error);
    }
  },
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
