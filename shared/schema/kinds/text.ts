/**
 * Text of people: one line (`text`), several lines (`long-text`), an address (`email`), an opaque id (`id`).
 * Always written as `stringValue`, so that `=1+1`, `+1` or `001` stay what was typed.
 */
import * as v from 'valibot';
import { fail, makeColumn, ok, type Column, type ColumnOptions } from '../column.ts';
import { LONGEST_TEXT } from '../longest-text.ts';

/** The most that one Sheets cell holds; what people write is limited below it. */
export const MAX_CELL_CHARACTERS = 50_000;

const toText = (raw: string | number | boolean): string =>
  typeof raw === 'string' ? raw : typeof raw === 'boolean' ? (raw ? 'TRUE' : 'FALSE') : String(raw);

const parseText = (maxLength: number) => (raw: string | number | boolean) => {
  const text = toText(raw);
  return text.length > maxLength ? fail('too-long', { max: maxLength }) : ok(text);
};

const textSchema = (maxLength: number) =>
  v.pipe(
    v.string('not-text'),
    v.check((text) => text.trim() !== '', 'required'),
    v.maxLength(maxLength, 'too-long'),
  );

export interface TextOptions extends ColumnOptions {
  /** UTF-16 code units. */
  maxLength?: number;
}

/** One line of text, at most 500 characters unless told. */
export function text(options: TextOptions & { required: true }): Column<string, true>;
export function text(options?: TextOptions & { required?: false }): Column<string, false>;
export function text(options: TextOptions & { required?: boolean } = {}): Column<string> {
  const maxLength = options.maxLength ?? 500;
  return makeColumn<string, boolean>(
    {
      kind: 'text',
      input: 'line',
      width: 180,
      maxLength,
      numberFormat: { type: 'TEXT', pattern: '@' },
      schema: textSchema(maxLength),
      toCell: (value) => ({ stringValue: value }),
      parseCell: parseText(maxLength),
    },
    options,
  );
}

/** Several lines of text, at most 20,000 characters unless told; wrapped in the sheet. */
export function longText(options: TextOptions & { required: true }): Column<string, true>;
export function longText(options?: TextOptions & { required?: false }): Column<string, false>;
export function longText(options: TextOptions & { required?: boolean } = {}): Column<string> {
  const maxLength = options.maxLength ?? LONGEST_TEXT;
  return makeColumn<string, boolean>(
    {
      kind: 'long-text',
      input: 'paragraph',
      width: 280,
      wrap: true,
      maxLength,
      numberFormat: { type: 'TEXT', pattern: '@' },
      schema: textSchema(maxLength),
      toCell: (value) => ({ stringValue: value }),
      parseCell: parseText(maxLength),
    },
    options,
  );
}

/** Shape of an address, not its existence; folded to lower case when read. */
const EMAIL = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/;

/** Whether a text has the shape of one e-mail address. */
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);

/** One e-mail address, compared in lower case. */
export function email(options: TextOptions & { required: true }): Column<string, true>;
export function email(options?: TextOptions & { required?: false }): Column<string, false>;
export function email(options: TextOptions & { required?: boolean } = {}): Column<string> {
  return makeColumn<string, boolean>(
    {
      kind: 'email',
      input: 'email',
      width: 220,
      maxLength: 254,
      numberFormat: { type: 'TEXT', pattern: '@' },
      schema: v.pipe(v.string('not-text'), v.trim(), v.toLowerCase(), v.check(isEmail, 'not-an-email')),
      toCell: (value) => ({ stringValue: value }),
      parseCell: (raw) => {
        const address = toText(raw).trim().toLowerCase();
        return isEmail(address) ? ok(address) : fail('not-an-email');
      },
    },
    options,
  );
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;

/** Whether a text can be an id of a row: up to 80 letters, digits, dot, colon, underscore, hyphen. */
export const isId = (text: string): boolean => ID.test(text);

/** The identity of a row; made by the software, kept when rows are sorted or moved. */
export function id(options: ColumnOptions = {}): Column<string, true> {
  return makeColumn<string, true>(
    {
      kind: 'id',
      input: 'hidden',
      width: 110,
      protected: true,
      maxLength: 80,
      numberFormat: { type: 'TEXT', pattern: '@' },
      schema: v.pipe(v.string('not-an-id'), v.check(isId, 'not-an-id')),
      toCell: (value) => ({ stringValue: value }),
      parseCell: (raw) => {
        const value = toText(raw).trim();
        return isId(value) ? ok(value) : fail('not-an-id');
      },
    },
    { ...options, required: true },
  );
}

/** The id of a row of another table. Whether that row exists is checked where both tables are at hand. */
export function reference(table: string, options: ColumnOptions & { required: true }): Column<string, true>;
export function reference(
  table: string,
  options?: ColumnOptions & { required?: false },
): Column<string, false>;
export function reference(
  table: string,
  options: ColumnOptions & { required?: boolean } = {},
): Column<string> {
  const base = id(options);
  return makeColumn<string, boolean>(
    { ...base, kind: 'reference', input: 'reference', refersTo: table, protected: false },
    options,
  );
}
