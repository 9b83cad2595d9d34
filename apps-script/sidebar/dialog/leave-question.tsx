/** What is asked when a dialog is left with something typed: save and go on, go on without, stay. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { Button } from '../../../shared/components/index.ts';
import { useFocusOn } from '../use-focus.ts';

export interface LeaveQuestionProps {
  words: Messages['dialogFrame'];
  /** The dialog is closed; else another one takes its place. */
  isClosing: boolean;
  isSaving: boolean;
  onSave?: (() => void) | undefined;
  onLeave: () => void;
  onStay: () => void;
}

export function LeaveQuestion({ words, isClosing, isSaving, ...props }: LeaveQuestionProps) {
  const ref = useFocusOn<HTMLDivElement>('asked');
  return (
    <div class="foot-asking" role="group" aria-label={words.unsavedQuestion} ref={ref} tabIndex={-1}>
      <span>{words.unsavedQuestion}</span>
      {props.onSave && (
        <Button look="primary" busy={isSaving} onClick={props.onSave}>
          {isClosing ? words.saveAndClose : words.saveAndGoOn}
        </Button>
      )}
      <Button look="danger" onClick={props.onLeave}>
        {isClosing ? words.closeWithout : words.goOnWithout}
      </Button>
      <Button onClick={props.onStay}>{words.stay}</Button>
    </div>
  );
}
