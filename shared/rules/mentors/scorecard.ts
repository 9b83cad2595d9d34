/**
 * Is somebody an acceptable mentor? Aptitude, knowledge and skills, each item with a line of evidence, and two gates
 * that no points outweigh: the time and the wish. Performing well is one item of nine, not the answer.
 * Skills can be trained, the wish to share cannot: that is what tells "train first" from "not now".
 */

/** Items by bucket. */
export const SCORECARD = {
  aptitude: ['generosity', 'works-with-others', 'judgment'],
  knowledge: ['result-in-category', 'knows-the-firm', 'experience'],
  skills: ['listens-and-explains', 'gives-feedback', 'shows-step-by-step'],
} as const;

export type Bucket = keyof typeof SCORECARD;
export type ScorecardItem = (typeof SCORECARD)[Bucket][number];

/** Left out where appraisals are not seen as fair. */
export const OPTIONAL_ITEMS: readonly ScorecardItem[] = ['experience'];
/** The largest score of an item; 0 is the smallest. */
export const LARGEST_ITEM_SCORE = 3;
/** The mean that a bucket needs. */
export const NEEDED_MEAN = 2;

export interface ItemScore {
  readonly item: ScorecardItem;
  readonly score: number;
  readonly evidence: string;
}

export interface Candidate {
  readonly personId: string;
  readonly scores: readonly ItemScore[];
  /** Gate: hours a week are agreed. Undefined while nobody asked. */
  readonly hasTime?: boolean;
  /** Gate: wants to. */
  readonly wantsTo?: boolean;
  /** Teaches outside the firm's procedures. */
  readonly isOutsideProcedures?: boolean;
}

export type CandidateResult = 'accept' | 'train-first' | 'not-now' | 'incomplete';

/** Why the result is what it is. */
export type ResultReason =
  | { readonly code: 'no-time' | 'does-not-want-to' | 'gate-not-asked' | 'all-buckets-reached' }
  | { readonly code: 'not-scored'; readonly items: readonly ScorecardItem[] }
  | { readonly code: 'score-out-of-range'; readonly items: readonly ScorecardItem[] }
  | { readonly code: 'bucket-low'; readonly bucket: Bucket; readonly points: number; readonly most: number }
  | { readonly code: 'nothing-shown'; readonly item: ScorecardItem };

export interface ScorecardOutcome {
  readonly result: CandidateResult;
  readonly reasons: readonly ResultReason[];
  /** Scored above 0 without a line of evidence. */
  readonly withoutEvidence: readonly ScorecardItem[];
  readonly isOutsideProcedures: boolean;
}

/** Judges a candidate. A gate that failed decides before any score is looked at. */
export function judgeCandidate(candidate: Candidate): ScorecardOutcome {
  const scores = new Map(candidate.scores.map((score) => [score.item, score]));
  const withoutEvidence = candidate.scores
    .filter(({ score, evidence }) => score > 0 && evidence.trim() === '')
    .map(({ item }) => item);
  return {
    ...toResult(candidate, scores),
    withoutEvidence,
    isOutsideProcedures: candidate.isOutsideProcedures ?? false,
  };
}

/** Whether the owner's decision differs from the result, so that it needs a reason. */
export function isDecisionAgainstScore(
  outcome: ScorecardOutcome,
  decision: Exclude<CandidateResult, 'incomplete'>,
): boolean {
  return outcome.result !== decision;
}

function toResult(
  candidate: Candidate,
  scores: ReadonlyMap<ScorecardItem, ItemScore>,
): Pick<ScorecardOutcome, 'result' | 'reasons'> {
  const failed: ResultReason[] = [
    ...(candidate.hasTime === false ? [{ code: 'no-time' } as const] : []),
    ...(candidate.wantsTo === false ? [{ code: 'does-not-want-to' } as const] : []),
  ];
  if (failed.length > 0) return { result: 'not-now', reasons: failed };
  const open = findOpen(candidate, scores);
  if (open.length > 0) return { result: 'incomplete', reasons: open };
  const low = (Object.keys(SCORECARD) as Bucket[]).flatMap((bucket) => toLowReasons(bucket, scores));
  if (low.length === 0) return { result: 'accept', reasons: [{ code: 'all-buckets-reached' }] };
  const isTrainable = low.every((reason) => reason.code === 'bucket-low' && reason.bucket === 'skills');
  return { result: isTrainable ? 'train-first' : 'not-now', reasons: low };
}

function findOpen(candidate: Candidate, scores: ReadonlyMap<ScorecardItem, ItemScore>): ResultReason[] {
  const items = Object.values(SCORECARD).flat();
  const missing = items.filter((item) => !scores.has(item) && !OPTIONAL_ITEMS.includes(item));
  const wrong = items.filter((item) => {
    const score = scores.get(item)?.score ?? 0;
    return !Number.isInteger(score) || score < 0 || score > LARGEST_ITEM_SCORE;
  });
  return [
    ...(candidate.hasTime === undefined || candidate.wantsTo === undefined
      ? [{ code: 'gate-not-asked' } as const]
      : []),
    ...(missing.length > 0 ? [{ code: 'not-scored', items: missing } as const] : []),
    ...(wrong.length > 0 ? [{ code: 'score-out-of-range', items: wrong } as const] : []),
  ];
}

/** A low mean, or no sign at all of an item of aptitude: generosity of 0 is not made up for by judgment. */
function toLowReasons(bucket: Bucket, scores: ReadonlyMap<ScorecardItem, ItemScore>): ResultReason[] {
  const items: readonly ScorecardItem[] = SCORECARD[bucket];
  const own = items.flatMap((item) => scores.get(item) ?? []);
  const points = own.reduce((sum, { score }) => sum + score, 0);
  const most = own.length * LARGEST_ITEM_SCORE;
  if (points < NEEDED_MEAN * own.length) return [{ code: 'bucket-low', bucket, points, most }];
  if (bucket !== 'aptitude') return [];
  return own.filter(({ score }) => score === 0).map(({ item }) => ({ code: 'nothing-shown', item }));
}
