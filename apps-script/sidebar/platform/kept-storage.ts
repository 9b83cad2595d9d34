/**
 * What a web page keeps in its browser. The sandboxed frame of a web app may be refused any storage (third-party data
 * blocked, a strict mode), and Safari empties a frame's storage when it closes: then nothing here lasts, and the page
 * says so. Never throws: a page must not stop over a full or forbidden storage.
 */

export interface Kept {
  /** Whether what is kept is still there at the next visit, as far as anybody can tell. */
  readonly lasts: boolean;
  read(key: string): unknown;
  /** False where it is kept only until the page is closed. */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  /** Keys that begin so, in no order. */
  keys(prefix: string): string[];
  /** Calls back when another tab has changed something; returns how to stop. */
  onOthers(tell: (key: string | null) => void): () => void;
}

const TRIAL = 'ml.trial';

/** The page's storage; one in memory where the browser refuses. */
export function openStorage(): Kept {
  const storage = findStorage();
  const memory = new Map<string, string>();
  const read = (key: string): string | null => {
    const own = memory.get(key);
    if (own !== undefined || !storage) return own ?? null;
    try {
      return storage.getItem(key);
    } catch {
      return null;
    }
  };
  return {
    lasts: storage !== null && !isForgetful(),
    read(key) {
      const text = read(key);
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return null;
      }
    },
    write(key, value) {
      const text = JSON.stringify(value);
      try {
        if (!storage) throw new Error('no storage');
        storage.setItem(key, text);
        memory.delete(key);
        return true;
      } catch {
        memory.set(key, text);
        return false;
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        storage?.removeItem(key);
      } catch {
        // What cannot be removed is read again at the next visit, which does no harm.
      }
    },
    keys(prefix) {
      const all = new Set([...memory.keys(), ...keysOf(storage)]);
      return [...all].filter((key) => key.startsWith(prefix));
    },
    onOthers(tell) {
      const onStorage = (event: StorageEvent) => {
        tell(event.key);
      };
      window.addEventListener('storage', onStorage);
      return () => {
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

function findStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.setItem(TRIAL, '1');
    storage.removeItem(TRIAL);
    return storage;
  } catch {
    return null;
  }
}

function keysOf(storage: Storage | null): string[] {
  try {
    return storage ? Object.keys(storage) : [];
  } catch {
    return [];
  }
}

/** Safari, on every system: what a frame of another site keeps is gone when the browser is closed. */
const isForgetful = (): boolean => window !== window.top && /^Apple/.test(navigator.vendor);
