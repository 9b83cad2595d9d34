/** Dates in conditions: whole days as serial numbers in the spreadsheet's zone. */

const msPerDay = 86_400_000;

/** The day of a serial number, without its time. */
export function toDay(serial: number): number {
  return Math.floor(serial);
}

/** The serial day of an instant in a zone; days since 1899-12-30. */
export function toSerialDay(now: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return Math.round((Date.parse(`${parts.format(now)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay);
}

const offsets: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

/** The serial day that a relative date means now. */
export function relativeDates(name: string, now: Date, timeZone: string): number {
  return toSerialDay(now, timeZone) + (offsets[name] ?? 0);
}
