/**
 * Dates as Sheets keeps them: days since 1899-12-30, the fraction being the time of day, wall time in the
 * spreadsheet's zone (Sheets API, "Date/Time serial numbers"). Dates of ours are `YYYY-MM-DD`.
 * It would break if a serial number were read as UTC: it has no zone of its own.
 */

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a calendar date `YYYY-MM-DD` that exists. */
export function isDateOn(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return date.toISOString().slice(0, 10) === text;
}

/** Days since 1970-01-01 of a date `YYYY-MM-DD`; the date must exist. A date alone is read in UTC (ECMA-262). */
export const toDayNumber = (dateOn: string): number => Date.parse(dateOn) / MS_PER_DAY;

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const toDateOn = (dayNumber: number): string =>
  new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);

/** The whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (fromOn: string, toOn: string): number => toDayNumber(toOn) - toDayNumber(fromOn);

/** The date a number of days later (or earlier, when negative). */
export const addDays = (dateOn: string, days: number): string => toDateOn(toDayNumber(dateOn) + days);

/** The date a number of months later; the last day of a shorter month stands in for a day it lacks. */
export function addMonths(dateOn: string, months: number): string {
  const year = Number(dateOn.slice(0, 4));
  const month = Number(dateOn.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(dateOn.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** The last day of so many months from a day on; where a month lacks the day, its last day is the last. */
export function toPeriodEnd(startsOn: string, months: number): string {
  const nextOn = addMonths(startsOn, months);
  return nextOn.slice(8) === startsOn.slice(8) ? addDays(nextOn, -1) : nextOn;
}

/** The serial number of a date, a whole number. */
export const toSerialDate = (dateOn: string): number => toDayNumber(dateOn) - EPOCH_MS / MS_PER_DAY;

/** The date of a serial number; the time of day is dropped. */
export const fromSerialDate = (serial: number): string =>
  toDateOn(Math.floor(serial) + EPOCH_MS / MS_PER_DAY);

/** The serial number of a wall time `YYYY-MM-DDTHH:MM[:SS]`. */
export const toSerialTime = (wallTime: string): number =>
  (Date.parse(`${wallTime.length === 16 ? `${wallTime}:00` : wallTime}Z`) - EPOCH_MS) / MS_PER_DAY;

/** The wall time `YYYY-MM-DDTHH:MM:SS` of a serial number, to the nearest second. */
export const fromSerialTime = (serial: number): string =>
  new Date(Math.round(serial * 86_400) * 1000 + EPOCH_MS).toISOString().slice(0, 19);
