/** An empty storage gets its number; nothing was stored before. */
import type { Migration } from '../migrate.ts';

export const firstState: Migration = {
  version: 1,
  what: 'Numbers the state of a new installation.',
  up: () => ({ set: {}, remove: [] }),
};
