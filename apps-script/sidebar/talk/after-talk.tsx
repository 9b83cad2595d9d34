/** What follows from a talk that was logged: the changes it may have led to, and the next one. */
import { useState } from 'preact/hooks';
import type { TalkView } from '../../src/talks/talks-api.ts';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import { Button, Notice } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toListText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import { toFollowOn, toOnlyPairing, type TalkDraft } from './draft.ts';
import { NextTalkPart } from './next-talk-part.tsx';
import type { TalkWords } from './words.ts';

interface AfterProps {
  view: TalkView;
  draft: TalkDraft;
  requestId: string;
  words: TalkWords;
}

export function AfterTalk({ view, draft, requestId, words }: AfterProps) {
  const { page, pages } = words;
  const [failed, setFailed] = useState<{ failure: Failure; retry: () => void } | null>(null);
  const names = view.people.filter(({ id }) => draft.personIds.includes(id)).map(({ name }) => name);
  const open = async (act: () => Promise<Answer<unknown>>) => {
    setFailed(null);
    const answer = await act();
    if (!answer.ok) setFailed({ failure: answer, retry: () => void open(act) });
  };
  const pairingId = view.pairingId ?? toOnlyPairing(draft.personIds, view);
  const toChange = (term: 'cadence' | 'procedure') => () =>
    callScript(pages, 'showChangeForm', { pairingId, personId: draft.personIds[0] ?? null, term });
  const toPairings = () => callScript(pages, 'showDialog', 'pairings');
  const acts = [
    { label: page.then.change, act: toChange('cadence') },
    { label: page.then.pause, act: toPairings },
    ...(draft.signal === 'not-getting-along' ? [{ label: page.then.pairAnew, act: toPairings }] : []),
    { label: page.then.procedure, act: toChange('procedure') },
  ];
  return (
    <div class="stack after">
      <Notice kind="success">{page.logged(toListText(names, view.language))}</Notice>
      {failed && <FailureNotice failure={failed.failure} words={pages} onRetry={failed.retry} />}
      <section class="stack" aria-label={page.then.title}>
        <h2 class="section-title">{page.then.title}</h2>
        <div class="acts">
          {acts.map(({ label, act }) => (
            <Button key={label} onClick={() => void open(act)}>
              {label}
            </Button>
          ))}
        </div>
      </section>
      <NextTalkPart
        {...{ view, requestId, words }}
        personIds={draft.personIds}
        followOn={toFollowOn(draft, view.todayOn)}
      />
    </div>
  );
}
