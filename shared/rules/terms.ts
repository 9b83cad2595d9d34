/**
 * The terms a pairing runs under: its own where filled in, the program's otherwise, and what changed since as dated
 * rows. It would break if a later cadence overwrote the earlier one: the days before would be judged by it.
 */
import type { Break } from '../tables/breaks.ts';
import type { Cadence } from '../tables/cadences.ts';
import type { Pairing } from '../tables/pairings.ts';
import type { Program } from '../tables/program.ts';
import { addDays, toPeriodEnd } from '../time/serial-dates.ts';

/** Days on which nothing is due, both included. */
export interface BreakDays {
  fromOn: string;
  toOn: string;
}

/** A cadence and the first day on which it holds. */
export interface CadenceStep {
  fromOn: string;
  days: number;
}

export interface Terms {
  startsOn: string;
  /** Last day of the pairing. */
  endsOn: string;
  /** The cadence in force on the day that was asked for. */
  cadenceDays: number;
  /** Days past the cadence before a meeting counts as overdue: 40 % of the cadence, at least 3. */
  graceDays: number;
  /** Over the whole period. */
  minimumMinutes: number;
  /** Every cadence in its order; the first holds since ever. */
  cadences: readonly CadenceStep[];
  /** Without overlaps, in order. */
  breaks: readonly BreakDays[];
  /** The breaks, and all days after the end. */
  rests: readonly BreakDays[];
  /** The day from which hours and talks count: the start, or the day of set-up for a pairing begun before it. */
  countsFromOn: string;
  /** For a pairing begun before the ledger: its last meeting as told, else the day of set-up; null for any other. */
  metBeforeOn: string | null;
}

export type CadenceFact = Pick<Cadence, 'pairingId' | 'fromOn' | 'cadenceDays'>;
export type BreakFact = Pick<Break, 'pairingId' | 'fromOn' | 'toOn'> & Partial<Pick<Break, 'personId'>>;

/** What changes a pairing's terms over time; rows of other pairings do not matter. */
export interface TermChanges {
  /** The day whose cadence is in force. */
  onDay: string;
  cadences: readonly CadenceFact[];
  breaks: readonly BreakFact[];
}

export type PairingTerms = Pick<Pairing, 'startsOn' | 'endsOn' | 'cadenceDays' | 'minimumHours'> &
  Partial<Pick<Pairing, 'id' | 'mentorId' | 'menteeId' | 'trackedFromOn' | 'lastMetBeforeOn'>>;

/** Stands for "still lasts". */
const ENDLESS = '9999-12-31';

/**
 * The terms of a pairing; a blank end is the program's period after the start, the last day included. Of several
 * cadences from the same day the later row counts.
 */
export function toTerms(
  pairing: PairingTerms,
  program: Pick<Program, 'periodMonths' | 'cadenceDays' | 'minimumHours'>,
  changes: TermChanges = { onDay: '', cadences: [], breaks: [] },
): Terms {
  const cadences: CadenceStep[] = [{ fromOn: '', days: pairing.cadenceDays ?? program.cadenceDays }];
  const dated = changes.cadences
    .filter((row) => row.pairingId === pairing.id)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
  for (const { fromOn, cadenceDays } of dated) {
    if (cadences[cadences.length - 1]!.fromOn === fromOn) cadences.pop();
    cadences.push({ fromOn, days: cadenceDays });
  }
  const { startsOn } = pairing;
  const endsOn = pairing.endsOn ?? toPeriodEnd(startsOn, Math.round(program.periodMonths));
  const cadenceDays = toCadenceOn({ cadences }, changes.onDay);
  const breaks = changes.breaks.filter((row) => concerns(row, pairing)).map(toBreakDays);
  const tracked = pairing.trackedFromOn ?? null;
  const isMidway = tracked !== null && tracked > startsOn;
  return {
    startsOn,
    endsOn,
    cadenceDays,
    graceDays: toGraceDays(cadenceDays),
    minimumMinutes: Math.round((pairing.minimumHours ?? program.minimumHours) * 60),
    cadences,
    breaks: mergeBreaks(breaks),
    rests: mergeBreaks([...breaks, { fromOn: addDays(endsOn, 1), toOn: ENDLESS }]),
    countsFromOn: isMidway ? tracked : startsOn,
    metBeforeOn: isMidway ? (pairing.lastMetBeforeOn ?? tracked) : null,
  };
}

/** The cadence in force on a day, in days. */
export function toCadenceOn({ cadences }: Pick<Terms, 'cadences'>, dateOn: string): number {
  let days = cadences[0]!.days;
  for (const step of cadences) if (step.fromOn <= dateOn) days = step.days;
  return days;
}

/** Days of grace at a cadence. */
export const toGraceDays = (cadenceDays: number): number => Math.max(3, Math.round(0.4 * cadenceDays));

/** Whether a row of breaks is about a pairing: its own, one of its two people's, or everybody's. */
export function concerns(
  { pairingId, personId }: Pick<BreakFact, 'pairingId' | 'personId'>,
  pairing: Partial<Pick<Pairing, 'id' | 'mentorId' | 'menteeId'>>,
): boolean {
  if (pairingId !== null) return pairingId === pairing.id;
  if (personId === null || personId === undefined) return true;
  return personId === pairing.mentorId || personId === pairing.menteeId;
}

const toBreakDays = ({ fromOn, toOn }: Pick<BreakFact, 'fromOn' | 'toOn'>): BreakDays => ({
  fromOn,
  toOn: toOn ?? ENDLESS,
});

/** Overlapping rows as one; rows that end before they begin say nothing. */
export function mergeBreaks(rows: readonly BreakDays[]): BreakDays[] {
  const merged: BreakDays[] = [];
  for (const { fromOn, toOn } of [...rows].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = merged[merged.length - 1];
    if (toOn < fromOn) continue;
    if (last && fromOn <= last.toOn) last.toOn = toOn > last.toOn ? toOn : last.toOn;
    else merged.push({ fromOn, toOn });
  }
  return merged;
}
