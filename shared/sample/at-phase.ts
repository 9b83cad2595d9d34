/**
 * The sample firm in another phase than its run: in its design, before anybody is paired, or at its end, with the period
 * over. Made from the firm as it runs, so that all three are the same people.
 */
import type { Pairing } from '../tables/pairings.ts';
import type { TableName } from '../tables/registry.ts';
import { addDays, addMonths } from '../time/serial-dates.ts';
import type { SampleFirm } from './sample-firm.ts';

export const SAMPLE_PHASES = ['design', 'run', 'end'] as const;
export type SamplePhase = (typeof SAMPLE_PHASES)[number];

/** Tables that a program fills only once it runs. */
const OF_THE_RUN: readonly TableName[] = [
  ...([
    'pairings',
    'checkIns',
    'feedback',
    'talks',
    'cadences',
    'breaks',
    'pairingChanges',
    'procedureChanges',
  ] as const),
  ...(['followUps', 'rewards', 'courses', 'promotions'] as const),
];

/** `todayOn` is the day from which the firm is dated back, `YYYY-MM-DD`. */
export function toFirmAt(firm: SampleFirm, phase: SamplePhase, todayOn: string): SampleFirm {
  const { program } = firm;
  if (phase === 'run') return firm;
  if (phase === 'design') {
    const kept = Object.entries(firm).map(([name, rows]: [string, unknown]) => [
      name,
      (OF_THE_RUN as readonly string[]).includes(name) ? [] : rows,
    ]);
    return {
      ...(Object.fromEntries(kept) as unknown as SampleFirm),
      program: { ...program, startsOn: addDays(todayOn, 21) },
    };
  }
  const lastOn = addDays(todayOn, -7);
  return {
    ...firm,
    program: { ...program, startsOn: addMonths(addDays(lastOn, 1), -program.periodMonths) },
    pairings: firm.pairings.map((row): Pairing => ({
      ...row,
      endsOn: row.endsOn ?? (row.status === 'active' ? lastOn : null),
    })),
  };
}
