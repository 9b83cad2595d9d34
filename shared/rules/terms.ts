/**
 * The terms a pairing runs under: its own where filled in, the program's otherwise.
 */
import type { Pairing } from '../tables/pairings.ts';
import type { Program } from '../tables/program.ts';
import { addDays, addMonths } from '../time/serial-dates.ts';

export interface Terms {
  startsOn: string;
  /** Last day of the pairing. */
  endsOn: string;
  cadenceDays: number;
  /** Days past the cadence before a meeting counts as overdue: 40 % of the cadence, at least 3. */
  graceDays: number;
  /** Over the whole period. */
  minimumMinutes: number;
}

/** The terms of a pairing; a blank end is the program's period after the start, the last day included. */
export function toTerms(
  pairing: Pick<Pairing, 'startsOn' | 'endsOn' | 'cadenceDays' | 'minimumHours'>,
  program: Pick<Program, 'periodMonths' | 'cadenceDays' | 'minimumHours'>,
): Terms {
  const cadenceDays = pairing.cadenceDays ?? program.cadenceDays;
  return {
    startsOn: pairing.startsOn,
    endsOn: pairing.endsOn ?? addDays(addMonths(pairing.startsOn, Math.round(program.periodMonths)), -1),
    cadenceDays,
    graceDays: Math.max(3, Math.round(0.4 * cadenceDays)),
    minimumMinutes: Math.round((pairing.minimumHours ?? program.minimumHours) * 60),
  };
}
