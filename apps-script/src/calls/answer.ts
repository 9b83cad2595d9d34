/**
 * The frame of every call from the sidebar and the dialogs: it reads what the script remembers, and turns whatever
 * goes wrong into one sentence with a way on. A thrown text would reach the page as Google's words, not ours.
 */
import { withSettledHint } from './rows/settle-hint.ts';
import { catalogs } from '../words.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toFailureCause } from '../ledger/failures.ts';
import { toSentence } from '../ledger/issues.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toState, type ScriptState, type Settings } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer, Failure } from './answers-api.ts';

export interface OwnerContext {
  platform: Platform;
  state: ScriptState;
  settings: Settings;
  language: Language;
  /** What was open when this call wrote; its answer falls back on it, since what is written is written. */
  written?: Ledger;
}

/** Why a call is not done; the sentence is what the person reads. */
export class Refusal extends Error {
  readonly issues: Issue[];
  readonly canRetry: boolean;
  readonly needsSetUp: boolean;
  constructor(sentence: string, more: { issues?: Issue[]; canRetry?: boolean; needsSetUp?: boolean } = {}) {
    super(sentence);
    this.issues = more.issues ?? [];
    this.canRetry = more.canRetry ?? false;
    this.needsSetUp = more.needsSetUp ?? false;
  }
}

/** Runs a call of a program that is set up. */
export function answer<T>(platform: Platform, call: (context: OwnerContext) => T): Answer<T> {
  let language: Language = 'en';
  try {
    const state = withSettledHint(platform, toState(platform.atDoor ?? platform.properties.readAll()));
    const { settings } = state;
    if (!settings) {
      language = toLanguage([platform.session.locale()]);
      const issue: Issue = { code: 'not-set-up' };
      throw new Refusal(toSentence(issue, language), { issues: [issue], needsSetUp: true });
    }
    language = settings.language;
    return { ok: true, value: call({ platform, state, settings, language }) };
  } catch (error) {
    return toFailure(platform, error, language);
  }
}

/** What is read after a write; where that fails, what was known before. */
export function orElse<T>(platform: Platform, known: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    platform.log.error('read after the write', error);
    return known;
  }
}

/** Runs work under the lock; a busy ledger is a refusal that may be tried again. */
export function underLock<T>(
  { platform, language }: Pick<OwnerContext, 'platform' | 'language'>,
  work: () => T,
): T {
  const locked = platform.lock.withLock(10_000, work);
  if (locked) return locked.value;
  throw new Refusal(catalogs[language].script.failures.busy, { canRetry: true });
}

/** The failure that a thrown value becomes. */
export function toFailure(platform: Platform, error: unknown, language: Language): Failure {
  if (error instanceof Refusal) {
    const { message: sentence, issues, canRetry, needsSetUp } = error;
    return { ok: false, sentence, issues, canRetry, needsSetUp };
  }
  platform.log.error('script call', error);
  const words = catalogs[language].script.failures;
  const fail = (sentence: string, canRetry: boolean, needsSetUp = false, issues: Issue[] = []): Failure => ({
    ok: false,
    sentence,
    issues,
    canRetry,
    needsSetUp,
  });
  const full: Issue = { code: 'spreadsheet-full' };
  switch (toFailureCause(error)) {
    case 'minute-quota':
      return fail(words.quota, true);
    case 'day-quota':
      return fail(words.dayQuota, false);
    case 'busy':
      return fail(words.busy, true);
    case 'outage':
      return fail(words.unknownOutcome, true);
    case 'full':
      return fail(toSentence(full, language), false, false, [full]);
    case 'store-full':
      return fail(words.tooMany, false);
    case 'missing':
      return fail(words.tabGone, false, true);
    case 'forbidden':
      return fail(words.forbidden, false, true);
    case 'invalid':
      return fail(words.unexpected, true);
    case 'other':
      return fail(words.unclear, true);
  }
}
