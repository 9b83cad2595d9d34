/**
 * What the mentee told of meetings, beside what the mentor noted: which note belongs to which report, what is missing,
 * and where the two contradict each other. Feedback belongs to a meeting, not to the day on which it was given.
 */
import type { Feedback } from '../tables/feedback.ts';
import { toEpochMs } from '../time/instants.ts';
import { daysBetween } from '../time/serial-dates.ts';
import { toMeetings, type CheckInFact, type Meeting } from './meetings.ts';

/** The columns of feedback that the clocks need. */
export type FeedbackFact = Pick<
  Feedback,
  'id' | 'pairingId' | 'givenOn' | 'talkWanted' | 'byPersonId' | 'capturedAt'
> &
  Partial<
    Pick<
      Feedback,
      'outcome' | 'metOn' | 'startsAt' | 'eventId' | 'rating' | 'recordedAt' | 'supersedesId' | 'checkInId'
    >
  >;

/** Feedback with every column, as the rules work on it. */
export type ReportRow = Required<FeedbackFact>;
export type Report = Meeting<ReportRow>;

/** Ratings that far apart are two versions of one meeting. */
export const RATINGS_APART = 3;

/** The reports of one pairing, by day and start. `dayOf` gives the day of an instant in the mentor's zone. */
export const toReports = (rows: readonly FeedbackFact[], dayOf: (startsAt: string) => string): Report[] =>
  toMeetings(
    rows.map(toReportRow),
    ({ metOn, startsAt, givenOn }) => metOn ?? (startsAt === null ? givenOn : dayOf(startsAt)),
  );

const toReportRow = (row: FeedbackFact): ReportRow => ({
  ...row,
  outcome: row.outcome ?? 'held',
  metOn: row.metOn ?? null,
  startsAt: row.startsAt ?? null,
  eventId: row.eventId ?? null,
  rating: row.rating ?? null,
  recordedAt: row.recordedAt ?? null,
  supersedesId: row.supersedesId ?? null,
  checkInId: row.checkInId ?? null,
});

/** A report and the mentor's note of that meeting; null where there is none, or where it may be one of several. */
export interface Told {
  report: Report;
  meeting: Meeting | null;
  /** The notes that it may belong to, where that has to be asked. */
  mayBe: readonly Meeting[];
}

/**
 * Finds the note of each report: the one that was chosen, by event, else on the same day, else a day apart. One note
 * answers one day's. Events that repeat keep their id, so the same event counts only within less than a cadence; what
 * was moved away from a day is no note of the day it was moved to. Where two notes fit as well, and both or neither say
 * of the meeting what the report says, it is not guessed.
 */
export function matchReports(
  reports: readonly Report[],
  meetings: readonly Meeting<CheckInFact>[],
  cadenceDays: number,
): Told[] {
  const free = new Set<Meeting>(meetings);
  const noteOf = new Map<Report, Meeting>();
  const unsureOf = new Map<Report, readonly Meeting[]>();
  const apart = (report: Report, meeting: Meeting) => Math.abs(daysBetween(report.metOn, meeting.metOn));
  const isOpen = (report: Report) => !noteOf.has(report) && !unsureOf.has(report);
  const take = (fits: (report: Report, meeting: Meeting, days: number) => boolean, asks = false) => {
    for (const report of reports) {
      if (!isOpen(report)) continue;
      const fitting = [...free].filter((meeting) => fits(report, meeting, apart(report, meeting)));
      const least = Math.min(...fitting.map((meeting) => apart(report, meeting)));
      const nearest = fitting.filter((meeting) => apart(report, meeting) === least);
      const [best, second] = asks ? toLikely(report, nearest) : nearest;
      if (!best) continue;
      if (asks && second) unsureOf.set(report, nearest);
      else {
        noteOf.set(report, best);
        free.delete(best);
      }
    }
  };
  const toChosen = ({ chains }: Report) => chains[0].find(({ checkInId }) => checkInId !== null)?.checkInId;
  take((report, meeting) => meeting.chains.some((chain) => chain.some(({ id }) => id === toChosen(report))));
  const isSameEvent = (report: Report, { row }: Meeting) =>
    report.row.eventId !== null && report.row.eventId === row.eventId;
  take((report, meeting, days) => {
    const reach = meeting.row.outcome === 'moved' ? 1 : Math.max(1, cadenceDays - 1);
    return days <= reach && isSameEvent(report, meeting);
  });
  take(({ row }, meeting, days) => days === 0 && isSameStart(row.startsAt, meeting.row.startsAt));
  take((_report, _meeting, days) => days === 0, true);
  // Two reports of one day may tell of one meeting: one of them may know neither its start nor its event.
  for (const report of reports) {
    const note = isOpen(report) ? meetings.find(({ metOn }) => metOn === report.metOn) : undefined;
    if (note) noteOf.set(report, note);
  }
  take((_report, _meeting, days) => days === 1, true);
  return reports.map((report) => ({
    report,
    meeting: noteOf.get(report) ?? null,
    mayBe: unsureOf.get(report) ?? [],
  }));
}

/** Of several notes that fit as well, the only one that says of the meeting what the report says; else all of them. */
function toLikely({ row }: Report, nearest: readonly Meeting[]): readonly Meeting[] {
  const outcome = row.outcome === 'mentor-no-show' ? 'no-show' : row.outcome;
  const same = nearest.filter((meeting) => meeting.row.outcome === outcome);
  return same.length === 1 ? same : nearest;
}

const isSameStart = (one: string | null, other: string): boolean =>
  one !== null && toEpochMs(one) === toEpochMs(other);

/** Whether the mentee tells of a meeting that was held, and the mentor has not noted it. */
export const isNoteMissing = ({ report, meeting, mayBe }: Told): boolean =>
  meeting === null && mayBe.length === 0 && report.row.outcome === 'held';

/** Whether the two tell of one meeting in two versions. */
export function areTwoVersions({ report, meeting }: Told): boolean {
  if (meeting === null) return false;
  const { outcome, rating } = meeting.row;
  const isHeld = outcome === 'held';
  if (isHeld !== (report.row.outcome === 'held')) return true;
  if (!isHeld || rating === null || report.row.rating === null) return false;
  return Math.abs(rating - report.row.rating) >= RATINGS_APART;
}
