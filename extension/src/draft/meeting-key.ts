/**
 * Which meeting is meant: one meeting, not the series it belongs to. Drafts, reminders and sent check-ins find their
 * meeting by it.
 * It would break if two meetings of one series had one key: the check-in of one would silence or replace the next.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';

/** What tells a meeting from its series at the end of an id (`interpretation/instance-id.ts` adds it). */
const INSTANCE = /_\d{8}(?:T\d{6}Z)?$/;

/** The key of a meeting; one without an id is known by its title and start. */
export function toEventKey(event: EventFacts): string {
  const place = `event:${event.calendarId ?? ''}:`;
  if (!event.eventId)
    return `${place}${event.title?.value ?? ''}:${event.startsAt?.value ?? event.startsOn?.value ?? ''}`;
  return `${place}${event.eventId}${event.occasion === undefined ? '' : `@${event.occasion}`}`;
}

/** The key of a meeting, and the one under which a state of before version 3 was brought up to date. */
export function toEventKeys(event: EventFacts): string[] {
  const key = toEventKey(event);
  const startsAt = event.startsAt?.value;
  if (!event.eventId || !startsAt) return [key];
  const seriesId = event.eventId.replace(INSTANCE, '');
  return [key, `event:${event.calendarId ?? ''}:${seriesId}@${toOccasion(startsAt)}`];
}

/** A start as it stands in a key: in UTC, so that the zone it was shown in does not matter. */
export const toOccasion = (startsAt: string): string =>
  new Date(startsAt).toISOString().replace('.000Z', 'Z');
