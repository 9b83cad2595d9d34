/** What becomes of the last day and the minimum of a pairing when its pause ends, as the owner says. */
import type { Program } from '../../tables/program.ts';
import { addDays, daysBetween } from '../../time/serial-dates.ts';
import { countSteps } from '../counted-days.ts';
import { toTerms, type BreakDays, type BreakFact, type PairingTerms } from '../terms.ts';

export interface Resumed {
  pairing: PairingTerms & { endsOn: string; minimumHours: number };
  program: Pick<Program, 'periodMonths' | 'cadenceDays' | 'minimumHours'>;
  /** The paused days, both included; none when the last lies before the first. */
  pause: BreakDays;
  /** Every other break: their days were owed by nobody anyway. */
  otherBreaks: readonly BreakFact[];
  /** The period moves on and keeps its minimum, or the minimum shrinks by the paused share. */
  then: 'period' | 'minimum';
}

/** The new last day and minimum, in hours to the hundredth. */
export function toResumed({ pairing, program, pause, otherBreaks, then }: Resumed): {
  endsOn: string;
  minimumHours: number;
} {
  const { endsOn, minimumHours } = pairing;
  if (pause.toOn < pause.fromOn) return { endsOn, minimumHours };
  if (then === 'period') {
    return { endsOn: addDays(endsOn, daysBetween(pause.fromOn, pause.toOn) + 1), minimumHours };
  }
  const { breaks } = toTerms(pairing, program, { onDay: endsOn, cadences: [], breaks: otherBreaks });
  const countDays = (fromOn: string, toOn: string) => countSteps(breaks, addDays(fromOn, -1), toOn);
  const periodDays = countDays(pairing.startsOn, endsOn);
  const pausedDays = countDays(pause.fromOn, pause.toOn < endsOn ? pause.toOn : endsOn);
  const share = periodDays > 0 ? Math.max(0, pausedDays) / periodDays : 0;
  return { endsOn, minimumHours: Math.round(minimumHours * (1 - share) * 100) / 100 };
}
