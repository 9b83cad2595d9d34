/**
 * The menu's "Take back the last step": asks by name before anything happens, since a menu cannot say beforehand which
 * step it was. The lock is taken after the answer: none outlives a question.
 */
import { toLanguage } from '../../../shared/messages/registry.ts';
import { toState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import { toTakeBackHint } from '../calls/rows/journal.ts';
import { withSettledHint } from '../calls/rows/settle-hint.ts';
import { takeBack } from './take-back.ts';

export function askTakeBack(platform: Platform): void {
  const { settings, raw } = withSettledHint(platform, toState(platform.properties.readAll()));
  const words = catalogs[settings?.language ?? toLanguage([platform.session.locale()])].script.takeBack;
  const last = toTakeBackHint(raw);
  if (!last) {
    platform.ui.tell(words.title, words.nothing);
    return;
  }
  if (!platform.ui.ask(words.title, words.question(last.what, toReadable(last.doneAt)))) return;
  const answer = takeBack(platform, last.id);
  platform.ui.tell(words.title, answer.ok ? words.done(answer.value) : answer.sentence);
}

/** "2026-11-23 14:05" of an instant, in the zone it was written in. */
const toReadable = (instantAt: string): string => instantAt.slice(0, 16).replace('T', ' ');
