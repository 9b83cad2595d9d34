/** Dismisses a line with a reason, kept with its date; without a word the line stays. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { TodayLine } from '../../../shared/rules/today/model.ts';
import { Button, Paragraph } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';
import { useFocusInside } from '../use-focus.ts';
import { useKept } from '../frame/kept.ts';

export interface DismissFormProps {
  line: TodayLine;
  words: TodayWords;
  onCancel: () => void;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

export function DismissForm({ line, words, onCancel, onDone }: DismissFormProps) {
  const form = useFocusInside<HTMLFormElement>();
  const [reason, setReason] = useKept(`reason:${line.key}`, '');
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isMissing = reason.trim() === '';

  const save = async () => {
    setChecked(true);
    if (isMissing) return;
    setBusy(true);
    setFailure(null);
    const form = { line: { key: line.key }, reason: reason.trim() };
    const answer = await callScript(words.pages, 'dismiss', form);
    setBusy(false);
    if (answer.ok) onDone(answer, words.page.dismissed(line.title));
    else setFailure(answer);
  };

  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <Paragraph
        label={words.page.dismissal.reason}
        help={words.page.dismissal.help}
        issue={isChecked && isMissing ? words.page.dismissal.missing : null}
        required
        value={reason}
        onInput={setReason}
      />
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void save()} />}
      <div class="ml-actions">
        <Button type="submit" look="primary" busy={isBusy}>
          {words.page.dismissal.save}
        </Button>
        <Button onClick={onCancel} disabled={isBusy}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
