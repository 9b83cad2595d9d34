/**
 * The storage of the extension's own pages, which takes a text within the call. The browser's extension storage answers
 * later, and drops what a popup asked of it when the popup is closed meanwhile.
 * It would break if it were relied on alone: it is small, and a private window of Firefox has one of its own.
 */
import type { Journal } from './ports.ts';

/** What the browser refuses (no room, or a setting of the person's) is as good as absent. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export const pageJournal: Journal = {
  names: () => attempt(() => Object.keys(localStorage), []),
  read: (name) => attempt(() => localStorage.getItem(name), null),
  write: (name, text) =>
    attempt(() => {
      localStorage.setItem(name, text);
    }, undefined),
  remove: (name) =>
    attempt(() => {
      localStorage.removeItem(name);
    }, undefined),
  onWrite(listener) {
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== null && newValue !== null) listener(key);
    });
  },
};
