/**
 * The form field of a ledger column: its kind chooses the input, `messages.tables` gives label and help, the issue's
 * code its sentence. Values are as the column's schema takes them, `null` when blank; a kind without a case here would
 * have no field, which the compiler tells.
 */
import { fromWallTime, toEpochMs, toInstant, toWallTime } from '../time/instants.ts';
import type { Issue } from '../protocol/issue.ts';
import type { CellIssue, Column } from '../schema/index.ts';
import { Checkbox } from './checkbox.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { MinutesInput, NumberInput } from './number-input.tsx';
import { SearchList, type SearchItem } from './search-list.tsx';
import { Select } from './select.tsx';
import { DateInput, DateTimeInput, EmailInput, Paragraph, TextLine } from './text-inputs.tsx';

export interface FieldForProps {
  column: Column;
  /** `messages.tables.<table>.columns.<column>`. */
  words: { header: string; help: string };
  /** `messages.tables.<table>.choices.<column>`, for a choice. */
  choiceWords?: Readonly<Record<string, string>> | undefined;
  /** `messages.issues`. */
  issueWords: Record<Issue['code'], (issue: Issue) => string>;
  value: unknown;
  onInput: (value: unknown) => void;
  issue?: CellIssue | null | undefined;
  /** Rows that a reference may point to. */
  references?: readonly SearchItem[];
  /** Zone of a date with time; needed for an instant. */
  timeZone?: string;
  /** Currency or another unit beside a number. */
  unit?: string;
  /** Usual lengths of a meeting, in minutes. */
  presets?: readonly number[];
  disabled?: boolean;
}

/** Up to so many choices stand side by side; more become a list. */
const MOST_SEGMENTS = 4;

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
const toNumberOrBlank = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A field for one column; nothing for what a person never fills in. */
export function FieldFor(props: FieldForProps) {
  const { column, words, onInput } = props;
  const text = toText(props.value);
  const blankToNull = (typed: string) => {
    onInput(typed === '' ? null : typed);
  };
  const common = {
    label: words.header,
    help: words.help === '' ? undefined : words.help,
    issue: props.issue ? props.issueWords[props.issue.code](props.issue) : null,
    optional: !column.required,
    required: column.required,
    disabled: props.disabled,
  };
  switch (column.input) {
    case 'hidden':
      return null;
    case 'line':
      return <TextLine {...common} value={text} onInput={blankToNull} />;
    case 'paragraph':
      return <Paragraph {...common} value={text} onInput={blankToNull} />;
    case 'email':
      return <EmailInput {...common} value={text} onInput={blankToNull} />;
    case 'date':
      return <DateInput {...common} value={text} onInput={blankToNull} />;
    case 'date-time': {
      const timeZone = props.timeZone ?? 'UTC';
      const epochMs = text === '' ? Number.NaN : toEpochMs(text);
      return (
        <DateTimeInput
          {...common}
          value={Number.isNaN(epochMs) ? '' : toWallTime(epochMs, timeZone).slice(0, 16)}
          onInput={(wallTime) => {
            // A time that the clock skips is kept as typed and told as no instant.
            const moment = wallTime === '' ? undefined : fromWallTime(wallTime, timeZone)[0];
            onInput(wallTime === '' ? null : moment === undefined ? wallTime : toInstant(moment, timeZone));
          }}
        />
      );
    }
    case 'minutes':
      return (
        <MinutesInput
          {...common}
          value={toNumberOrBlank(props.value)}
          onInput={onInput}
          {...(props.presets ? { presets: props.presets } : {})}
        />
      );
    case 'number':
    case 'money':
      return (
        <NumberInput {...common} value={toNumberOrBlank(props.value)} onInput={onInput} unit={props.unit} />
      );
    case 'percent': {
      const share = toNumberOrBlank(props.value);
      return (
        <NumberInput
          {...common}
          unit="%"
          value={share === null ? null : Number((share * 100).toPrecision(12))}
          onInput={(percent) => {
            onInput(percent === null ? null : percent / 100);
          }}
        />
      );
    }
    case 'yes-no':
      return (
        <Checkbox
          label={common.label}
          help={common.help}
          issue={common.issue}
          disabled={props.disabled}
          checked={props.value === true}
          onInput={onInput}
        />
      );
    case 'choice': {
      const value = text === '' ? null : text;
      const items = (column.choices ?? []).map((code) => ({
        value: code,
        label: props.choiceWords?.[code] ?? code,
      }));
      return column.required && items.length <= MOST_SEGMENTS ? (
        <ChoiceRow {...common} value={value} items={items} onInput={onInput} />
      ) : (
        <Select {...common} value={value} items={items} onInput={onInput} />
      );
    }
    case 'reference':
      return (
        <SearchList
          {...common}
          items={props.references ?? []}
          selectedId={text === '' ? null : text}
          onSelect={onInput}
        />
      );
  }
}
