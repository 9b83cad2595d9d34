/** The frame of these dialogs: title, what was done or failed, the content, and the buttons that all of them have. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DialogView } from '../../src/calls/dialog-view.ts';
import {
  Button,
  ComponentWordsContext,
  DialogFrame,
  Notice,
  Progress,
} from '../../../shared/components/index.ts';
import type { ComponentWords } from '../../../shared/components/component-words.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { nameDocument } from '../platform/browser.ts';
import { closeWindow, type FailureWords } from '../platform/script.ts';
import { useFocusOn } from '../use-focus.ts';
import type { DialogState } from './use-dialog.ts';
import './dialog.css';

export interface DialogPageProps<V extends DialogView> {
  state: DialogState<V>;
  title: string;
  lead: string;
  words: {
    pages: FailureWords;
    components: ComponentWords;
    common: { close: string; loading: string };
    dialog: {
      takeBack: (what: string) => string;
      discard: string;
      discardYes: string;
      discardNo: string;
      unsaved: string;
    };
  };
  isUnsaved: boolean;
  /** The buttons before Close, the primary one first. */
  actions?: ComponentChildren;
  onSubmit?: () => void;
  /** Shown outside of the frame: what is printed. */
  print?: ComponentChildren;
  children: ComponentChildren;
}

export function DialogPage<V extends DialogView>(props: DialogPageProps<V>) {
  const { state, title, words } = props;
  const [isAsking, setAsking] = useState(false);
  const doneRef = useFocusOn<HTMLDivElement>(state.done);
  useEffect(() => {
    nameDocument(title, state.language);
  }, [title, state.language]);
  const isLeaving = isAsking && props.isUnsaved;
  return (
    <ComponentWordsContext value={words.components}>
      <div class="on-screen">
        <DialogFrame
          isTitleUnseen
          title={title}
          lead={props.lead}
          {...(props.onSubmit && !isLeaving ? { onSubmit: props.onSubmit } : {})}
          actions={
            isLeaving ? (
              <div class="asking" role="group" aria-label={words.dialog.discard}>
                <span>{words.dialog.discard}</span>
                <Button look="danger" onClick={closeWindow}>
                  {words.dialog.discardYes}
                </Button>
                <Button
                  onClick={() => {
                    setAsking(false);
                  }}
                >
                  {words.dialog.discardNo}
                </Button>
              </div>
            ) : (
              <>
                {props.actions}
                <Button
                  onClick={() => {
                    if (props.isUnsaved) setAsking(true);
                    else closeWindow();
                  }}
                >
                  {words.common.close}
                </Button>
                {props.isUnsaved && <span class="quiet at-end">{words.dialog.unsaved}</span>}
                {!props.isUnsaved && state.view?.takeBack && (
                  <span class="at-end">
                    <Button look="link" busy={state.isBusy} onClick={state.takeBack}>
                      {words.dialog.takeBack(state.view.takeBack.what)}
                    </Button>
                  </span>
                )}
              </>
            )
          }
        >
          <div ref={doneRef} tabIndex={-1} class="done">
            {state.done !== null && <Notice kind="success">{state.done}</Notice>}
          </div>
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
        </DialogFrame>
      </div>
      {props.print && <div class="on-paper">{props.print}</div>}
    </ComponentWordsContext>
  );
}
