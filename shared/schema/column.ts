/**
 * What a ledger column is, whatever its kind: one description from which the Valibot schema, the sheet column,
 * the form field and the documentation line are all made.
 * It would break if a kind kept facts of its own outside of this shape.
 */
import type { GenericSchema } from 'valibot';

export type ColumnKind =
  | 'id'
  | 'text'
  | 'long-text'
  | 'email'
  | 'instant'
  | 'date'
  | 'duration'
  | 'number'
  | 'money'
  | 'percent'
  | 'choice'
  | 'yes-no'
  | 'reference';

/** A value as the Sheets API takes it (`ExtendedValue`); `{}` is a blank cell. Strings are never parsed. */
export type CellValue =
  { stringValue: string } | { numberValue: number } | { boolValue: boolean } | Record<string, never>;

/** A value as the Sheets API gives it with UNFORMATTED_VALUE and SERIAL_NUMBER. */
export type RawCell = string | number | boolean | null | undefined;

/** What a cell needs to know of its workbook to be written or read. */
export interface CellContext {
  /** IANA zone of the spreadsheet; serial numbers are wall time there. */
  timeZone: string;
  /** The words of a choice in the ledger's language, by code. */
  choiceWords?: Readonly<Record<string, string>>;
  /** The words of the same choice in every language we have, for reading. */
  allChoiceWords?: readonly Readonly<Record<string, string>>[];
}

export type CellIssueCode =
  | 'required'
  | 'not-text'
  | 'too-long'
  | 'not-an-email'
  | 'not-an-instant'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-choice'
  | 'not-yes-or-no'
  | 'not-an-id';

export interface CellIssue {
  code: CellIssueCode;
  /** Limits and allowed words for the sentence; never the private value itself. */
  params?: Record<string, string | number>;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issue: CellIssue };

export interface NumberFormat {
  type: 'TEXT' | 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'DATE' | 'DATE_TIME';
  /** Left out where the spreadsheet's locale is to decide. */
  pattern?: string;
}

export type FormInput =
  | 'hidden'
  | 'line'
  | 'paragraph'
  | 'email'
  | 'date'
  | 'date-time'
  | 'minutes'
  | 'number'
  | 'money'
  | 'percent'
  | 'choice'
  | 'yes-no'
  | 'reference';

export interface ColumnOptions {
  /** Pixels in the sheet. */
  width?: number;
  /** A warning before a person edits it: ids and whatever the software writes. */
  protected?: boolean;
  /** Hidden from people in the sheet: machine values that another column shows readably. */
  hidden?: boolean;
  /** Wrap long text in the sheet. */
  wrap?: boolean;
}

/** One column. `T` is the type of a filled value; blank is `null` where the column is not required. */
export interface Column<T = unknown, Required extends boolean = boolean> {
  kind: ColumnKind;
  required: Required;
  width: number;
  protected: boolean;
  hidden: boolean;
  wrap: boolean;
  numberFormat: NumberFormat | null;
  input: FormInput;
  /** Codes of a choice, in the order shown. */
  choices: readonly string[] | null;
  /** Name of the table that a reference points to. */
  refersTo: string | null;
  min: number | null;
  max: number | null;
  maxLength: number | null;
  /** Validates a filled value as it travels on the wire; the message of each Valibot issue is a `CellIssueCode`. */
  schema: GenericSchema<unknown, T>;
  toCell(value: T, context: CellContext): CellValue;
  /** Reads a cell that is not blank. */
  parseCell(raw: Exclude<RawCell, null | undefined>, context: CellContext): Parsed<T>;
}

export const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const fail = (code: CellIssueCode, params?: CellIssue['params']): { ok: false; issue: CellIssue } => ({
  ok: false,
  issue: params ? { code, params } : { code },
});

/** Fills in what a kind leaves at its default. */
export function makeColumn<T, R extends boolean>(
  kind: Pick<Column<T>, 'kind' | 'schema' | 'toCell' | 'parseCell' | 'input' | 'width'> & Partial<Column<T>>,
  options: ColumnOptions & { required?: R },
): Column<T, R> {
  return {
    numberFormat: null,
    choices: null,
    refersTo: null,
    min: null,
    max: null,
    maxLength: null,
    ...kind,
    required: (options.required ?? false) as R,
    width: options.width ?? kind.width,
    protected: options.protected ?? kind.protected ?? false,
    hidden: options.hidden ?? kind.hidden ?? false,
    wrap: options.wrap ?? kind.wrap ?? false,
  };
}
