/**
 * Inputs whose value is a text: one line, several lines, e-mail, date, time. Values are what the person typed; dates
 * are `YYYY-MM-DD`, times `HH:MM`, '' when blank or incomplete.
 */
import { Field, type FieldProps } from './field.tsx';

export interface TextInputProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  name?: string | undefined;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  /** What the browser may fill in: only what is about the person at the keyboard. Default: nothing. */
  autocomplete?: 'name' | 'email' | 'organization' | undefined;
}

interface LineProps extends TextInputProps {
  type: 'text' | 'search' | 'email' | 'date' | 'time' | 'datetime-local';
}

/** Without `maxlength`: a pasted text that is too long is told, never cut. */
function Line({ type, autocomplete, ...props }: LineProps) {
  // The attribute types pair each input type with its roles; none is set here, so one stands for all.
  const kind = { type } as { type: 'text' };
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          class={`ml-input ml-input-${type}`}
          {...kind}
          name={props.name}
          value={props.value}
          placeholder={props.placeholder}
          disabled={props.disabled ?? false}
          autocomplete={autocomplete ?? 'off'}
          onInput={(event) => {
            props.onInput(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** One line of text. */
export const TextLine = (props: TextInputProps) => <Line {...props} type="text" />;
/** What a list is looked through by. */
export const SearchLine = (props: TextInputProps) => <Line {...props} type="search" />;
/** An e-mail address, mostly somebody else’s; its shape is checked by the form, not by the browser. */
export const EmailInput = (props: TextInputProps) => <Line {...props} type="email" />;
/** A calendar date, in the browser's own picker. */
export const DateInput = (props: TextInputProps) => <Line {...props} type="date" />;
/** A time of day. */
export const TimeInput = (props: TextInputProps) => <Line {...props} type="time" />;
/** A date with a time of day, `YYYY-MM-DDTHH:MM`, wall time. */
export const DateTimeInput = (props: TextInputProps) => <Line {...props} type="datetime-local" />;

/** Several lines of text; grows with what is typed where the browser can. */
export function Paragraph({ rows = 2, ...props }: TextInputProps & { rows?: number }) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          class="ml-input ml-paragraph"
          name={props.name}
          rows={rows}
          value={props.value}
          placeholder={props.placeholder}
          disabled={props.disabled ?? false}
          onInput={(event) => {
            props.onInput(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
