/**
 * Dates without a clock, as `YYYY-MM-DD`, and the day number behind them.
 * It would break if a local `Date` were used: the browser's zone would move days.
 */
const MS_PER_DAY = 86_400_000;

/** @returns `YYYY-MM-DD`, or undefined when there is no such day. Month and day count from 1. */
export function parseCivilDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year < 2200)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return date.toISOString().slice(0, 10);
}

/** @returns the date that lies `days` later. */
export function addDays(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** @returns how many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / MS_PER_DAY);
}

/** @returns 0 for Sunday to 6 for Saturday. */
export function toWeekday(on: string): number {
  return new Date(`${on}T00:00Z`).getUTCDay();
}
