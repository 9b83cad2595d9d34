/** What the history page needs from outside. */
import type { RecordedSubmission } from '../outbox/submission.ts';
import type { Clock } from '../platform/ports.ts';
import type { Store } from '../store/store.ts';
import type { HistoryWords } from './words.ts';

export interface HistoryPorts {
  store: Store;
  clock: Clock;
  words: HistoryWords;
  /** BCP 47 tag for dates. */
  locale: string;
  openForm(query: Record<string, string>): Promise<void>;
  saveFile(name: string, text: string): void;
  /** Takes a recorded check-in out of what counts. Rejects with NotSavedError. */
  withdraw(submission: RecordedSubmission): Promise<void>;
}
