/**
 * The terms of a pairing written down: what it left blank is the program's of this moment. Done when it starts, so that
 * a later change of the program, or another year's, changes no pairing that runs.
 */
import type { Pairing } from '../../tables/pairings.ts';
import type { Program } from '../../tables/program.ts';
import { toTerms } from '../terms.ts';

export type FrozenTerms = Partial<Pick<Pairing, 'endsOn' | 'cadenceDays' | 'minimumHours'>>;

/** The cells to fill; none where nothing is blank. */
export function toFrozenTerms(
  pairing: Pick<Pairing, 'startsOn' | 'endsOn' | 'cadenceDays' | 'minimumHours'>,
  program: Pick<Program, 'periodMonths' | 'cadenceDays' | 'minimumHours'>,
): FrozenTerms {
  const { endsOn, cadenceDays, minimumHours } = pairing;
  return {
    ...(endsOn === null && { endsOn: toTerms(pairing, program).endsOn }),
    ...(cadenceDays === null && { cadenceDays: program.cadenceDays }),
    ...(minimumHours === null && { minimumHours: program.minimumHours }),
  };
}
