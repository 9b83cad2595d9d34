/** The last act of a dialog with the offer to undo it; it is asked for once more before it happens. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import { Button, EmptyState, Notice } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { InsidePageProps } from '../inside/inside-page.ts';
import { PageFrame } from '../inside/page-frame.tsx';
import { callScript } from '../platform/script.ts';
import { useFocusInside, useFocusOn } from '../use-focus.ts';
import { useProgram } from './use-program.ts';
import type { ProgramWords } from './words.ts';

export function DonePage(props: InsidePageProps) {
  const { state, words } = useProgram();
  const { page } = words;
  const [asking, setAsking] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const doneRef = useFocusOn<HTMLDivElement>(done);
  const undo = async (id: string) => {
    setBusy(true);
    setFailure(null);
    const answer = await callScript(words.pages, 'takeBack', id);
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer);
      return;
    }
    setAsking(null);
    setDone(page.takenBack(answer.value));
    state.refresh();
  };
  return (
    <PageFrame {...props} {...{ state, words, loading: page.loading }} titleOf={() => words.homes.homes.done}>
      {({ takeBack: last }) => (
        <>
          <div ref={doneRef} tabIndex={-1} class="done" role="status">
            {done !== null && <Notice kind="success">{done}</Notice>}
          </div>
          {failure && last && (
            <FailureNotice failure={failure} words={words.pages} onRetry={() => void undo(last.id)} />
          )}
          {!last && done === null && <EmptyState title={page.nothingDone}>{page.nothingDoneHelp}</EmptyState>}
          {last && (
            <section class="last" aria-labelledby="last">
              <h2 id="last" class="section-title">
                {page.lastStep}
              </h2>
              <p>{last.what}</p>
              {asking === last.id ? (
                <Sure
                  {...{ words, isBusy }}
                  onYes={() => void undo(last.id)}
                  onNo={() => {
                    setAsking(null);
                  }}
                />
              ) : (
                <div>
                  <Button
                    label={`${page.takeBack}: ${last.what}`}
                    onClick={() => {
                      setAsking(last.id);
                      setDone(null);
                    }}
                  >
                    {page.takeBack}
                  </Button>
                </div>
              )}
            </section>
          )}
        </>
      )}
    </PageFrame>
  );
}

interface SureProps {
  words: ProgramWords;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

function Sure({ words, isBusy, onYes, onNo }: SureProps) {
  const ref = useFocusInside<HTMLDivElement>();
  return (
    <div ref={ref} class="sure">
      <p class="quiet">{words.page.takeBackSure}</p>
      <div class="ml-actions">
        <Button look="danger" busy={isBusy} onClick={onYes}>
          {words.page.takeBackYes}
        </Button>
        <Button onClick={onNo}>{words.page.takeBackNo}</Button>
      </div>
    </div>
  );
}
