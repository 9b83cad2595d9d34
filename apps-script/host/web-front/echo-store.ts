/**
 * Answers waiting to be fetched once, at the content origin. A second fetch finds nothing: a client that lost the
 * first cannot learn from here whether its message was taken.
 */
import { randomBytes } from 'node:crypto';

export interface EchoAnswer {
  text: string;
  mimeType: string;
  downloadAs: string | null;
  /** A planned fault: the answer is lost on its way. */
  drop: boolean;
}

export interface EchoStore {
  /** Keeps an answer and returns its key. */
  keep(answer: EchoAnswer): string;
  /** Gives it away, once. */
  take(key: string): EchoAnswer | null;
}

/** Answers that nobody fetches are forgotten, oldest first, beyond this many. */
const keptAnswers = 1000;

export function createEchoStore(): EchoStore {
  const answers = new Map<string, EchoAnswer>();
  return {
    keep(answer) {
      const key = randomBytes(48).toString('base64url');
      answers.set(key, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= keptAnswers) break;
        answers.delete(oldest);
      }
      return key;
    },
    take(key) {
      const answer = answers.get(key) ?? null;
      answers.delete(key);
      return answer;
    },
  };
}
