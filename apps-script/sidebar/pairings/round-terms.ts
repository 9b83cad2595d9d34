/** The terms of all pairings of one round, what has to be put right in them, and the rows that are written. */
import type { NewPairing } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { ProposalLine } from './proposal.ts';

/** Terms of all pairings of this round; blank means the program's. */
export interface RoundTerms {
  startsOn: string;
  endsOn: string;
  cadenceDays: number | null;
  minimumHours: number | null;
  /** Whether the hours of an earlier pairing that ended early count too. */
  carriesHours?: boolean;
}

/** What has to be put right before confirming. */
export function findTermIssues(terms: RoundTerms): Partial<Record<keyof RoundTerms, true>> {
  const { startsOn, endsOn, cadenceDays, minimumHours } = terms;
  const isWithin = (value: number | null, from: number, to: number) =>
    value === null || (value >= from && value <= to);
  return {
    ...(startsOn === '' ? { startsOn: true } : {}),
    ...(endsOn !== '' && endsOn < startsOn ? { endsOn: true } : {}),
    ...(isWithin(cadenceDays, 1, 92) ? {} : { cadenceDays: true }),
    ...(isWithin(minimumHours, 0, 2000) ? {} : { minimumHours: true }),
  };
}

/** The pairings to be written. */
export const toNewPairings = (
  lines: readonly ProposalLine[],
  terms: RoundTerms,
  idOf: (menteeId: string) => string,
  earlierOf: ReadonlyMap<string, Pairing> = new Map(),
): NewPairing[] =>
  lines.flatMap(({ menteeId, mentorId, why }) =>
    mentorId === null
      ? []
      : [
          {
            ...{ id: idOf(`${mentorId} ${menteeId}`), mentorId, menteeId, startsOn: terms.startsOn },
            ...{ endsOn: terms.endsOn === '' ? null : terms.endsOn },
            ...{ cadenceDays: terms.cadenceDays, minimumHours: terms.minimumHours },
            ...(terms.carriesHours && { continuesId: earlierOf.get(menteeId)?.id ?? null }),
            why: why.trim() === '' ? null : why.trim(),
          },
        ],
  );

/** For each mentee of a round their latest pairing, where it ended early. */
export function toEarlierPairings(
  lines: readonly Pick<ProposalLine, 'menteeId'>[],
  pairings: readonly Pairing[],
): Map<string, Pairing> {
  const earlier = new Map<string, Pairing>();
  for (const { menteeId } of lines) {
    const own = pairings.filter((pairing) => pairing.menteeId === menteeId);
    const [latest] = own.sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
    if (latest?.status === 'ended-early') earlier.set(menteeId, latest);
  }
  return earlier;
}
