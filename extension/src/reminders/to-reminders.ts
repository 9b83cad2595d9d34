/**
 * The meetings to remind of: known, ended today, in a pairing, with no check-in yet. Pure.
 * It would break if one meeting, known from the page and from the calendar, were counted twice, or if a check-in
 * written by hand or on another device did not end its reminder.
 */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { toEventKeys } from '../draft/meeting-key.ts';
import { toDateInZone, toEpochMs } from '../../../shared/time/instants.ts';
import { toCounting } from '../outbox/corrections.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import type { KnownMeeting } from './known-meeting.ts';

export interface Reminder {
  key: string;
  meeting: KnownMeeting;
  partnerNames: string[];
  endsMs: number;
}

export interface ReminderFacts {
  meetings: readonly KnownMeeting[];
  submissions: readonly StoredSubmission[];
  /** Keys of meetings for which the person wants none. */
  dismissed: ReadonlySet<string>;
  briefing: Briefing | null;
  nowMs: number;
  /** IANA name of the computer's zone: it says which day is today. */
  timeZone: string;
}

/** The reminders, the last ended first. */
export function toReminders(facts: ReminderFacts): Reminder[] {
  const { nowMs, timeZone } = facts;
  const today = toDateInZone(nowMs, timeZone);
  const ended = unique(facts.meetings).filter((meeting) => {
    const endsMs = endOf(meeting);
    return endsMs <= nowMs && toDateInZone(endsMs, timeZone) === today;
  });
  return ended
    .filter((meeting) => !facts.dismissed.has(meeting.key) && !isWritten(meeting, facts))
    .map((meeting) => ({
      key: meeting.key,
      meeting,
      partnerNames: namesOf(meeting, facts.briefing),
      endsMs: endOf(meeting),
    }))
    .filter(({ partnerNames }) => partnerNames.length > 0)
    .sort((one, other) => other.endsMs - one.endsMs);
}

/** When the next known meeting of the coming hours ends, in milliseconds from now; null when none is known. */
export function toNextEndMs(meetings: readonly KnownMeeting[], nowMs: number): number | null {
  const waits = meetings.map((meeting) => endOf(meeting) - nowMs).filter((waitMs) => waitMs > 0);
  return waits.length > 0 ? Math.min(...waits) : null;
}

const startOf = ({ event }: KnownMeeting): number => toEpochMs(event.startsAt?.value ?? '');
const endOf = ({ event }: KnownMeeting): number => toEpochMs(event.endsAt?.value ?? '');

/** The same people at the same moment are one meeting, whatever ids it goes by. */
function unique(meetings: readonly KnownMeeting[]): KnownMeeting[] {
  const byMoment = new Map<string, KnownMeeting>();
  for (const meeting of meetings) {
    const moment = `${String(startOf(meeting))}:${[...meeting.pairingIds].sort().join(',')}`;
    const known = byMoment.get(moment);
    // What was read last is what the calendar says now.
    if (!known || known.knownSinceMs <= meeting.knownSinceMs) byMoment.set(moment, meeting);
  }
  const latestByKey = new Map<string, KnownMeeting>();
  for (const meeting of byMoment.values()) {
    const known = latestByKey.get(meeting.key);
    if (!known || known.knownSinceMs <= meeting.knownSinceMs) latestByKey.set(meeting.key, meeting);
  }
  return [...latestByKey.values()];
}

/** Whether a check-in was written about this very meeting. */
const isAbout = ({ eventKey }: StoredSubmission, { key, event }: KnownMeeting): boolean =>
  eventKey !== null && (eventKey === key || toEventKeys(event).includes(eventKey));

/**
 * Each of its pairings has a check-in: of this meeting, of this day by hand, or known to the ledger. One that is about
 * another known meeting of the day says nothing of this one.
 */
function isWritten(meeting: KnownMeeting, { meetings, submissions: kept, briefing }: ReminderFacts): boolean {
  const submissions = toCounting(kept);
  if (submissions.some((submission) => isAbout(submission, meeting))) return true;
  const metOn = meeting.event.startsAt?.value.slice(0, 10) ?? '';
  const others = meetings.filter((other) => startOf(other) !== startOf(meeting));
  return meeting.pairingIds.every((id) => {
    const ofDay = submissions.filter(
      ({ data, metOn: sentOn }) => data.fields.pairingId === id && sentOn === metOn,
    );
    if (ofDay.length > 0)
      return ofDay.some((submission) => !others.some((other) => isAbout(submission, other)));
    return briefing?.pairings.some((pairing) => pairing.id === id && pairing.lastMetOn === metOn);
  });
}

const namesOf = (meeting: KnownMeeting, briefing: Briefing | null): string[] =>
  (briefing?.pairings ?? [])
    .filter(({ id }) => meeting.pairingIds.includes(id))
    .map(({ partnerName }) => partnerName);
