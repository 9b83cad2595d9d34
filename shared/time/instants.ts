/**
 * Instants are texts: ISO 8601 with an offset, `2026-11-23T14:00:00+01:00`. Zones are IANA names; their offsets come
 * from `Intl`, which is assumed present in Apps Script.
 * It would break at a change of summer time if an offset were taken from another instant than the one meant.
 */
import { addDays, toDateOn } from './serial-dates.ts';

const MS_PER_DAY = 86_400_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is an instant with offset that exists on the calendar and the clock. */
export function isInstant(text: string): boolean {
  const parts = INSTANT.exec(text);
  if (!parts) return false;
  const [, date, hour, minute, second = '00'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return (
    !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date!) && !Number.isNaN(Date.parse(text))
  );
}

/** Milliseconds since 1970 of an instant. */
export const toEpochMs = (instantAt: string): number => Date.parse(instantAt);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Whether `Intl` knows the zone. */
export function isTimeZone(name: string): boolean {
  if (name.trim() === '') return false;
  try {
    formatterFor(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The one name that `Intl` gives to all names of a zone. Throws RangeError on an unknown zone. */
export const toCanonicalZone = (timeZone: string): string =>
  formatterFor(timeZone).resolvedOptions().timeZone;

/** The wall time `YYYY-MM-DDTHH:MM:SS` that a clock in the zone shows at the instant. Throws RangeError on an unknown zone. */
export function toWallTime(epochMs: number, timeZone: string): string {
  const parts: Record<string, string> = {};
  for (const part of formatterFor(timeZone).formatToParts(new Date(epochMs))) parts[part.type] = part.value;
  const year = String(parts['year']).padStart(4, '0');
  return `${year}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
}

/** Minutes that the zone is ahead of UTC at the instant. */
export const offsetMinutesAt = (epochMs: number, timeZone: string): number =>
  Math.round((Date.parse(`${toWallTime(epochMs, timeZone)}Z`) - Math.floor(epochMs / 1000) * 1000) / 60_000);

const toOffsetText = (minutes: number): string => {
  const absolute = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
};

/** The instant as text with the zone's offset at that moment, to the second. */
export const toInstant = (epochMs: number, timeZone: string): string =>
  `${toWallTime(epochMs, timeZone)}${toOffsetText(offsetMinutesAt(epochMs, timeZone))}`;

/** The date `YYYY-MM-DD` in the zone at the instant. */
export const toDateInZone = (epochMs: number, timeZone: string): string =>
  toWallTime(epochMs, timeZone).slice(0, 10);

/**
 * The instants (milliseconds) at which a clock in the zone shows the wall time `YYYY-MM-DDTHH:MM[:SS]`:
 * one, none (skipped in spring) or two (repeated in autumn), in order.
 */
export function fromWallTime(wallTime: string, timeZone: string): number[] {
  const full = wallTime.length === 16 ? `${wallTime}:00` : wallTime;
  const asUtcMs = Date.parse(`${full}Z`);
  const offsets = new Set(
    [-24, 0, 24].map((hours) => offsetMinutesAt(asUtcMs + hours * 3_600_000, timeZone)),
  );
  return [...offsets]
    .map((offset) => asUtcMs - offset * 60_000)
    .filter((epochMs) => toWallTime(epochMs, timeZone) === full)
    .sort((a, b) => a - b);
}

/** The last millisecond of a day in the zone. */
export function toDayEndMs(dateOn: string, timeZone: string): number {
  const nextOn = addDays(dateOn, 1);
  // Where summer time begins at midnight, the day begins at one.
  const [startMs] = [
    ...fromWallTime(`${nextOn}T00:00`, timeZone),
    ...fromWallTime(`${nextOn}T01:00`, timeZone),
  ];
  return (startMs ?? Date.parse(`${nextOn}T00:00:00Z`)) - 1;
}

/**
 * Dates of many instants in one zone: the offset is looked up once a day, and for each instant only on days on which it
 * changes.
 */
export function toDatesInZone(timeZone: string): (epochMs: number) => string {
  const offsets = new Map<number, number | null>();
  return (epochMs) => {
    const day = Math.floor(epochMs / MS_PER_DAY);
    let offset = offsets.get(day);
    if (offset === undefined) {
      const atStart = offsetMinutesAt(day * MS_PER_DAY, timeZone);
      offset = atStart === offsetMinutesAt((day + 1) * MS_PER_DAY, timeZone) ? atStart : null;
      offsets.set(day, offset);
    }
    if (offset === null) return toDateInZone(epochMs, timeZone);
    return toDateOn(Math.floor((epochMs + offset * 60_000) / MS_PER_DAY));
  };
}

/** The program's zone when it is one, else the spreadsheet's: a typing error there must not lose a check-in. */
export const toKnownZone = (program: { timeZone: string }, fallback: string): string =>
  isTimeZone(program.timeZone) ? program.timeZone : fallback;
