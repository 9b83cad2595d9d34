/** A question with a tick for each value. None of them is an answer too, and has to be given like any other. */
import { useId } from 'preact/hooks';
import { toStatusesAnswer } from '../../../shared/imports/decide-statuses.ts';
import { toEffectText, type QuestionFieldProps } from './question-words.ts';

export function ManyAnswers(props: QuestionFieldProps & { label: string }) {
  const { question, value, words, issue, onInput, label } = props;
  const group = useId();
  const given = value === undefined ? null : (JSON.parse(value) as Record<string, string>);
  const counting = question.answers.flatMap((answer) =>
    given?.[answer.value] === 'counts' ? [answer.value] : [],
  );
  const input = (next: readonly string[]) => {
    onInput(toStatusesAnswer(question, next));
  };
  return (
    <fieldset class="ask" aria-invalid={issue ? 'true' : undefined} aria-describedby={`${group}-issue`}>
      <legend class="ml-label">{label}</legend>
      {question.answers.map((answer) => (
        <label key={answer.value} class="ask-line">
          <input
            type="checkbox"
            checked={counting.includes(answer.value)}
            onChange={(event) => {
              const others = counting.filter((each) => each !== answer.value);
              input(event.currentTarget.checked ? [...others, answer.value] : others);
            }}
          />
          <span>{toEffectText(answer, words)}</span>
        </label>
      ))}
      <label class="ask-line">
        <input
          type="checkbox"
          checked={given !== null && counting.length === 0}
          onChange={() => {
            input([]);
          }}
        />
        <span>{words.imports.effect['none-of-these']()}</span>
      </label>
      <p class="ml-issue" id={`${group}-issue`} role="alert">
        {issue}
      </p>
    </fieldset>
  );
}
