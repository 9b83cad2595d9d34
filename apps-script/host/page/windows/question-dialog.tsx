/**
 * Questions: alert and prompt of scripts, and the page's own. Enter gives the main answer, Escape closes; an answer
 * is sent once.
 */
import { useRef } from 'preact/hooks';
import type { UiButton, UiWindow } from '../../owner-page/protocol.ts';
import { answerQuestion } from '../state/api.ts';
import { useObservable } from '../state/observable.ts';
import { book, question, say, windows } from '../state/page-state.ts';
import { DialogFrame } from './dialog-frame.tsx';

export function ScriptQuestion({
  window: asked,
}: {
  window: Extract<UiWindow, { kind: 'alert' | 'prompt' }>;
}) {
  const answer = (button: UiButton, text: string) => {
    windows.set(windows.get().filter((each) => each.id !== asked.id));
    void answerQuestion(asked.id, button, text);
  };
  return (
    <QuestionForm
      title={asked.title || (book.get()?.title ?? '')}
      text={asked.message}
      input={asked.kind === 'prompt' ? '' : null}
      long={false}
      buttons={asked.buttons}
      onAnswer={answer}
    />
  );
}

export function OwnQuestion() {
  const asked = useObservable(question);
  if (!asked) return null;
  return (
    <QuestionForm
      title={asked.title ?? book.get()?.title ?? ''}
      text={asked.text}
      input={asked.input ?? null}
      long={asked.long ?? false}
      buttons={asked.onlyOk ? ['OK'] : ['OK', 'CANCEL']}
      onAnswer={(button, text) => asked.answer(button === 'OK' ? text : null)}
    />
  );
}

interface FormProps {
  title: string;
  text: string;
  input: string | null;
  long: boolean;
  buttons: UiButton[];
  onAnswer(button: UiButton, text: string): void;
}

function QuestionForm({ title, text, input, long, buttons, onAnswer }: FormProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const main = buttons[0] ?? 'OK';
  const answer = (button: UiButton) => onAnswer(button, field.current?.value ?? '');
  return (
    <DialogFrame title={title} modal onClose={() => answer('CLOSE')} className="question">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(main);
        }}
      >
        {text ? <p class="message">{text}</p> : null}
        {input !== null && !long ? (
          <input
            ref={field}
            data-first-focus
            defaultValue={input}
            aria-label={text || title}
            onFocus={(event) => event.currentTarget.select()}
          />
        ) : null}
        {input !== null && long ? (
          <textarea ref={field} data-first-focus rows={5} defaultValue={input} aria-label={title} />
        ) : null}
        <div class="button-row is-end">
          {[...buttons].reverse().map((button) => (
            <button
              key={button}
              type={button === main ? 'submit' : 'button'}
              class={button === main ? 'is-primary' : ''}
              {...(button === main && input === null ? { 'data-first-focus': true } : {})}
              onClick={() => button !== main && answer(button)}
            >
              {say(`button.${button}`)}
            </button>
          ))}
        </div>
      </form>
    </DialogFrame>
  );
}
