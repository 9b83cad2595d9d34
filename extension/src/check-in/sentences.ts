/** Issues and delivery problems as sentences. A code that this version does not know gets a general one. */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import type { Standing } from '../outbox/standing.ts';
import type { StoredSubmission } from '../outbox/submission.ts';

export type ReasonWords = Pick<Messages, 'issues' | 'delivery'>;

/** The sentence of an issue. */
export function toSentence(issue: Issue, words: ReasonWords): string {
  const known = words.issues as Partial<Record<string, (issue: Issue) => string>>;
  return known[issue.code]?.(issue) ?? words.delivery.refusedUnknown;
}

/** Why a check-in is not in the ledger yet, and what happens or has to be done; null when it is recorded. */
export function toReason(
  submission: StoredSubmission,
  standing: Standing,
  words: ReasonWords,
): string | null {
  switch (standing.kind) {
    case 'recorded':
      return null;
    case 'refused': {
      const issues = submission.state === 'refused' ? submission.issues : [];
      return issues.length > 0
        ? issues.map((issue) => toSentence(issue, words)).join(' ')
        : words.delivery.refusedUnknown;
    }
    case 'held':
    case 'sending':
      return words.delivery.waiting.first;
    case 'blocked':
      return words.delivery.blocked[standing.reason];
    case 'waiting': {
      const [issue] = submission.state === 'waiting' ? (submission.problemIssues ?? []) : [];
      if (issue) return toSentence(issue, words);
      const known: Partial<Record<string, string>> = words.delivery.waiting;
      return known[standing.problem ?? 'first'] ?? words.delivery.waiting.failed;
    }
  }
}
