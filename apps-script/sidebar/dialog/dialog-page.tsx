/** A dialog on rows of the ledger: in the one frame, what was done or failed, what the tabs cannot tell, the content. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DialogView } from '../../src/calls/dialog-view.ts';
import type { DialogName } from '../../src/pages.ts';
import { ComponentWordsContext, Notice, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { CommonWords, FrameWords } from '../page-words.ts';
import { nameDocument } from '../platform/browser.ts';
import { DialogShell, type PrimaryAct } from './dialog-shell.tsx';
import { DoneLine } from './done-line.tsx';
import type { DialogState } from './use-dialog.ts';
import './dialog.css';

export interface DialogPageProps<V extends DialogView> {
  state: DialogState<V>;
  /** Which dialog it is: its name is the title, and the next one is offered. */
  at: DialogName;
  lead?: ComponentChildren;
  words: CommonWords & FrameWords;
  isUnsaved: boolean;
  primary?: PrimaryAct | null;
  back?: { label: string; onPress: () => void } | null;
  onSave?: (() => Promise<boolean>) | undefined;
  onSubmit?: (() => void) | undefined;
  /** Shown outside of the frame: what is printed. */
  print?: ComponentChildren;
  children: ComponentChildren;
}

export function DialogPage<V extends DialogView>(props: DialogPageProps<V>) {
  const { state, at, words } = props;
  const title = words.names[at];
  useEffect(() => {
    nameDocument(title, state.language);
  }, [title, state.language]);
  return (
    <ComponentWordsContext value={words.components}>
      <div class="on-screen">
        <DialogShell
          {...{ title, at, words }}
          lead={props.lead}
          primary={props.primary ?? null}
          back={props.back ?? null}
          isUnsaved={props.isUnsaved}
          onSave={props.onSave}
          onSubmit={props.onSubmit}
        >
          <DoneLine done={state.done} undo={state.undo} isBusy={state.isBusy} words={words} />
          {state.failure && (
            <FailureNotice
              failure={state.failure.failure}
              words={words.pages}
              onRetry={state.failure.retry}
            />
          )}
          {!state.view && !state.failure && <Progress label={words.common.loading} />}
          {state.view && state.view.issues.length > 0 && (
            <Notice kind="warn">
              {state.view.issues.slice(0, 5).map((issue) => (
                <p key={issue.sentence}>{issue.sentence}</p>
              ))}
            </Notice>
          )}
          {state.view && props.children}
          {state.isBusy && <Progress label={words.common.loading} />}
        </DialogShell>
      </div>
      {props.print && <div class="on-paper">{props.print}</div>}
    </ComponentWordsContext>
  );
}
