/**
 * The sample mentor's calendar around a moment, for the sample calendar page: one mentoring meeting has just ended,
 * others are earlier and later in the week, and there are events that are no mentoring at all.
 */
import type { Language } from '../tables/program.ts';
import { toDateInZone, toInstant } from '../time/instants.ts';
import { samplePeople, SAMPLE_MENTOR_ID, toSampleEmail } from './people.ts';
import { phrases } from './phrases.ts';
import { pairingPlans } from './plans.ts';

export interface CalendarEvent {
  eventId: string;
  calendarId: string;
  title: string;
  /** Instants with the zone's offset. */
  startsAt: string;
  endsAt: string;
  /** The organizer first. */
  guests: { name: string; email: string }[];
  meetingUrl: string | null;
  location: string | null;
}

export interface CalendarWeek {
  viewerEmail: string;
  viewerName: string;
  timeZone: string;
  events: CalendarEvent[];
  /** Id of the mentoring meeting that has just ended. */
  justEndedEventId: string;
  justEndedPairingId: string;
}

const FIVE_MINUTES_MS = 5 * 60_000;

/** The calendar. The meeting that has just ended lasted 45 minutes and ended 5 to 10 minutes ago. */
export function toCalendarWeek(options: {
  nowMs: number;
  timeZone: string;
  language: Language;
}): CalendarWeek {
  const { nowMs, timeZone, language } = options;
  const person = (id: string) => samplePeople.find((candidate) => candidate.id === id)!;
  const guestOf = (id: string) => ({ name: person(id).name, email: toSampleEmail(person(id).name) });
  const mentor = guestOf(SAMPLE_MENTOR_ID);
  const plans = pairingPlans.filter((plan) => plan.mentorId === SAMPLE_MENTOR_ID);
  const endMs = Math.floor(nowMs / FIVE_MINUTES_MS) * FIVE_MINUTES_MS - FIVE_MINUTES_MS;
  const justEnded = plans[0]!;

  const toEvent = (
    eventId: string,
    title: string,
    startMs: number,
    minutes: number,
    guestIds: readonly string[],
    meetCode: string | null,
  ): CalendarEvent => ({
    eventId,
    calendarId: mentor.email,
    title,
    startsAt: toInstant(startMs, timeZone),
    endsAt: toInstant(startMs + minutes * 60_000, timeZone),
    guests: [mentor, ...guestIds.map(guestOf)],
    meetingUrl: meetCode === null ? null : `https://meet.google.com/${meetCode}`,
    location: null,
  });
  const mentoringTitle = (menteeId: string) =>
    phrases[language].eventTitle(person(menteeId).name.split(' ')[0]!);
  const hoursMs = (hours: number) => hours * 3_600_000;
  const daysMs = (days: number) => days * 86_400_000;
  const startMs = endMs - 45 * 60_000;
  const standUp = language === 'it' ? 'Punto vendite, zona nord' : 'Sales stand-up, north region';
  const events = [
    toEvent(
      'brw0justended01',
      mentoringTitle(justEnded.menteeId),
      startMs,
      45,
      [justEnded.menteeId],
      'brw-just-end',
    ),
    toEvent('brw0standup0001', standUp, startMs - hoursMs(3), 15, ['P-19', 'P-08', 'P-09'], null),
    toEvent(
      'brw0tomorrow001',
      mentoringTitle(plans[1]!.menteeId),
      startMs + daysMs(1),
      45,
      [plans[1]!.menteeId],
      'brw-next-tom',
    ),
    toEvent(
      'brw0lastweek001',
      mentoringTitle(plans[2]!.menteeId),
      startMs - daysMs(2),
      45,
      [plans[2]!.menteeId],
      null,
    ),
  ];
  const weekStart = toDateInZone(nowMs - daysMs(3), timeZone);
  return {
    viewerEmail: mentor.email,
    viewerName: mentor.name,
    timeZone,
    events: events.filter((event) => event.startsAt.slice(0, 10) >= weekStart),
    justEndedEventId: events[0]!.eventId,
    justEndedPairingId: justEnded.id,
  };
}
