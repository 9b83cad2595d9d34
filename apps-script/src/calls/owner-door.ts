/**
 * The one way in for the owner's pages. Google lets every page of the script, the web app's too, call every top-level
 * function with the owner's rights: so what arrives is parsed, then two locks that do not know of each other must both
 * open (where and who, then the page's pass), and only then is a call looked at. Nothing passes it as a thrown text.
 */
import * as v from 'valibot';
import { catalogs } from '../words.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { parseOwn, SETTINGS_KEY, type Settings } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { toFailure } from './answer.ts';
import type { Answer, Failure } from './answers-api.ts';
import { isAtTheKeyboard } from './at-the-keyboard.ts';
import { findCall, type Calls } from './define-call.ts';
import { isDueForRenewal, judgePass, PASS_KEY, toPass, type PassState } from './pass.ts';

/** What a page sends; arguments are plain JSON. */
const requestSchema = v.strictObject({
  pass: v.pipe(v.string(), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(60)),
  args: v.pipe(v.array(v.unknown()), v.maxLength(10)),
});

export type DoorRequest = v.InferOutput<typeof requestSchema>;

/** An answer, with a newer pass where the page's own is getting old. */
export type DoorAnswer = Answer<unknown> & { pass?: string };

type Words = 'badCall' | 'elsewhere' | 'passGone';

const refuse = (language: Language, name: Words, more: Partial<Failure> = {}): Failure => ({
  ...{ ok: false, sentence: catalogs[language].script.failures[name] },
  ...{ issues: [], canRetry: false, needsSetUp: false },
  ...more,
});

/** Answers a page of the owner's. Never throws. */
export function answerOwner(platform: Platform, request: unknown, calls: Calls): DoorAnswer {
  let language = toLanguage([]);
  try {
    language = toLanguage([platform.session.locale()]);
    const parsed = parse(request, calls);
    if (!parsed) return refuse(language, 'badCall');
    if (!isAtTheKeyboard(platform)) return refuse(language, 'elsewhere');
    const raw = platform.properties.readAll();
    language = parseOwn<Settings>(raw[SETTINGS_KEY])?.language ?? language;
    const { session, clock } = platform;
    const nowMs = clock.nowMs();
    const person = session.ownerEmail() ?? '';
    const { pass } = parsed.request;
    const state: PassState = judgePass(pass, raw[PASS_KEY], person, nowMs);
    if (state !== 'good' && !(state === 'expired' && parsed.call.onlyShows))
      return refuse(language, 'passGone', { isPassGone: true });
    const answer = parsed.call.run({ ...platform, atDoor: raw }, ...parsed.args);
    return state === 'good' && isDueForRenewal(pass, nowMs)
      ? { ...answer, pass: toPass(raw[PASS_KEY]!, person, nowMs) }
      : answer;
  } catch (error) {
    return toFailure(platform, error, language);
  }
}

/** The call that is meant, with its arguments; null when any of it is not as declared. */
function parse(raw: unknown, calls: Calls) {
  const request = v.safeParse(requestSchema, raw);
  const call = request.success ? findCall(calls, request.output.name) : undefined;
  if (!request.success || !call) return null;
  const args = v.safeParse(call.args, request.output.args);
  if (!args.success) return null;
  return { request: request.output, call, args: args.output as readonly unknown[] };
}
