/**
 * The meetings of one pairing, drawn from the mentor's check-ins: corrections and doubles taken out, each on the day it
 * was in the mentor's own zone. A meeting noted twice counts once, by the entry sent last; a wish in either stands.
 */
import type { CheckIn } from '../tables/check-ins.ts';
import { toEpochMs } from '../time/instants.ts';
import { addDays } from '../time/serial-dates.ts';
import { toChains, toMadeMs, toRoot, toSaidSinceMs, type Chain } from './correction-chains.ts';

/** The columns of a check-in that the clocks need. */
export type CheckInFact = Pick<
  CheckIn,
  | 'id'
  | 'pairingId'
  | 'metOn'
  | 'startsAt'
  | 'eventId'
  | 'outcome'
  | 'minutes'
  | 'nextOn'
  | 'rating'
  | 'talkWanted'
  | 'fit'
  | 'supersedesId'
  | 'capturedAt'
  | 'recordedAt'
>;

/** One meeting as its mentor tells it. */
export interface Meeting<R extends MeetingRow = CheckInFact> {
  /** Every chain that tells of it, the one sent last first. */
  chains: readonly [Chain<R>, ...Chain<R>[]];
  /** The row that counts. */
  row: R;
  /** The day in the mentor's own zone. */
  metOn: string;
}

/** What makes two rows one meeting. */
export interface MeetingRow {
  id: string;
  startsAt: string | null;
  eventId: string | null;
  supersedesId: string | null;
  capturedAt: string;
  recordedAt: string | null;
}

/** The day of a meeting. */
export type DayOf<R> = (row: R) => string;

type Removing = Pick<CheckIn, 'id' | 'pairingId' | 'outcome' | 'supersedesId'>;

/**
 * The rows of all pairings that still stand where they were written: without those that were withdrawn, or corrected by
 * a row of another pairing, and what they had corrected themselves.
 */
export function withoutMovedAway<R extends Removing>(rows: readonly R[]): R[] {
  const gone = toMovedAway(rows, () => 0);
  return rows.filter(({ id, outcome }) => outcome !== 'withdrawn' && !gone.has(id));
}

/** Ids of the rows that no longer stand where they were written, with the least of what is told of the rows that say so. */
export function toMovedAway<R extends Removing>(
  rows: readonly R[],
  toKnown: (row: R) => number,
): Map<string, number> {
  const gone = new Map<string, number>();
  const corrections = rows.filter(({ id, supersedesId }) => supersedesId !== null && supersedesId !== id);
  if (corrections.length === 0) return gone;
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const correction of corrections) {
    const corrected = byId.get(correction.supersedesId!);
    const isMoved = corrected && corrected.pairingId !== correction.pairingId;
    if (correction.outcome !== 'withdrawn' && !isMoved) continue;
    const known = toKnown(correction);
    for (let row = corrected; row && !((gone.get(row.id) ?? Infinity) <= known);) {
      gone.set(row.id, known);
      row = byId.get(row.supersedesId ?? '');
    }
  }
  return gone;
}

/** The meetings of one pairing, by day and start. Rows may come in any order. */
export function toMeetings<R extends MeetingRow>(rows: readonly R[], dayOf: DayOf<R>): Meeting<R>[] {
  const heads = toChains(rows).map((chain) => ({ chain, row: chain[0], metOn: dayOf(chain[0]) }));
  heads.sort((a, b) => (a.metOn < b.metOn ? -1 : a.metOn > b.metOn ? 1 : compareStarts(a.row, b.row)));
  const groups: (typeof heads)[] = [];
  const groupOfRoot = new Map<string, typeof heads>();
  for (const head of heads) {
    // Two corrections of one row tell of one meeting, wherever they put it.
    let group = groupOfRoot.get(toRoot(head.chain).id);
    for (let index = groups.length - 1; !group && index >= 0; index--) {
      const candidate = groups[index]!;
      // The same start is at most a day apart, whatever zones the rows were written in.
      if (candidate[0]!.metOn < addDays(head.metOn, -1)) break;
      if (candidate.some((one) => isSameMeeting(one, head))) {
        group = candidate;
        break;
      }
    }
    if (group) group.push(head);
    else groups.push((group = [head]));
    groupOfRoot.set(toRoot(head.chain).id, group);
  }
  return groups.map((group) => {
    const [last, ...others] = group.length > 1 ? [...group].sort(compareSent) : group;
    return {
      chains: [last!.chain, ...others.map(({ chain }) => chain)],
      row: last!.row,
      metOn: last!.metOn,
    };
  });
}

/** A wish for a talk. */
export interface Wish {
  /** The oldest row of the chain that says so. */
  rootId: string;
  madeMs: number;
}

/** When somebody asked for a talk, once for each chain that says so. */
export const toWishes = <R extends MeetingRow & { talkWanted: boolean }>(
  meetings: readonly Meeting<R>[],
): Wish[] =>
  meetings.flatMap(({ chains }) =>
    chains
      .filter(([newest]) => newest.talkWanted)
      .map((chain) => ({
        rootId: toRoot(chain).id,
        madeMs: toSaidSinceMs(chain, (row) => row.talkWanted),
      })),
  );

interface Head<R> {
  row: R;
  metOn: string;
}

function isSameMeeting(a: Head<MeetingRow>, b: Head<MeetingRow>): boolean {
  if (a.metOn === b.metOn && a.row.eventId !== null && a.row.eventId === b.row.eventId) return true;
  const [start, other] = [a.row.startsAt, b.row.startsAt];
  if (start === null || other === null) {
    // Nothing more is known of either than its day.
    return start === other && a.row.eventId === null && b.row.eventId === null && a.metOn === b.metOn;
  }
  return start === other || toEpochMs(start) === toEpochMs(other);
}

function compareStarts(a: MeetingRow, b: MeetingRow): number {
  if (a.startsAt === b.startsAt) return a.id < b.id ? -1 : 1;
  return toStartMs(a) - toStartMs(b) || (a.id < b.id ? -1 : 1);
}

const toStartMs = ({ startsAt }: MeetingRow): number => (startsAt === null ? 0 : toEpochMs(startsAt));

const compareSent = (a: Head<MeetingRow>, b: Head<MeetingRow>): number =>
  toMadeMs(b.row) - toMadeMs(a.row) || (a.row.id < b.row.id ? 1 : -1);
