/** How English writes numbers, lists and dates: what the sentences of several features share. */
import type { Issue } from '../../protocol/issue.ts';

export const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** As `plural`, for files of many thousands of rows. */
export const pluralLarge = (count: number, one: string, other: string): string =>
  `${grouped(count)} ${count === 1 ? one : other}`;

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const at = (issue: Issue): string => {
  const { tab, row, column } = issue.place ?? {};
  const parts = [tab && `tab “${tab}”`, row && `row ${row}`, column && `column “${column}”`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

export type CountWords = Readonly<{ successes: number; total: number }>;

export const inWords = (count: number): string =>
  'no one two three four five six seven eight nine ten eleven twelve'.split(' ')[count] ?? String(count);

export const monthName = (dateOn: string): string =>
  'January February March April May June July August September October November December'.split(' ')[
    Number(dateOn.slice(5, 7)) - 1
  ] ?? '';

export const longDate = (dateOn: string): string =>
  `${monthName(dateOn)} ${Number(dateOn.slice(8, 10))}, ${dateOn.slice(0, 4)}`;

/** "weekly", "every two weeks", "every day", "every 5 days". */
export const everyDays = (days: number): string =>
  ({ 1: 'every day', 7: 'weekly', 14: 'every two weeks' })[days] ?? `every ${plural(days, 'day', 'days')}`;

export const percent = (rate: number): string => `${Math.round(rate * 100)}%`;

export const ofTotal = ({ successes, total }: CountWords): string => `${successes} of ${total}`;

export const inList = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

/** Two decimals as money has them; three only where the third is there. */
export const amountDigits = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? 2 : 3;

export const amountText = (value: string | number | undefined): string =>
  typeof value === 'number'
    ? value.toFixed(amountDigits(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
    : String(value ?? '');

export const dateText = (value: string | number | undefined): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? longDate(String(value)) : String(value ?? '');
