/** How the script answers a page: a value, or a failure in words; what cannot be read, and what can be taken back. */
import type { Issue } from '../../../shared/protocol/issue.ts';

export { cellPlace, type CellPlace, type LedgerIssue } from '../ledger/ledger-issue.ts';

/** `sentence` is ready to be shown in the ledger's language; `issues` with a `field` belong beside that field. */
export type Answer<T> = { ok: true; value: T } | Failure;

export interface Failure {
  ok: false;
  /** What is wrong and what to do, as one sentence in the ledger's language. */
  sentence: string;
  issues: Issue[];
  /** Whether the same call may succeed a little later: offer "Try again". */
  canRetry: boolean;
  /** Whether Set up is the way on: offer it. */
  needsSetUp: boolean;
  /** The page has been open for too long to act: offer to open it again, with what was typed. */
  isPassGone?: true;
}

/** The last action of a dialog, as long as it can be taken back. */
export interface TakeBackView {
  id: string;
  /** In the ledger's language. */
  what: string;
  /** Instant. */
  doneAt: string;
}
