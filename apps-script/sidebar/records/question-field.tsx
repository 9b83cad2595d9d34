/**
 * One question of the import: real values of the file and the effect of each answer, as radio buttons. What is
 * proposed is not chosen: an answer is given by a person.
 */
import { useId } from 'preact/hooks';
import type { ImportQuestion } from '../../../shared/imports/import-question.ts';
import { ManyAnswers } from './many-answers.tsx';
import { Select } from '../../../shared/components/index.ts';
import { toEffectText, type QuestionFieldProps } from './question-words.ts';

/** More answers than these are a list. */
const MOST_RADIOS = 12;

/** At most three values, quoted by the list's own sentence. */
const toSamples = (samples: readonly string[]): string =>
  samples.map((text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)).join(' · ');

export function QuestionField({ question, value, words, issue, onInput }: QuestionFieldProps) {
  const group = useId();
  const label = words.imports.question[question.code](question.params);
  const shared = toSharedSamples(question);
  if (question.isMany) return <ManyAnswers {...{ question, value, words, issue, onInput }} label={label} />;
  if (question.answers.length > MOST_RADIOS) {
    return (
      <Select
        label={label}
        issue={issue}
        required
        value={value ?? null}
        items={question.answers.map((answer) => ({
          value: answer.value,
          label: [toEffectText(answer, words), toSamples(answer.samples)].filter(Boolean).join(': '),
        }))}
        onInput={(chosen) => {
          if (chosen !== null) onInput(chosen);
        }}
      />
    );
  }
  return (
    <fieldset class="ask" aria-invalid={issue ? 'true' : undefined} aria-describedby={`${group}-issue`}>
      <legend class="ml-label">{label}</legend>
      {shared !== '' && <p class="ml-help">{words.page.samples(shared)}</p>}
      {question.answers.map((answer) => (
        <label key={answer.value} class="ask-line">
          <input
            type="radio"
            name={group}
            value={answer.value}
            checked={value === answer.value}
            onChange={() => {
              onInput(answer.value);
            }}
          />
          <span>
            {toEffectText(answer, words)}
            {shared === '' && answer.samples.length > 0 && (
              <span class="ask-samples">{toSamples(answer.samples)}</span>
            )}
          </span>
        </label>
      ))}
      <p class="ml-issue" id={`${group}-issue`} role="alert">
        {issue}
      </p>
    </fieldset>
  );
}

/** Values that all answers read alike are shown once, above them. */
function toSharedSamples({ answers }: ImportQuestion): string {
  const [first, ...others] = answers.map(({ samples }) => toSamples(samples));
  return first !== undefined && others.length > 0 && others.every((text) => text === first) ? first : '';
}
