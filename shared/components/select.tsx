/** One of many choices, in the browser's own list; a blank first line where nothing has to be chosen. */
import { useComponentWords } from './component-words.ts';
import { Field } from './field.tsx';
import type { ChoiceProps } from './choice-row.tsx';

/** A drop-down list; `null` when the blank line is chosen. */
export function Select<C extends string>({
  onInput,
  ...props
}: Omit<ChoiceProps<C>, 'onInput'> & { onInput: (value: C | null) => void; name?: string }) {
  const words = useComponentWords();
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          class="ml-input ml-select"
          name={props.name}
          disabled={props.disabled ?? false}
          value={props.value ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onInput(props.items.find((item) => item.value === chosen)?.value ?? null);
          }}
        >
          {(!props.required || props.value === null) && <option value="">{words.notChosen}</option>}
          {props.items.map((item) => (
            <option key={item.value} value={item.value}>
              {item.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
