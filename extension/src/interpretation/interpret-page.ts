/**
 * From raw strings to facts: the one step that gives dates, people and links their meaning.
 * Pure: today and the browser's zone come in, nothing else is asked.
 * It would break if one unreadable event took the others down, or if a task were offered as a meeting.
 */
import type { EventFacts, PageFacts } from '../../../shared/capture/page-facts.ts';
import type { PageReading, RawEvent, ReadingNote } from '../../../shared/capture/page-reading.ts';
import { expandCalendarFile } from './calendar-file.ts';
import { isCancelledTitle } from './cancelled.ts';
import { decideTimes } from './decide-times.ts';
import { decodeBase64Url, parseEventId, type EventIdentity } from './event-id.ts';
import { findTitle } from './event-title.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { parseAddress, toGuestList } from './guest-list.ts';
import { findMeetingUrl } from './meeting-link.ts';
import { orderCandidates } from './order-candidates.ts';
import { decideZone } from './zone-decision.ts';

export interface InterpretContext {
  /** `YYYY-MM-DD` in the browser's zone. */
  today: string;
  /** IANA name. */
  browserTimeZone: string;
  /** Instant, ISO 8601. With it, candidates that have ended come first; without it, the latest start does. */
  nowAt?: string;
  /** The mentor's own address as the ledger knows it: tells who declined where the page does not say whose it is. */
  ownEmail?: string | undefined;
}

/** @returns the facts of the open event, or of today's events when none is open. Never throws. */
export function interpretPage(reading: PageReading, context: InterpretContext): PageFacts {
  const notes = new Set(reading.notes);
  const viewerEmail = parseAddress(reading.page.viewerEmail ?? '');
  const facts: EventFacts[] = [];
  for (const event of expandFiles(reading.events, notes)) {
    try {
      const read = interpretEvent(event, reading, context, viewerEmail);
      const off = findCalledOff(event, read, [viewerEmail, context.ownEmail?.toLowerCase()]);
      if (off) {
        notes.add(off);
        continue;
      }
      if (!read && reading.isEventOpen) notes.add('not-a-meeting');
      if (read && isTelling(read)) facts.push(read);
    } catch {
      notes.add('extractor-failed');
    }
  }
  // A calendar file may hold many events although the page is open on one address.
  const isChoice = (!reading.isEventOpen || facts.length > 1) && !notes.has('two-events-open');
  const isEventOpen = reading.isEventOpen && facts.length === 1;
  const events = isChoice ? orderCandidates(facts, context) : facts;
  if (facts.length > 0 && events.length === 0) notes.add('none-of-today');
  return {
    extractor: reading.extractor,
    isEventOpen,
    events,
    ...(viewerEmail ? { viewerEmail } : {}),
    ...(reading.page.rawLocale ? { locale: reading.page.rawLocale.replace(/_/g, '-') } : {}),
    notes: [...notes],
  };
}

function expandFiles(events: RawEvent[], notes: Set<ReadingNote>): RawEvent[] {
  return events.flatMap((event) => {
    try {
      return expandCalendarFile(event);
    } catch {
      notes.add('extractor-failed');
      return [event];
    }
  });
}

/** A meeting that was called off, or declined by who looks at it, is told and not offered. */
function findCalledOff(
  event: RawEvent,
  read: EventFacts | undefined,
  ownEmails: readonly (string | undefined)[],
): 'cancelled' | 'declined' | undefined {
  const states = event.facts.filter((fact) => fact.field === 'status');
  if (states.some(({ raw }) => raw === 'cancelled') || isCancelledTitle(read?.title?.value ?? ''))
    return 'cancelled';
  const isDeclined = states.some(
    ({ raw, label }) => raw === 'declined' && label !== undefined && ownEmails.includes(parseAddress(label)),
  );
  return isDeclined ? 'declined' : undefined;
}

/** An event of which nothing is known but that it is there helps nobody. */
function isTelling(event: EventFacts): boolean {
  return (
    Boolean(event.title ?? event.startsAt ?? event.startsOn ?? event.eventId ?? event.meetingUrl) ||
    event.guests.length > 0
  );
}

/** @returns undefined for what is no meeting (a task, a birthday). */
function interpretEvent(
  event: RawEvent,
  reading: PageReading,
  context: InterpretContext,
  viewerEmail: string | undefined,
): EventFacts | undefined {
  const identity = findIdentity(event);
  if (identity && !identity.isMeeting) return undefined;
  const { rawLocale } = reading.page;
  const timeZone = decideZone(reading, event, context.browserTimeZone, context.today);
  const evidence = gatherEvidence(event, { rawLocale, zone: timeZone.value, today: context.today, identity });
  const times = decideTimes(evidence, timeZone);
  const title = findTitle(event, rawLocale);
  const meetingUrl = findMeetingUrl(event.facts);
  const organizerName = findOrganizerName(event);
  const calendarId = identity?.calendarId ?? findCalendarId(event);
  const start = times.startsAt && new Date(times.startsAt.value).toISOString().replace('.000Z', 'Z');
  const occasion = identity?.mayRepeat ? (start ?? times.startsOn?.value ?? context.today) : undefined;
  return {
    ...(title ? { title } : {}),
    ...times,
    ...(times.startsAt ? { timeZone } : {}),
    guests: toGuestList(event.facts, viewerEmail),
    ...(organizerName ? { organizerName } : {}),
    ...(meetingUrl ? { meetingUrl } : {}),
    ...(identity ? { eventId: identity.eventId } : {}),
    ...(occasion ? { occasion } : {}),
    ...(calendarId ? { calendarId } : {}),
  };
}

/** Google's ids are packed; other sites' ids stand as they are. Only a calendar's file tells whether one repeats. */
function findIdentity(event: RawEvent): EventIdentity | undefined {
  const ids = event.facts.filter((fact) => fact.field === 'event-id');
  for (const { raw, source } of ids) {
    if (source.startsWith('plain-'))
      return { eventId: raw, isMeeting: true, mayRepeat: source !== 'plain-uid' };
    const identity = parseEventId(raw);
    if (identity) return identity;
  }
  return undefined;
}

/** Outlook's cards end with `By <name>, <status>`; the word is known in English only. */
function findOrganizerName(event: RawEvent): EventFacts['organizerName'] {
  const label = event.facts.find((fact) => fact.source === 'card-label')?.raw;
  const name = label ? /, By ([^,]+)(?:, [^,]+)?$/.exec(label)?.[1] : undefined;
  return name ? { value: name, certainty: 'please-check', sources: ['card-label'] } : undefined;
}

function findCalendarId(event: RawEvent): string | undefined {
  const raw = event.facts.find((fact) => fact.field === 'calendar-id')?.raw;
  const decoded = raw ? decodeBase64Url(raw) : undefined;
  return decoded && /^[\x21-\x7e]+$/.test(decoded) ? decoded : undefined;
}
