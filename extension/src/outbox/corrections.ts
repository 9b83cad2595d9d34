/**
 * Corrections form a chain: a row is corrected once, and what is corrected again is its newest correction. It would break
 * if an earlier line could be corrected beside a later one: both would count.
 */
import type { StoredSubmission } from './submission.ts';

/** The check-in that corrects this one, whatever became of it; null when none does. */
export const correctionOf = (
  submission: StoredSubmission,
  submissions: readonly StoredSubmission[],
): StoredSubmission | null =>
  submission.state === 'recorded'
    ? (submissions.find(({ data }) => data.fields.supersedesId === submission.checkInId) ?? null)
    : null;

/** The end of the chain that a check-in belongs to, as far as this browser knows it. */
export function toNewest(
  submission: StoredSubmission,
  submissions: readonly StoredSubmission[],
): StoredSubmission {
  const seen = new Set([submission]);
  let newest = submission;
  for (;;) {
    const next = correctionOf(newest, submissions);
    if (!next || seen.has(next)) return newest;
    seen.add(next);
    newest = next;
  }
}

/** Whether it was withdrawn, or is being. */
export const isWithdrawal = ({ data }: StoredSubmission): boolean => data.fields.outcome === 'withdrawn';

/** The check-ins that count: neither corrected by another one nor withdrawn. A correction that was refused is none. */
export function toCounting(submissions: readonly StoredSubmission[]): StoredSubmission[] {
  const corrected = new Set(
    submissions
      .filter(({ state }) => state !== 'refused')
      .flatMap(({ data }) => data.fields.supersedesId ?? []),
  );
  return submissions.filter(
    (submission) =>
      !isWithdrawal(submission) && (submission.state !== 'recorded' || !corrected.has(submission.checkInId)),
  );
}
