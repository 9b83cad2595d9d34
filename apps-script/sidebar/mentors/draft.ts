/** The draft of one person's scorecard, its result while scoring, and why it cannot be saved as decided. */
import type { CandidateFields, CandidateForm, CandidatesView } from '../../src/mentors/mentors-api.ts';
import {
  COLUMN_OF,
  ITEMS,
  toCandidate,
  toCurrentCandidates,
} from '../../../shared/rules/mentors/candidate-row.ts';
import {
  isDecisionAgainstScore,
  LARGEST_ITEM_SCORE,
  SCORECARD,
  judgeCandidate,
  type Bucket,
  type ScorecardItem,
  type ScorecardOutcome,
} from '../../../shared/rules/mentors/scorecard.ts';
import { toMentorLoads, type MentorLoad } from '../../../shared/rules/pairings/load.ts';
import type { CandidateRow } from '../../../shared/tables/candidates.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import type { CandidatesWords } from './words.ts';

const OTHER_FIELDS = ['hasTime', 'wantsTo', 'hoursPerWeek', 'capacity', 'isOutsideProcedures'] as const;

/** The columns that the form fills in. */
export const FIELD_NAMES: readonly (keyof CandidateFields)[] = [
  ...ITEMS.flatMap((item) => [COLUMN_OF[item], `${COLUMN_OF[item]}Evidence`] as const),
  ...OTHER_FIELDS,
];

const BLANK = Object.fromEntries(FIELD_NAMES.map((name) => [name, null])) as unknown as CandidateFields;

/** The scorecard as it stands in the tab, or a blank one. */
export function toDraft({ candidates }: CandidatesView, personId: string): CandidateForm {
  const row = toCurrentCandidates(candidates).get(personId);
  const fields = row
    ? (Object.fromEntries(FIELD_NAMES.map((name) => [name, row[name]])) as unknown as CandidateFields)
    : { ...BLANK, isOutsideProcedures: false };
  return {
    id: newRowId('CAND'),
    personId,
    fields,
    decision: row?.decision ?? null,
    decisionReason: row?.decisionReason ?? null,
  };
}

/** The draft with a decision. A reason that was given for another decision does not stand for this one. */
export function withDecision(
  view: CandidatesView,
  draft: CandidateForm,
  decision: NonNullable<CandidateForm['decision']>,
): CandidateForm {
  const kept = toDraft(view, draft.personId);
  const isWritten = ![kept.decisionReason ?? '', ''].includes(draft.decisionReason ?? '');
  if (isWritten) return { ...draft, decision };
  return { ...draft, decision, decisionReason: decision === kept.decision ? kept.decisionReason : null };
}

/** Whether the draft says something else than the tab. */
export function isChanged(view: CandidatesView, draft: CandidateForm): boolean {
  const kept = toDraft(view, draft.personId);
  const isSame = (a: unknown, b: unknown) => (a ?? '') === (b ?? '');
  return (
    !isSame(kept.decision, draft.decision) ||
    !isSame(kept.decisionReason, draft.decisionReason) ||
    FIELD_NAMES.some((name) => !isSame(kept.fields[name], draft.fields[name]))
  );
}

/** The result of the rules for the draft. */
export const toOutcome = ({ personId, fields }: CandidateForm): ScorecardOutcome =>
  judgeCandidate(toCandidate({ ...fields, personId }));

export interface DraftIssues {
  decisionReason?: true;
  capacity?: true;
  hoursPerWeek?: true;
}

/** What has to be put right before saving. */
export function findIssues(draft: CandidateForm): DraftIssues {
  const { decision, decisionReason, fields } = draft;
  const { capacity, hoursPerWeek } = fields;
  const isAgainst = decision !== null && isDecisionAgainstScore(toOutcome(draft), decision);
  const isCount = capacity !== null && Number.isInteger(capacity) && capacity >= 0 && capacity <= 20;
  const isFew = decision === 'accept' && !(isCount && capacity >= 1);
  return {
    ...(isAgainst && (decisionReason ?? '').trim() === '' ? { decisionReason: true } : {}),
    ...((capacity !== null && !isCount) || isFew ? { capacity: true } : {}),
    ...(hoursPerWeek !== null && !(hoursPerWeek >= 0 && hoursPerWeek <= 40) ? { hoursPerWeek: true } : {}),
  };
}

/** Points of a part so far, out of those that its scored items can have. */
export function toPoints(
  { personId, fields }: CandidateForm,
  bucket: Bucket,
): { points: number; most: number } {
  const items: readonly ScorecardItem[] = SCORECARD[bucket];
  const own = toCandidate({ ...fields, personId }).scores.filter(({ item }) => items.includes(item));
  const points = own.reduce((sum, { score }) => sum + score, 0);
  return { points, most: own.length * LARGEST_ITEM_SCORE };
}

/** The reasons of a result as sentences. */
export function toReasonTexts(outcome: ScorecardOutcome, { rules }: CandidatesWords): string[] {
  const itemsOf = (items: readonly ScorecardItem[]) => items.map((item) => rules.item[item]);
  // Which part has too few points is drawn above: what all need is said once.
  const isLow = outcome.reasons.some(({ code }) => code === 'bucket-low');
  const told = outcome.reasons.filter(({ code }) => code !== 'bucket-low');
  const reasons = told.map((reason): string => {
    switch (reason.code) {
      case 'not-scored':
      case 'score-out-of-range':
        return rules.reason[reason.code]({ items: itemsOf(reason.items) });
      case 'bucket-low':
        return rules.twoThirds;
      case 'nothing-shown':
        return rules.reason[reason.code]({ item: rules.item[reason.item] });
      default:
        return rules.reason[reason.code]();
    }
  });
  return [
    ...reasons,
    ...(isLow ? [rules.twoThirds] : []),
    ...(outcome.withoutEvidence.length > 0
      ? [rules.withoutEvidence({ items: itemsOf(outcome.withoutEvidence) })]
      : []),
    ...(outcome.isOutsideProcedures ? [rules.outsideProcedures] : []),
  ];
}

/** One person in the list, with the judgment that counts and their load as an accepted mentor. */
export interface PersonLine {
  personId: string;
  name: string;
  jobTitle: string | null;
  row: CandidateRow | null;
  load: MentorLoad | null;
}

/** Everybody but the owner; the accepted first, then those who are scored, then by name. */
export function toLines({ people, candidates, pairings }: CandidatesView): PersonLine[] {
  const current = toCurrentCandidates(candidates);
  const accepted = [...current.values()].filter(({ decision }) => decision === 'accept');
  const loads = new Map(
    toMentorLoads(
      accepted.map(({ personId, capacity }) => ({ personId, capacity: capacity ?? 0 })),
      pairings,
    ).map((load) => [load.personId, load]),
  );
  const rankOf = ({ row, load }: PersonLine) => (load ? 0 : row ? 1 : 2);
  return people
    .filter(({ role, id }) => role !== 'owner' || current.has(id))
    .map((person): PersonLine => ({
      personId: person.id,
      name: person.name,
      jobTitle: person.jobTitle,
      row: current.get(person.id) ?? null,
      load: loads.get(person.id) ?? null,
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}
