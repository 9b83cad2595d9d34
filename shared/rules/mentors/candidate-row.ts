/** A row of the Candidates tab as the scorecard sees it. One column per item, named as the item in camel case. */
import type { CandidateRow } from '../../tables/candidates.ts';
import { toCurrentRows } from '../current-rows.ts';
import { SCORECARD, type Candidate, type ScorecardItem } from './scorecard.ts';

/** Column of each item's score; its evidence stands in `<column>Evidence`. */
export const COLUMN_OF = {
  generosity: 'generosity',
  'works-with-others': 'worksWithOthers',
  judgment: 'judgment',
  'result-in-category': 'resultInCategory',
  'knows-the-firm': 'knowsTheFirm',
  experience: 'experience',
  'listens-and-explains': 'listensAndExplains',
  'gives-feedback': 'givesFeedback',
  'shows-step-by-step': 'showsStepByStep',
} as const satisfies Readonly<Record<ScorecardItem, keyof CandidateRow>>;

export type ScoreColumn = (typeof COLUMN_OF)[ScorecardItem];
export type EvidenceColumn = `${ScoreColumn}Evidence`;

/** The items in their order. */
export const ITEMS: readonly ScorecardItem[] = Object.values(SCORECARD).flat();

export type ScoredRow = Pick<
  CandidateRow,
  'personId' | 'hasTime' | 'wantsTo' | 'isOutsideProcedures' | ScoreColumn | EvidenceColumn
>;

/** The candidate of a row; what is blank is not scored and not asked. */
export function toCandidate(row: ScoredRow): Candidate {
  const scores = ITEMS.flatMap((item) => {
    const score = row[COLUMN_OF[item]];
    return score === null ? [] : [{ item, score, evidence: row[`${COLUMN_OF[item]}Evidence`] ?? '' }];
  });
  return {
    personId: row.personId,
    scores,
    ...(row.hasTime === null ? {} : { hasTime: row.hasTime === 'yes' }),
    ...(row.wantsTo === null ? {} : { wantsTo: row.wantsTo === 'yes' }),
    isOutsideProcedures: row.isOutsideProcedures ?? false,
  };
}

/** The judgment that counts for each person; of several unrelated rows the later one. */
export const toCurrentCandidates = (rows: readonly CandidateRow[]): Map<string, CandidateRow> =>
  new Map(toCurrentRows(rows).map((row) => [row.personId, row]));

/** Who is accepted, with the mentees they agreed to; no number stated is no place. */
export const toAcceptedMentors = (rows: readonly CandidateRow[]): { personId: string; capacity: number }[] =>
  [...toCurrentCandidates(rows).values()]
    .filter(({ decision }) => decision === 'accept')
    .map(({ personId, capacity }) => ({ personId, capacity: capacity ?? 0 }));
