/**
 * The one way in for pages of the web app. Whoever has a link is behind it, with nothing but what the link says: a call
 * here may know and do only what the bearer of its argument may. Everything else belongs behind the owner's door.
 */
import * as v from 'valibot';
import { catalogs } from '../words.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Platform } from '../platform/ports.ts';
import { toFailure } from './answer.ts';
import type { Answer } from './answers-api.ts';
import { findCall, type Calls } from './define-call.ts';

const requestSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(60)),
  args: v.pipe(v.array(v.unknown()), v.maxLength(4)),
});

/** Answers a web page. Never throws. */
export function answerWebPage(platform: Platform, request: unknown, calls: Calls): Answer<unknown> {
  let language = toLanguage([]);
  try {
    language = toLanguage([platform.session.locale()]);
    const parsed = v.safeParse(requestSchema, request);
    const call = parsed.success ? findCall(calls, parsed.output.name) : undefined;
    const args = parsed.success && call ? v.safeParse(call.args, parsed.output.args) : null;
    if (call && args?.success) return call.run(platform, ...(args.output as readonly unknown[]));
    const sentence = catalogs[language].script.failures.badCall;
    return { ok: false, sentence, issues: [], canRetry: false, needsSetUp: false };
  } catch (error) {
    return toFailure(platform, error, language);
  }
}
