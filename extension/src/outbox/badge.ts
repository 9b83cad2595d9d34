/** What the toolbar button says about check-ins that are not in the ledger yet. Never by color alone. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { isPending, type StoredSubmission } from './submission.ts';
import { toStanding, type StandingContext } from './standing.ts';

export interface Badge {
  /** At most four characters. */
  text: string;
  look: 'quiet' | 'alert';
  sentence: string;
}

/** The badge: `!` and a number when the person has to do something, a number while something waits. */
export function toBadge(
  submissions: readonly StoredSubmission[],
  context: StandingContext,
  words: Messages['delivery']['badge'],
): Badge {
  const standings = submissions.filter(isPending).map((submission) => toStanding(submission, context));
  const needing = standings.filter(({ kind }) => kind === 'refused' || kind === 'blocked').length;
  if (needing > 0) return { text: `!${toShort(needing)}`, look: 'alert', sentence: words.needsYou(needing) };
  if (standings.length > 0)
    return { text: toShort(standings.length), look: 'quiet', sentence: words.waiting(standings.length) };
  return { text: '', look: 'quiet', sentence: words.idle };
}

const toShort = (count: number): string => (count > 99 ? '99+' : String(count));
