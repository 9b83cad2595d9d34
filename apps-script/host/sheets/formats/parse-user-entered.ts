/**
 * What a text becomes when a person types it into a cell (USER_ENTERED): formula, number, date, yes/no or text.
 * Text that a program writes must never come here: it would be guessed at.
 */
import type { ExtendedValue } from '../schema/cells.ts';
import type { NumberFormat } from '../schema/formats.ts';
import { localeRules } from './locale.ts';
import { parseTypedDate } from './parse-typed-date.ts';
import { parseTypedNumber } from './parse-typed-number.ts';

export interface UserEntered {
  readonly value: ExtendedValue;
  /** The format that the typing implies, if any. */
  readonly numberFormat?: NumberFormat;
}

const yearIn = (now: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric' }).format(now));

/**
 * Reads typed text. An empty text empties the cell (`value` is `{}`).
 * @param locale the spreadsheet's, such as `it_IT`
 * @param timeZone the spreadsheet's IANA zone; decides the year of a date typed without one
 * @param now the present instant
 */
export const parseUserEntered = (text: string, locale: string, timeZone: string, now: Date): UserEntered => {
  const rules = localeRules(locale);
  if (text === '') return { value: {} };
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.trim() !== '=') return { value: { formulaValue: text } };
  const number = parseTypedNumber(text, rules);
  if (number !== undefined) {
    const value = { numberValue: number.value };
    return number.numberFormat === undefined ? { value } : { value, numberFormat: number.numberFormat };
  }
  const date = parseTypedDate(text, rules, yearIn(now, timeZone));
  if (date !== undefined) return { value: { numberValue: date.value }, numberFormat: date.numberFormat };
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === rules.trueWord.toUpperCase()) return { value: { boolValue: true } };
  if (word === 'FALSE' || word === rules.falseWord.toUpperCase()) return { value: { boolValue: false } };
  if (/^\+\s*\S/.test(text)) return { value: { formulaValue: `=${text}` } };
  return { value: { stringValue: text } };
};
