/**
 * Calls the script again where Google only asks for patience: sixty reads and sixty writes a minute are soon used up
 * by a hundred thousand orders. What is called must be safe to be called twice.
 */
import type { Answer } from '../../src/calls/answers-api.ts';

export interface Patience {
  pause(ms: number): Promise<void>;
  /** The person does not want it any more. */
  isStopped?(): boolean;
  onWaiting(isWaiting: boolean): void;
}

/** Waits before the same call is tried again: a lost answer, a busy minute, a full minute. */
const WAITS_MS = [2_000, 15_000, 65_000, 65_000];

/** The answer, or the failure that patience does not help. */
export async function patiently<T>(call: () => Promise<Answer<T>>, patience: Patience): Promise<Answer<T>> {
  const isStopped = () => patience.isStopped?.() ?? false;
  for (let tries = 0; ; tries += 1) {
    const answer = await call();
    const waitMs = WAITS_MS[tries];
    if (answer.ok || !answer.canRetry || waitMs === undefined || isStopped()) return answer;
    patience.onWaiting(true);
    for (let waited = 0; waited < waitMs && !isStopped(); waited += 500) await patience.pause(500);
    patience.onWaiting(false);
  }
}
