/**
 * The meaning of a PageReading: dates as instants, guests as people, each with its certainty.
 * `confirmed` needs two independent sources for dates and times; ids, addresses and links need one.
 * It would break if one text, drawn twice, were counted as two sources.
 */
import type { ReadingNote } from './page-reading.ts';

export type Certainty = 'confirmed' | 'please-check';

export interface ReadField<T> {
  value: T;
  certainty: Certainty;
  /** Names of the sources that gave this value. */
  sources: string[];
}

export interface Guest {
  /** Lower case. */
  email: string;
  name?: string;
  isOrganizer: boolean;
  /** The person whose calendar is shown. */
  isViewer: boolean;
}

export interface EventFacts {
  title?: ReadField<string>;
  /** Instant, ISO 8601 with the offset of the event's zone, e.g. `2026-11-23T14:00:00+01:00`. */
  startsAt?: ReadField<string>;
  endsAt?: ReadField<string>;
  /** Only for all-day events: `YYYY-MM-DD`, the last day included. */
  startsOn?: ReadField<string>;
  endsOn?: ReadField<string>;
  isAllDay: boolean;
  /** IANA name. */
  timeZone?: ReadField<string>;
  guests: Guest[];
  /** Only where the page shows the organizer's name and no address (Outlook on the web). */
  organizerName?: ReadField<string>;
  meetingUrl?: ReadField<string>;
  /** Of this one meeting: where it repeats, with its first planned start as Google writes it (`_20261116T130000Z`). */
  eventId?: string;
  /**
   * Only where the id may be that of a whole series: what tells this meeting from the others, its start in UTC or its
   * day, else the day on which it was read.
   */
  occasion?: string;
  calendarId?: string;
}

export interface PageFacts {
  extractor: string;
  isEventOpen: boolean;
  /** The open event first, otherwise the candidates: ended today first, the latest first. */
  events: EventFacts[];
  viewerEmail?: string;
  locale?: string;
  notes: ReadingNote[];
}
