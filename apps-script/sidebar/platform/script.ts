/**
 * Calls the script behind the page: google.script.run as a promise with the types of the script's calls. It never rejects:
 * a lost connection, a refusal by Google or a silent script become a `Failure` with its sentence, as the script's own
 * failures do. The only file of the pages that names a Google global.
 */
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { OwnerApi } from '../../src/owner-calls.ts';
import type { WebApi } from '../../src/web-calls.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDraft } from '../frame/kept.ts';
import { tellChange } from './changes.ts';
import { currentPass, keepPass, pageModel } from '../frame/page-model.ts';

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

/** Asks the script. Resolves to its answer, or to a failure said in `words`. */
export async function callScript<N extends keyof OwnerApi>(
  words: FailureWords,
  name: N,
  ...args: Parameters<OwnerApi[N]>
): Promise<ReturnType<OwnerApi[N]> | Failure> {
  const answer = await runTop(words, 'ownerCall', { pass: currentPass(), name, args });
  if (answer.ok) tellChange(name);
  if ('pass' in answer && typeof answer.pass === 'string') keepPass(answer.pass);
  return answer as ReturnType<OwnerApi[N]> | Failure;
}

/** Asks the script from a page of the web app. */
export const callWebScript = <N extends keyof WebApi>(
  words: FailureWords,
  name: N,
  ...args: Parameters<WebApi[N]>
): Promise<ReturnType<WebApi[N]> | Failure> =>
  runTop(words, 'webCall', { name, args }) as Promise<ReturnType<WebApi[N]> | Failure>;

/** Opens this page anew in the spreadsheet, with what is typed in it now. */
export function openAgain(words: FailureWords): Promise<Answer<null>> {
  const model = pageModel();
  return model
    ? callScript(words, 'openAgain', model.opens, toDraft())
    : Promise.resolve(toFailure(new Error('no page'), words));
}

function runTop(words: FailureWords, functionName: string, request: object): Promise<Answer<unknown>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(toFailure(new Error('no answer'), words));
    }, LONGEST_WAIT_MS);
    const settle = (answer: Answer<unknown>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      const run = google.script.run
        .withSuccessHandler((value) => {
          settle(isAnswer(value) ? value : toFailure(new Error('not an answer'), words));
        })
        .withFailureHandler((error) => {
          settle(toFailure(error, words));
        });
      (run[functionName] as ScriptFunction)(request);
    } catch (error) {
      settle(toFailure(error, words));
    }
  });
}

/** Closes the dialog or sidebar that the page is shown in. */
export function closeWindow(): void {
  google.script.host.close();
}
