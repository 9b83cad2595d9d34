/**
 * The phase a program is in: its design until a pairing has begun, then its run, and its results once nothing runs any
 * more or its period is over. Told from days and pairings alone, so that nobody has to switch anything.
 */
import type { Pairing } from '../../tables/pairings.ts';
import type { Program } from '../../tables/program.ts';
import { toPeriodEnd } from '../../time/serial-dates.ts';

export const PHASES = ['design', 'run', 'results'] as const;
export type Phase = (typeof PHASES)[number];

/** First and last day of a program's period, `YYYY-MM-DD`. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The period of a program, its last day included. */
export const toPeriod = ({ startsOn, periodMonths }: Pick<Program, 'startsOn' | 'periodMonths'>): Period => ({
  startsOn,
  endsOn: toPeriodEnd(startsOn, Math.round(periodMonths)),
});

/** The phase on a day. A pairing that never began says nothing. */
export function toPhase(
  pairings: readonly Pick<Pairing, 'status' | 'startsOn'>[],
  period: Period | null,
  todayOn: string,
): Phase {
  const begun = pairings.filter(({ status, startsOn }) => status !== 'planned' && startsOn <= todayOn);
  if (begun.length === 0) return 'design';
  const runs = begun.some(({ status }) => status === 'active' || status === 'paused');
  return !runs || (period !== null && period.endsOn < todayOn) ? 'results' : 'run';
}
