/**
 * A number as people write it: comma or point as decimal mark, no thousands marks. What is typed stays as typed; the
 * value is `null` when blank and `NaN` when it is no number, so that nothing is guessed.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useComponentWords } from './component-words.ts';
import { Field, type FieldProps } from './field.tsx';

export interface NumberInputProps extends FieldProps {
  value: number | null;
  onInput: (value: number | null) => void;
  name?: string | undefined;
  /** A short word after the input, e.g. "min". */
  unit?: string | undefined;
  disabled?: boolean | undefined;
  /** Stands beside the input and its unit. */
  children?: ComponentChildren;
}

/** Reads what a person typed; `null` when blank, `NaN` when it is no plain number. */
export function toNumber(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^[-−]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : Number.NaN;
}

const toTyped = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '' : String(value);

/** A number, with its unit beside it. */
export function NumberInput({ unit, children, ...props }: NumberInputProps) {
  const [typed, setTyped] = useState(() => toTyped(props.value));
  // A value set from outside (a draft restored, a preset chosen) replaces what was typed.
  const shown = Object.is(toNumber(typed), props.value) ? typed : toTyped(props.value);
  return (
    <Field {...props}>
      {(control) => (
        <div class="ml-with-unit">
          <input
            {...control}
            class="ml-input ml-input-number"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            name={props.name}
            value={shown}
            disabled={props.disabled ?? false}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              props.onInput(toNumber(text));
            }}
          />
          {unit && (
            <span class="ml-unit" aria-hidden="true">
              {unit}
            </span>
          )}
          {children}
        </div>
      )}
    </Field>
  );
}

/** Minutes of a meeting, with a few usual lengths one tap away. */
export function MinutesInput({ presets = [], ...props }: NumberInputProps & { presets?: readonly number[] }) {
  const words = useComponentWords();
  return (
    <NumberInput {...props} unit={words.minutesUnit}>
      {presets.length > 0 && (
        <div class="ml-presets">
          {presets.map((minutes) => (
            <button
              key={minutes}
              type="button"
              class="ml-preset"
              aria-pressed={props.value === minutes}
              aria-label={words.setMinutes(minutes)}
              onClick={() => {
                props.onInput(minutes);
              }}
            >
              {minutes}
            </button>
          ))}
        </div>
      )}
    </NumberInput>
  );
}
