/** What mentor and mentee told of the meetings of a pairing: corrections followed, doubles laid together, by the law alone. */
import type { CheckInFact } from '../../../../../shared/rules/meetings.ts';
import type { FeedbackFact, TodayFacts } from '../../../../../shared/rules/today/model.ts';
import type { Pairing } from '../../../../../shared/tables/pairings.ts';
import { dayIn, plus } from './days.ts';

/** One side's word on one meeting. */
export interface Word {
  /** The oldest row of the chain that counts. */
  root: string;
  metOn: string;
  startMs: number;
  hasStart: boolean;
  eventId: string | null;
  outcome: 'held' | 'moved' | 'no-show' | 'mentor-no-show';
  minutes: number;
  nextOn: string | null;
  rating: number | null;
  /** When this outcome was said. */
  saidMs: number;
  /** Each wish for a talk in any of its rows that count. */
  wishes: { root: string; madeMs: number }[];
  /** Each answer on the fit, with the instant at which it was given. */
  fits: { fit: string; madeMs: number }[];
}

interface Row {
  id: string;
  pairingId: string;
  supersedesId: string | null;
  startsAt: string | null;
  eventId: string | null;
  metOn: string;
  outcome: Word['outcome'] | 'withdrawn';
  minutes: number;
  nextOn: string | null;
  rating: number | null;
  talkWanted: boolean;
  fit: string | null;
  madeMs: number;
}

/** What the mentor noted. */
export function mentorWords(pairing: Pairing, facts: TodayFacts): Word[] {
  const zone = zoneOf(pairing, facts);
  const rows = facts.checkIns.map((row): Row => ({
    ...fieldsOf(row),
    metOn: dayOf(zone, row.startsAt),
    minutes: row.minutes ?? 0,
    nextOn: row.nextOn,
    outcome: row.outcome,
    fit: row.fit,
  }));
  return toWords(pairing, rows);
}

/** What the mentee reported. */
export function menteeWords(pairing: Pairing, facts: TodayFacts): Word[] {
  const zone = zoneOf(pairing, facts);
  const rows = facts.feedback.map((row): Row => ({
    ...fieldsOf(row),
    metOn: row.startsAt ? dayOf(zone, row.startsAt) : (row.metOn ?? row.givenOn),
    minutes: 0,
    nextOn: null,
    outcome: row.outcome ?? 'held',
    fit: null,
  }));
  return toWords(pairing, rows);
}

const fieldsOf = (row: CheckInFact | FeedbackFact) => ({
  id: row.id,
  pairingId: row.pairingId,
  supersedesId: row.supersedesId ?? null,
  startsAt: row.startsAt ?? null,
  eventId: row.eventId ?? null,
  rating: row.rating ?? null,
  talkWanted: row.talkWanted,
  madeMs: Math.min(Date.parse(row.capturedAt), Date.parse(row.recordedAt ?? row.capturedAt)),
});

const known = new Map<string, string>();

function dayOf(zone: string, startsAt: string): string {
  const key = `${zone} ${startsAt}`;
  const dayOn = known.get(key) ?? dayIn(zone, Date.parse(startsAt));
  known.set(key, dayOn);
  return dayOn;
}

const zoneOf = (pairing: Pairing, facts: TodayFacts): string =>
  facts.people.find(({ id }) => id === pairing.mentorId)?.timeZone ?? facts.program.timeZone;

function toWords(pairing: Pairing, rows: Row[]): Word[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.map(({ supersedesId }) => supersedesId));
  const chains: Row[][] = [];
  for (const row of rows) {
    if (replaced.has(row.id)) continue;
    if (row.pairingId !== pairing.id || row.outcome === 'withdrawn') continue;
    const chain: Row[] = [];
    for (let one: Row | undefined = row; one; one = byId.get(one.supersedesId ?? '')) chain.push(one);
    chains.push(chain);
  }
  const meetings: Row[][][] = [];
  for (const chain of chains) {
    const same = meetings.filter((meeting) => meeting.some((other) => areOne(chain, other)));
    for (const meeting of same) meetings.splice(meetings.indexOf(meeting), 1);
    meetings.push([chain, ...same.flat()]);
  }
  return meetings
    .map((meeting): Word => {
      const [counts] = [...meeting].sort((a, b) => b[0]!.madeMs - a[0]!.madeMs) as [Row[]];
      const row = counts[0]!;
      return {
        root: counts[counts.length - 1]!.id,
        metOn: row.metOn,
        startMs: Date.parse(row.startsAt ?? `${row.metOn}T12:00:00Z`),
        hasStart: row.startsAt !== null,
        eventId: row.eventId,
        outcome: row.outcome as Word['outcome'],
        minutes: row.minutes,
        nextOn: row.nextOn,
        rating: row.rating,
        saidMs: firstSaid(counts, (one) => one.outcome === row.outcome),
        wishes: meeting
          .filter((chain) => chain[0]!.talkWanted)
          .map((chain) => ({
            root: chain[chain.length - 1]!.id,
            madeMs: firstSaid(chain, ({ talkWanted }) => talkWanted),
          })),
        fits: meeting
          .filter((chain) => chain[0]!.fit !== null)
          .map((chain) => ({
            fit: chain[0]!.fit!,
            madeMs: firstSaid(chain, ({ fit }) => fit === chain[0]!.fit),
          })),
      };
    })
    .sort((a, b) => (a.metOn < b.metOn ? -1 : a.metOn > b.metOn ? 1 : a.startMs - b.startMs));
}

function areOne(a: Row[], b: Row[]): boolean {
  const [one, other] = [a[0]!, b[0]!];
  if (a[a.length - 1]!.id === b[b.length - 1]!.id) return true;
  if (one.startsAt !== null && other.startsAt !== null) {
    if (Date.parse(one.startsAt) === Date.parse(other.startsAt)) return true;
  }
  if (one.metOn !== other.metOn) return false;
  const isBare = (row: Row) => row.startsAt === null && row.eventId === null;
  // Of two reports that name nothing but one day, the second is the first sent again.
  return one.eventId === other.eventId && (one.eventId !== null || (isBare(one) && isBare(other)));
}

/** When a chain, the newest row first, began to say something without a break. */
function firstSaid(chain: Row[], says: (row: Row) => boolean): number {
  let ms = chain[0]!.madeMs;
  for (const row of chain) {
    if (!says(row)) break;
    ms = row.madeMs;
  }
  return ms;
}

/**
 * For each word of the mentee the mentor's on that meeting: by event; else of the same day; else a day apart. A series
 * has one event id: its meetings are a cadence apart, and what was moved away from a day is no note of its new day.
 */
export function together(
  mentor: Word[],
  mentee: Word[],
  cadence: number,
): { report: Word; note: Word | null; isAsked: boolean }[] {
  const noteOf = new Map<Word, Word>();
  const isFree = (note: Word) => ![...noteOf.values()].includes(note);
  const asked = new Set<Word>();
  /** Of several that fit, the one that says the same; else it has to be asked. */
  const place = (report: Word, fitting: Word[], orElse?: Word) => {
    const says = report.outcome === 'mentor-no-show' ? 'no-show' : report.outcome;
    const same = fitting.filter(({ outcome }) => outcome === says);
    const sure = fitting.length > 1 ? (same.length === 1 ? same[0] : undefined) : (fitting[0] ?? orElse);
    if (sure) noteOf.set(report, sure);
    else if (fitting.length > 1) asked.add(report);
  };
  const apart = (a: Word, b: Word) => Math.abs(Date.parse(a.metOn) - Date.parse(b.metOn)) / 86_400_000;
  for (const report of mentee) {
    const [note] = mentor
      .filter((one) => one.eventId !== null && one.eventId === report.eventId && isFree(one))
      .filter((one) => apart(one, report) <= (one.outcome === 'moved' ? 1 : Math.max(1, cadence - 1)))
      .sort((a, b) => apart(a, report) - apart(b, report));
    if (note) noteOf.set(report, note);
  }
  for (const report of mentee) {
    const note = mentor.find(
      (one) => one.metOn === report.metOn && one.startMs === report.startMs && isFree(one),
    );
    if (note && report.hasStart && !noteOf.has(report)) noteOf.set(report, note);
  }
  for (const report of mentee) {
    if (noteOf.has(report)) continue;
    const sameDay = mentor.filter(({ metOn }) => metOn === report.metOn);
    place(report, sameDay.filter(isFree), sameDay[0]);
  }
  for (const report of mentee) {
    if (noteOf.has(report) || asked.has(report)) continue;
    const around = [plus(report.metOn, -1), plus(report.metOn, 1)];
    // Another report's own note is not the note of this meeting.
    place(
      report,
      mentor.filter((one) => around.includes(one.metOn) && isFree(one)),
    );
  }
  return mentee.map((report) => ({
    report,
    note: noteOf.get(report) ?? null,
    isAsked: asked.has(report),
  }));
}
