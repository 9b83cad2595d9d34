/**
 * The terms a pairing runs under: its own where filled in, the program's otherwise, and what changed since as dated
 * rows. It would break if a later cadence overwrote the earlier one: the days before would be judged by it.
 */
import type { Break } from '../tables/breaks.ts';
import type { Cadence } from '../tables/cadences.ts';
import type { Pairing } from '../tables/pairings.ts';
import type { Program } from '../tables/program.ts';
import { addDays, addMonths, daysBetween } from '../time/serial-dates.ts';

/** Days on which nothing is due, both included. */
export interface BreakDays {
  fromOn: string;
  toOn: string;
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
  /** The cadence that was in force before, and the first day of the present one; null when it never changed. */
  earlierCadence: { days: number; untilOn: string } | null;
  /** Without overlaps, in order. */
  breaks: readonly BreakDays[];
}

export type CadenceFact = Pick<Cadence, 'pairingId' | 'fromOn' | 'cadenceDays'>;
export type BreakFact = Pick<Break, 'pairingId' | 'fromOn' | 'toOn'>;

/** What changes a pairing's terms over time; rows of other pairings do not matter. */
export interface TermChanges {
  /** The day whose cadence is in force. */
  onDay: string;
  cadences: readonly CadenceFact[];
  breaks: readonly BreakFact[];
}

/**
 * The terms of a pairing; a blank end is the program's period after the start, the last day included. Of several
 * cadences from the same day the later row counts.
 */
export function toTerms(
  pairing: Pick<Pairing, 'startsOn' | 'endsOn' | 'cadenceDays' | 'minimumHours'> & { id?: string },
  program: Pick<Program, 'periodMonths' | 'cadenceDays' | 'minimumHours'>,
  changes: TermChanges = { onDay: '', cadences: [], breaks: [] },
): Terms {
  let cadenceDays = pairing.cadenceDays ?? program.cadenceDays;
  let earlierCadence: Terms['earlierCadence'] = null;
  const dated = changes.cadences
    .filter((row) => row.pairingId === pairing.id && row.fromOn <= changes.onDay)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
  for (const row of dated) {
    const isSameDay = earlierCadence?.untilOn === row.fromOn;
    if (!isSameDay) earlierCadence = { days: cadenceDays, untilOn: row.fromOn };
    cadenceDays = row.cadenceDays;
  }
  return {
    startsOn: pairing.startsOn,
    endsOn: pairing.endsOn ?? addDays(addMonths(pairing.startsOn, Math.round(program.periodMonths)), -1),
    cadenceDays,
    graceDays: Math.max(3, Math.round(0.4 * cadenceDays)),
    minimumMinutes: Math.round((pairing.minimumHours ?? program.minimumHours) * 60),
    earlierCadence,
    breaks: mergeBreaks(
      changes.breaks.filter((row) => row.pairingId === null || row.pairingId === pairing.id),
    ),
  };
}

/** Whether nothing is due on a day. */
export const isInBreak = ({ breaks }: Pick<Terms, 'breaks'>, dateOn: string): boolean =>
  breaks.some(({ fromOn, toOn }) => fromOn <= dateOn && dateOn <= toOn);

/** Break days after one day and up to another, the latter included. */
export const countBreakDays = ({ breaks }: Pick<Terms, 'breaks'>, afterOn: string, upToOn: string): number =>
  breaks.reduce((sum, { fromOn, toOn }) => {
    const first = fromOn > afterOn ? fromOn : addDays(afterOn, 1);
    const last = toOn < upToOn ? toOn : upToOn;
    return sum + Math.max(0, daysBetween(first, last) + 1);
  }, 0);

/** Overlapping rows as one; rows that end before they begin say nothing. */
function mergeBreaks(rows: readonly BreakDays[]): BreakDays[] {
  const merged: BreakDays[] = [];
  for (const { fromOn, toOn } of [...rows].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = merged[merged.length - 1];
    if (toOn < fromOn) continue;
    if (last && fromOn <= last.toOn) last.toOn = toOn > last.toOn ? toOn : last.toOn;
    else merged.push({ fromOn, toOn });
  }
  return merged;
}
