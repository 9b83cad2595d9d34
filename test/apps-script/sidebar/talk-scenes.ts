/** The states of the form of a talk and of terms and changes that are looked at. */
import type { Language } from '../../../shared/tables/program.ts';
import type { Scene } from './scenes.ts';
import { toChangesView, toTalkView } from './talk-views.ts';

const ok = (value: unknown) => ({ ok: true, value });
const SIZE = { width: 720, height: 470 };

export function toTalkScenes(language: Language): Scene[] {
  const talk = { ...SIZE, page: 'log-talk' as const, waitFor: '.talk' };
  const view = toTalkView(language);
  const answers = { getTalkForm: ok(view), recordTalk: ok(null) };
  return [
    { ...talk, name: 'log-talk', answers },
    {
      ...{ ...talk, name: 'log-talk-busy', height: 900, answers },
      ...{ press: ['input[value="too-busy"]'], until: 'aside section:nth-of-type(2)' },
    },
    {
      ...{ ...talk, name: 'log-talk-after', answers },
      ...{ press: ['input[value="not-getting-along"]', 'button[type="submit"]'], until: '.after' },
    },
    {
      ...{ ...SIZE, page: 'changes', name: 'changes', waitFor: '.two' },
      answers: { getChanges: ok(toChangesView(language)) },
    },
  ];
}
