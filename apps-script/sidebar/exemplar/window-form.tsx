/** Dates of the owner's own choice, with the warning that trying until somebody stands out finds luck. */
import { useState } from 'preact/hooks';
import {
  endsInFuture,
  WINDOW_LENGTHS_MONTHS,
  type WindowChoice,
} from '../../../shared/rules/exemplar/windows.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import { Button, DateInput, Select } from '../../../shared/components/index.ts';
import type { ExemplarPageWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export interface WindowFormProps {
  /** What is compared now. */
  windows: WindowChoice;
  /** No window may end after it. */
  todayOn: string;
  isOwnChoice: boolean;
  words: ExemplarPageWords;
  onChoose: (windows: WindowChoice | null) => void;
}

export function WindowForm({ windows, todayOn, isOwnChoice, words, onChoose }: WindowFormProps) {
  const { page } = words;
  const [baseStartsOn, setStart] = useKept('base-starts', windows.baseStartsOn);
  const [length, setLength] = useKept('length', String(windows.lengthMonths));
  const [isAsked, setAsked] = useState(false);
  const choice = { baseStartsOn, lengthMonths: Number(length) };
  const issue = !isDateOn(baseStartsOn)
    ? page.badStart
    : endsInFuture(choice, todayOn)
      ? page.endsInFuture
      : null;
  return (
    <details class="part">
      <summary>{page.otherWindows}</summary>
      <form
        class="part-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (issue === null) onChoose(choice);
        }}
      >
        <p class="ml-help">{page.otherWindowsHelp}</p>
        <div class="columns">
          <DateInput
            label={page.baseStarts}
            issue={isAsked ? issue : null}
            value={baseStartsOn}
            onInput={setStart}
          />
          <Select
            label={page.lengthMonths}
            required
            value={length}
            items={WINDOW_LENGTHS_MONTHS.map((months) => ({
              value: String(months),
              label: page.months(months),
            }))}
            onInput={(value) => {
              setLength(value ?? length);
            }}
          />
        </div>
        <div class="ml-actions">
          <Button type="submit">{page.applyWindows}</Button>
          {isOwnChoice && (
            <Button
              onClick={() => {
                onChoose(null);
              }}
            >
              {page.fromData}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
