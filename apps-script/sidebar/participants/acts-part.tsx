/**
 * The acts on a pairing, asked in place on its page: paused, resumed, extended, ended, reopened. What was done is said
 * at once, with Undo for that act alone, until the next one or until the page is left.
 */
import { useRef, useState } from 'preact/hooks';
import type { Failure, TakeBackView } from '../../src/calls/answers-api.ts';
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Notice, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { actsOf, callAct, type ActDraft, type ActName } from '../pairings/act-draft.ts';
import { ActForm } from '../pairings/act-form.tsx';
import { pairingsWords } from '../pairings/words.ts';
import { callScript } from '../platform/script.ts';

interface ActsPartProps {
  id: string;
  label: string;
  status: Pairing['status'];
  language: Language;
  /** Whether questions are open: nothing may be drawn anew under them. */
  onAsking: (isAsking: boolean) => void;
  onDone: () => void;
}

interface Done {
  sentence: string;
  takeBack: TakeBackView | null;
}

export function ActsPart({ id, label, status, language, onAsking, onDone }: ActsPartProps) {
  const words = pairingsWords[language];
  const { acts, pages, common } = words;
  const [open, setOpen] = useState<ActName | null>(null);
  const [view, setView] = useState<PairingsView | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; retry: () => void } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const buttons = useRef<HTMLDivElement>(null);

  const ask = async (act: ActName) => {
    setDone(null);
    setFailed(null);
    setOpen(act);
    onAsking(true);
    setView(null);
    const answer = await callScript(pages, 'getPairings');
    if (answer.ok) setView(answer.value);
    else setFailed({ failure: answer, retry: () => void ask(act) });
  };
  const close = () => {
    setOpen(null);
    setFailed(null);
    onAsking(false);
    setTimeout(() => buttons.current?.querySelector('button')?.focus());
  };
  const run = async (act: ActName, draft: ActDraft) => {
    setBusy(true);
    setFailed(null);
    const answer = await callAct(pages, act, id, draft);
    setBusy(false);
    if (!answer.ok) {
      setFailed({ failure: answer, retry: () => void run(act, draft) });
      return;
    }
    close();
    const { takeBack } = answer.value;
    setDone({
      sentence: acts.done[act](label),
      takeBack: takeBack?.id === view?.takeBack?.id ? null : takeBack,
    });
    onDone();
  };
  const undo = async ({ id: actId }: TakeBackView) => {
    setBusy(true);
    setFailed(null);
    const answer = await callScript(pages, 'takeBack', actId);
    setBusy(false);
    if (!answer.ok) {
      setFailed({ failure: answer, retry: () => void undo({ id: actId } as TakeBackView) });
      return;
    }
    setDone({ sentence: words.dialog.takenBack(answer.value), takeBack: null });
    onDone();
  };

  const pairing = view?.pairings.find((row) => row.id === id);
  return (
    <section class="group" aria-label={acts.title}>
      <div role="status">
        {done && (
          <Notice
            kind="success"
            actions={
              done.takeBack && (
                <Button look="link" busy={isBusy} onClick={() => void undo(done.takeBack!)}>
                  {acts.undo}
                </Button>
              )
            }
          >
            {done.sentence}
          </Notice>
        )}
      </div>
      {open === null ? (
        <div class="acts" ref={buttons}>
          {actsOf({ status } as Pairing).map((act) => (
            <Button key={act} look="link" onClick={() => void ask(act)}>
              {acts.acts[act]}
            </Button>
          ))}
        </div>
      ) : (
        <div class="asked">
          <h2 class="section-title">{acts.acts[open]}</h2>
          {!view && !failed && <Progress label={acts.reading} />}
          {view && pairing && (
            <ActForm
              key={open}
              {...{ view, words, pairing, label, isBusy, act: open }}
              onSend={(draft) => void run(open, draft)}
            />
          )}
          <Button onClick={close} disabled={isBusy}>
            {common.cancel}
          </Button>
        </div>
      )}
      {failed && <FailureNotice failure={failed.failure} words={pages} onRetry={failed.retry} />}
    </section>
  );
}
