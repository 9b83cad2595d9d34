/**
 * Drafts carry the key of their event apart from the place where they are kept, since two drafts of one event may be
 * kept side by side. Before, the place was the key of the event, or `by-hand`, `correct:` and `resend:`.
 */
import type { Migration } from '../migrate.ts';

const isEventKey = (key: unknown): key is string => typeof key === 'string' && key.startsWith('event:');

export const eventKeyOfDrafts: Migration = {
  version: 2,
  what: 'Gives each draft the key of its event.',
  up(state) {
    const set: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(state)) {
      if (!name.startsWith('draft:') || value === null) continue;
      const draft = value as { key?: unknown };
      set[name] = { ...draft, eventKey: isEventKey(draft.key) ? draft.key : null };
    }
    return { set, remove: [] };
  },
};
