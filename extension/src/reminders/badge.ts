/**
 * What the toolbar button says of meetings without a check-in. Check-ins that wait or need the person come first; the
 * words say both.
 */
import type { Messages } from '../../../shared/messages/registry.ts';
import type { Badge } from '../outbox/badge.ts';
import type { BadgeLook } from '../platform/toolbar-button.ts';

export interface ShownBadge {
  /** At most four characters; a question mark tells reminders from check-ins that wait. */
  text: string;
  look: BadgeLook;
  sentence: string;
}

/** The badge with reminders. */
export function withReminders(badge: Badge, count: number, words: Messages['reminders']): ShownBadge {
  if (count === 0) return badge;
  const reminder = words.badge(count);
  if (badge.text !== '') return { ...badge, sentence: words.andWaiting(badge.sentence, reminder) };
  return { text: `${count > 99 ? '99' : String(count)}?`, look: 'reminder', sentence: reminder };
}
