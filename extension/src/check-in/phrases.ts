/**
 * Short lines the mentor has written before, offered where a field is still empty. Only from notes that were shared:
 * a private line must not slip into a note that the owner reads.
 */
import type { StoredSubmission } from '../outbox/submission.ts';

export type PhraseColumn = 'worked' | 'didNotWork' | 'nextStep';

const LONGEST_PHRASE = 60;
const MOST_PHRASES = 3;

/** The phrases of a column: the most used first, then the latest. */
export function toPhrases(submissions: readonly StoredSubmission[], column: PhraseColumn): string[] {
  const uses = new Map<string, { text: string; count: number; lastMs: number }>();
  for (const { data, createdMs } of submissions) {
    if (data.fields.notePrivate) continue;
    const text = data.fields[column]?.trim() ?? '';
    if (text === '' || text.length > LONGEST_PHRASE || text.includes('\n')) continue;
    const known = uses.get(text.toLowerCase()) ?? { text, count: 0, lastMs: 0 };
    uses.set(text.toLowerCase(), {
      text,
      count: known.count + 1,
      lastMs: Math.max(known.lastMs, createdMs),
    });
  }
  return [...uses.values()]
    .sort((a, b) => b.count - a.count || b.lastMs - a.lastMs)
    .slice(0, MOST_PHRASES)
    .map(({ text }) => text);
}
