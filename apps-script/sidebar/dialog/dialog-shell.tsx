/**
 * The one frame of all dialogs: what scrolls is the middle alone; below it, always in sight, one primary button, Close,
 * and the way to the next step. Leaving with something typed asks first, whichever way it is left; Google's own cross
 * cannot be asked about.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DialogName } from '../../src/pages.ts';
import type { Failure } from '../../src/calls/answers-api.ts';
import { Button, DialogFrame, Icon } from '../../../shared/components/index.ts';
import { useLatest } from '../frame/use-latest.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { CommonWords, FrameWords } from '../page-words.ts';
import { callScript, closeWindow } from '../platform/script.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { nextOf } from './next-steps.ts';
import { useDialogKeys } from './use-dialog-keys.ts';
import './dialog-shell.css';

/** What the dialog is for, at this moment. Without `onPress` it submits the form. */
export interface PrimaryAct {
  label: string;
  isBusy?: boolean;
  /** Why it cannot be pressed, in a few words; stands beside it. */
  offBecause?: string | null;
  isDangerous?: boolean;
  onPress?: () => void;
}

export interface DialogShellProps {
  words: CommonWords & FrameWords;
  title: string;
  /** The window shows its own title above: this one is shown where it says something else. */
  isTitleSeen?: boolean;
  lead?: ComponentChildren;
  primary?: PrimaryAct | null;
  /** One step back within the dialog. */
  back?: { label: string; onPress: () => void } | null;
  /** Which dialog this is; the one after it is offered. */
  at?: DialogName;
  isUnsaved?: boolean;
  /** Work is under way that closing would break off: the dialog's own button ends it. */
  isHeldOpen?: boolean;
  /** Saves what is typed; resolves to whether it is saved. Without it, leaving offers no saving. */
  onSave?: (() => Promise<boolean>) | undefined;
  onSubmit?: (() => void) | undefined;
  children: ComponentChildren;
}

/** Where a person wants to go from here. */
type Target = DialogName | 'close' | 'back';

export function DialogShell(props: DialogShellProps) {
  const { words, primary, isUnsaved = false, onSave } = props;
  const [target, setTarget] = useState<Target | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [failedTo, setFailedTo] = useState<DialogName | null>(null);
  const isAsking = target !== null && isUnsaved;
  const next = props.at ? nextOf(props.at) : null;
  useEffect(() => {
    // Saved meanwhile, or emptied: there is nothing to ask about, and nobody leaves without having said so.
    if (!isUnsaved && !isSaving) setTarget(null);
  }, [isUnsaved, isSaving]);

  const leave = async (to: Target) => {
    setTarget(null);
    if (to === 'close') {
      closeWindow();
      return;
    }
    if (to === 'back') {
      props.back?.onPress();
      return;
    }
    setFailure(null);
    const answer = await callScript(words.pages, 'showDialog', to);
    if (answer.ok) return;
    setFailure(answer);
    setFailedTo(to);
  };
  const wish = (to: Target) => {
    if (isUnsaved) setTarget(to);
    else void leave(to);
  };
  const saveAndLeave = async () => {
    if (!onSave || target === null || isSaving) return;
    setSaving(true);
    const isSaved = await onSave();
    setSaving(false);
    if (isSaved) await leave(target);
    else setTarget(null);
  };
  const canPress = Boolean(primary && !primary.isBusy && !primary.offBecause && !isAsking);
  useDialogKeys({
    onEscape: useLatest(() => {
      if (isAsking) setTarget(null);
      else if (!props.isHeldOpen) wish('close');
    }),
    onPrimary: useLatest(() => {
      if (!canPress || !primary) return;
      if (primary.onPress) primary.onPress();
      else props.onSubmit?.();
    }),
  });
  return (
    <DialogFrame
      isTitleUnseen={!props.isTitleSeen}
      title={props.title}
      lead={props.lead}
      // Always a form: one that came and went would draw everything in it anew, and lose what is open there.
      onSubmit={() => {
        if (!isAsking) props.onSubmit?.();
      }}
      actions={
        isAsking ? (
          <LeaveQuestion
            words={words.frame}
            isClosing={target === 'close'}
            isSaving={isSaving}
            onSave={onSave ? () => void saveAndLeave() : undefined}
            onLeave={() => void leave(target)}
            onStay={() => {
              setTarget(null);
            }}
          />
        ) : (
          <>
            {primary && (
              <Button
                key={primary.onPress ? `act ${primary.label}` : 'submit'}
                type={primary.onPress ? 'button' : 'submit'}
                look={primary.isDangerous ? 'danger' : 'primary'}
                busy={primary.isBusy ?? false}
                disabled={Boolean(primary.offBecause)}
                onClick={primary.onPress}
              >
                {primary.label}
              </Button>
            )}
            {props.back && (
              <Button
                onClick={() => {
                  wish('back');
                }}
              >
                {props.back.label}
              </Button>
            )}
            {!props.isHeldOpen && (
              <Button
                onClick={() => {
                  wish('close');
                }}
              >
                {words.common.close}
              </Button>
            )}
            {primary?.offBecause ? (
              <span class="foot-note">{primary.offBecause}</span>
            ) : (
              isUnsaved && <span class="foot-note">{words.frame.unsaved}</span>
            )}
            {next && (
              <span class="foot-next">
                <Button
                  look="link"
                  onClick={() => {
                    wish(next);
                  }}
                >
                  {words.frame.next(words.names[next])}
                  <Icon name="next" />
                </Button>
              </span>
            )}
          </>
        )
      }
    >
      {failure && failedTo && (
        <FailureNotice failure={failure} words={words.pages} onRetry={() => void leave(failedTo)} />
      )}
      {props.children}
    </DialogFrame>
  );
}
