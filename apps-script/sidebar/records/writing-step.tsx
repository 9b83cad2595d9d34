/** The writing under way: how far it is, what it waits for, and the way back; then what was done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import { Button, Progress } from '../../../shared/components/index.ts';
import { DialogShell, type DialogShellProps } from '../dialog/dialog-shell.tsx';
import { DoneLine } from '../dialog/done-line.tsx';
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

  const openOrders = async () => {
    const answer = await callScript(words.pages, 'openTab', 'orders');
    if (answer.ok) closeWindow();
  };
  const all = job.cells.length;
  return (
    <div ref={heading} tabIndex={-1} class="fill stage">
      <DialogShell
        title={stage.kind === 'done' ? page.doneTitle : words.names['import-sales']}
        lead={fileName}
        words={words}
        isHeldOpen={stage.kind === 'writing' || stage.kind === 'taking-back'}
        {...(stage.kind === 'done' ? { at: 'import-sales' as const } : {})}
        {...toActs(stage)}
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
          <>
            <DoneLine
              done={page.done({ orders: all, file: fileName })}
              undo={{ what: page.importOf(fileName), onUndo: () => void takeBack(stage.importId) }}
              isBusy={false}
              words={words}
            />
            <div class="ml-actions">
              <Button onClick={() => void openOrders()}>{page.openOrders}</Button>
            </div>
          </>
        )}
      </DialogShell>
    </div>
  );

  function toActs(now: Stage): Pick<DialogShellProps, 'primary' | 'back'> {
    if (now.kind === 'writing')
      return {
        back: {
          label: page.cancelWriting,
          onPress: () => {
            isStopped.current = true;
            setStage({ kind: 'taking-back' });
          },
        },
      };
    if (now.kind !== 'failed') return {};
    // The act that failed: a failed taking back must not write the import again.
    const again = now.act === 'taking-back' ? () => void takeBack(now.importId) : () => void run();
    return {
      primary: { label: words.pages.tryAgain, onPress: again },
      back:
        now.act === 'taking-back'
          ? null
          : { label: page.takeBack, onPress: () => void takeBack(now.importId) },
    };
  }
}
