/**
 * Google's packed date of a grid cell: ((year - 1970) << 9) | (month << 5) | day.
 * It would break if it were the only witness of a date: one capture shows a key that contradicts the text below it.
 */
import { parseCivilDate } from './civil-date.ts';

/** @returns `YYYY-MM-DD`, or undefined for anything that is no real date. */
export function parseDatekey(raw: string): string | undefined {
  if (!/^\d{1,6}$/.test(raw)) return undefined;
  const key = Number(raw);
  return parseCivilDate((key >> 9) + 1970, (key >> 5) & 15, key & 31);
}
