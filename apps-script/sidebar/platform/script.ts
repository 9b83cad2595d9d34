/**
 * Calls the script behind the page: google.script.run as a promise with the types of `ScriptApi`. It never rejects:
 * a lost connection, a refusal by Google or a silent script become a `Failure` with its sentence, as the script's own
 * failures do. The only file of the pages that names a Google global.
 */
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { ScriptApi } from '../../src/script-api.ts';
import type { Messages } from '../../../shared/messages/registry.ts';

export type FailureWords = Messages['pages'];

type ScriptFunction = (...parameters: unknown[]) => void;

interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  [functionName: string]: unknown;
}

declare const google: { script: { run: ScriptRun; host: { close(): void } } };

/** A script may run for six minutes; beyond it no answer comes. */
const LONGEST_WAIT_MS = 6 * 60_000 + 15_000;

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What Google's message means for a person. The messages are not translated for the reader, so they are never shown. */
export function toFailure(error: unknown, words: FailureWords): Failure {
  const message = toMessage(error);
  const [sentence, canRetry] = /NetworkError|HTTP 0|offline|Failed to fetch/i.test(message)
    ? [words.unreachable, true]
    : /PERMISSION_DENIED/i.test(message)
      ? [words.signedInTwice, false]
      : /authorization|permission|not have access/i.test(message)
        ? [words.notAllowed, false]
        : /maximum execution time|timed out|no answer/i.test(message)
          ? [words.tooSlow, true]
          : [words.failed, true];
  return { ok: false, sentence, issues: [], canRetry, needsSetUp: false };
}

const isAnswer = (value: unknown): value is Answer<never> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** Runs a function of the script. Resolves to its answer, or to a failure said in `words`. */
export function callScript<N extends keyof ScriptApi>(
  words: FailureWords,
  name: N,
  ...parameters: Parameters<ScriptApi[N]>
): Promise<ReturnType<ScriptApi[N]> | Failure> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(toFailure(new Error('no answer'), words));
    }, LONGEST_WAIT_MS);
    const settle = (answer: ReturnType<ScriptApi[N]> | Failure) => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      const run = google.script.run
        .withSuccessHandler((value) => {
          const isOurs = isAnswer(value);
          settle(isOurs ? (value as ReturnType<ScriptApi[N]>) : toFailure(new Error('not an answer'), words));
        })
        .withFailureHandler((error) => {
          settle(toFailure(error, words));
        });
      (run[name] as ScriptFunction)(...parameters);
    } catch (error) {
      settle(toFailure(error, words));
    }
  });
}

/** Closes the dialog or sidebar that the page is shown in. */
export function closeWindow(): void {
  google.script.host.close();
}
