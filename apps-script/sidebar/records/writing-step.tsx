/** The writing under way: how far it is, what it waits for, and the way back; then what was done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import { Button, DialogFrame, Notice, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { pause } from '../platform/browser.ts';
import { callScript, closeWindow } from '../platform/script.ts';
import { useFocusOn } from '../use-focus.ts';
import type { ImportJob } from './order-cells.ts';
import { takeBackAll } from './take-back.ts';
import { writeImport } from './write-import.ts';
import type { ImportWords } from './words.ts';

export interface WritingStepProps {
  job: ImportJob;
  fileName: string;
  words: ImportWords;
  /** Everything is as before: begin again. */
  onTakenBack: (keptRows: number[]) => void;
}

type Stage =
  | { kind: 'writing' }
  | { kind: 'taking-back' }
  | { kind: 'failed'; importId: string | null; failure: Failure; act?: 'taking-back' }
  | { kind: 'done'; importId: string };

export function WritingStep({ job, fileName, words, onTakenBack }: WritingStepProps) {
  const { page } = words;
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const [done, setDone] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const isStopped = useRef(false);
  const heading = useFocusOn<HTMLDivElement>(stage.kind);

  const takeBack = async (importId: string | null) => {
    setStage({ kind: 'taking-back' });
    const answer =
      importId === null ? { ok: true as const, value: [] } : await takeBackAll(importId, words.pages);
    if (answer.ok) onTakenBack(answer.value);
    else setStage({ kind: 'failed', importId, failure: answer, act: 'taking-back' });
  };
  const run = async () => {
    isStopped.current = false;
    setStage({ kind: 'writing' });
    const outcome = await writeImport(job, {
      begin: (form) => callScript(words.pages, 'beginImport', form),
      write: (importId, from, cells) => callScript(words.pages, 'writeOrders', importId, from, cells),
      finish: (importId, total, replaced) =>
        callScript(words.pages, 'finishImport', importId, total, replaced),
      pause,
      isStopped: () => isStopped.current,
      onWritten: setDone,
      onWaiting: setWaiting,
    });
    if (isStopped.current && outcome.kind !== 'done') await takeBack(outcome.importId);
    else if (outcome.kind !== 'stopped') setStage(outcome);
  };
  useEffect(() => void run(), []);

  const all = job.cells.length;
  return (
    <div ref={heading} tabIndex={-1} class="fill stage">
      <DialogFrame
        title={stage.kind === 'done' ? page.doneTitle : page.title}
        lead={stage.kind === 'done' ? page.done({ orders: all, file: fileName }) : fileName}
        actions={
          <StageActions
            stage={stage}
            words={words}
            onStop={() => {
              isStopped.current = true;
              setStage({ kind: 'taking-back' });
            }}
            onRetry={() => void run()}
            onTakeBack={(id) => void takeBack(id)}
          />
        }
      >
        {stage.kind === 'writing' && (
          <>
            <Progress label={page.writing({ done, all })} share={all === 0 ? 1 : done / all} delayMs={0} />
            <p>{isWaiting ? page.waiting : page.keepOpen}</p>
          </>
        )}
        {stage.kind === 'taking-back' && <Progress label={page.takingBack} delayMs={0} />}
        {stage.kind === 'failed' && <FailureNotice failure={stage.failure} words={words.pages} />}
        {stage.kind === 'done' && (
          <Notice kind="success">{page.done({ orders: all, file: fileName })}</Notice>
        )}
      </DialogFrame>
    </div>
  );
}

interface StageActionsProps {
  stage: Stage;
  words: ImportWords;
  onStop: () => void;
  onRetry: () => void;
  onTakeBack: (importId: string | null) => void;
}

function StageActions({ stage, words, onStop, onRetry, onTakeBack }: StageActionsProps) {
  const { page } = words;
  if (stage.kind === 'writing') return <Button onClick={onStop}>{page.cancelWriting}</Button>;
  if (stage.kind === 'taking-back') return null;
  if (stage.kind === 'failed') {
    return (
      <>
        {/* The act that failed: a failed taking back must not write the import again. */}
        <Button
          look="primary"
          onClick={stage.act === 'taking-back' ? () => onTakeBack(stage.importId) : onRetry}
        >
          {words.pages.tryAgain}
        </Button>
        {stage.act !== 'taking-back' && (
          <Button onClick={() => onTakeBack(stage.importId)}>{page.takeBack}</Button>
        )}
      </>
    );
  }
  const open = async () => {
    const answer = await callScript(words.pages, 'openTab', 'orders');
    if (answer.ok) closeWindow();
  };
  return (
    <>
      <Button look="primary" onClick={() => void callScript(words.pages, 'showDialog', 'exemplar')}>
        {page.exemplar}
      </Button>
      <Button onClick={() => void open()}>{page.openOrders}</Button>
      <Button onClick={() => onTakeBack(stage.importId)}>{page.takeBack}</Button>
      <Button onClick={closeWindow}>{words.common.close}</Button>
    </>
  );
}
