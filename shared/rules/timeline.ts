/**
 * What happened in a pairing, the latest first: meetings with what each side told of them, talks, changes of its terms.
 * A meeting and the mentee's report of it are one entry; a report without a note stands by itself.
 */
import type { Break } from '../tables/breaks.ts';
import type { Cadence } from '../tables/cadences.ts';
import type { CheckIn } from '../tables/check-ins.ts';
import type { Feedback } from '../tables/feedback.ts';
import type { PairingChange } from '../tables/pairing-changes.ts';
import type { Talk } from '../tables/talks.ts';
import type { PairingView } from './today/pairing-view.ts';

/** One side's words on a meeting. */
export interface Said {
  outcome: CheckIn['outcome'] | NonNullable<Feedback['outcome']>;
  /** One to four; null when none was given. */
  rating: number | null;
  worked: string | null;
  didNotWork: string | null;
  talkWanted: boolean;
}

export type TimelineEntry =
  | {
      kind: 'meeting';
      /** `YYYY-MM-DD` in the mentor's zone. */
      on: string;
      minutes: number | null;
      nextStep: string | null;
      /** The words stay with the mentor. */
      isPrivate: boolean;
      mentor: Said | null;
      mentee: Said | null;
    }
  | ({ kind: 'talk'; on: string } & Pick<Talk, 'personName' | 'channel' | 'signal' | 'heard' | 'agreed'>)
  | ({ kind: 'change'; on: string } & Pick<
      PairingChange,
      'change' | 'endsOnBefore' | 'endsOnAfter' | 'minimumHoursBefore' | 'minimumHoursAfter' | 'reason'
    >)
  | { kind: 'cadence'; on: string; cadenceDays: number; why: string | null }
  | { kind: 'break'; on: string; toOn: string | null; reason: string | null };

export type CheckInNote = Pick<
  CheckIn,
  'id' | 'worked' | 'didNotWork' | 'nextStep' | 'notePrivate' | 'talkWanted'
>;
export type FeedbackNote = Pick<Feedback, 'id' | 'worked' | 'didNotWork' | 'talkWanted'>;

export interface TimelineFacts {
  checkInNotes: readonly CheckInNote[];
  feedbackNotes: readonly FeedbackNote[];
  /** Of this pairing, or of its two people and no other pairing. */
  talks: readonly Pick<
    Talk,
    'talkedOn' | 'personId' | 'pairingId' | 'personName' | 'channel' | 'signal' | 'heard' | 'agreed'
  >[];
  changes: readonly PairingChange[];
  cadences: readonly Cadence[];
  breaks: readonly Break[];
}

/** The entries of a pairing, the latest first; of one day, in the order meeting, talk, change. */
export function toTimeline(view: PairingView, facts: TimelineFacts): TimelineEntry[] {
  const { id, mentorId, menteeId } = view.pairing;
  const isOwn = (row: { pairingId: string | null }) => row.pairingId === id;
  const people = [mentorId, menteeId];
  const entries: TimelineEntry[] = [
    ...toMeetingEntries(view, facts),
    ...facts.talks
      .filter((talk) => isOwn(talk) || (talk.pairingId === null && people.includes(talk.personId)))
      .map(({ talkedOn, personName, channel, signal, heard, agreed }) => ({
        ...{ kind: 'talk' as const, on: talkedOn, personName, channel, signal, heard, agreed },
      })),
    ...facts.changes.filter(isOwn).map((row) => ({
      ...{ kind: 'change' as const, on: row.changedOn, change: row.change, reason: row.reason },
      ...{ endsOnBefore: row.endsOnBefore, endsOnAfter: row.endsOnAfter },
      ...{ minimumHoursBefore: row.minimumHoursBefore, minimumHoursAfter: row.minimumHoursAfter },
    })),
    ...facts.cadences.filter(isOwn).map(({ fromOn, cadenceDays, why }) => ({
      ...{ kind: 'cadence' as const, on: fromOn, cadenceDays, why },
    })),
    ...facts.breaks
      .filter((row) => isOwn(row) || (row.personId !== null && people.includes(row.personId)))
      .map(({ fromOn, toOn, reason }) => ({ kind: 'break' as const, on: fromOn, toOn, reason })),
  ];
  return entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function toMeetingEntries(view: PairingView, facts: TimelineFacts): TimelineEntry[] {
  const notes = new Map(facts.checkInNotes.map((note) => [note.id, note]));
  const words = new Map(facts.feedbackNotes.map((note) => [note.id, note]));
  const toMentee = (report: PairingView['reports'][number]): Said => {
    const note = words.get(report.row.id);
    return {
      outcome: report.row.outcome ?? 'held',
      rating: report.row.rating,
      worked: note?.worked ?? null,
      didNotWork: note?.didNotWork ?? null,
      talkWanted: report.row.talkWanted,
    };
  };
  const reportOf = new Map(
    view.told.flatMap(({ report, meeting }) => (meeting ? [[meeting, report] as const] : [])),
  );
  const met = view.meetings.map((meeting): TimelineEntry => {
    const { row } = meeting;
    const note = notes.get(row.id);
    const report = reportOf.get(meeting);
    return {
      ...{ kind: 'meeting', on: meeting.metOn, minutes: row.minutes, nextStep: note?.nextStep ?? null },
      isPrivate: note?.notePrivate ?? false,
      mentor: {
        ...{ outcome: row.outcome, rating: row.rating, talkWanted: row.talkWanted },
        ...{ worked: note?.worked ?? null, didNotWork: note?.didNotWork ?? null },
      },
      mentee: report ? toMentee(report) : null,
    };
  });
  const alone = view.told
    .filter(({ meeting }) => meeting === null)
    .map(({ report }): TimelineEntry => ({
      ...{ kind: 'meeting', on: report.metOn, minutes: null, nextStep: null, isPrivate: false },
      ...{ mentor: null, mentee: toMentee(report) },
    }));
  return [...met, ...alone];
}
