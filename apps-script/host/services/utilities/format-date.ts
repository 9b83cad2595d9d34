/**
 * Dates by Java's SimpleDateFormat patterns, as Utilities.formatDate writes them. Names of months and days are
 * English, as at Google whatever the user's language. A letter that Java does not know is refused.
 */
import { toOffsetMinutes, toWallTime } from '../time-zone.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Formats an instant (milliseconds since 1970) in a zone.
 * @throws Error for an unknown pattern letter or an unfinished quotation.
 */
export function formatJavaDate(at: number, timeZone: string, pattern: string): string {
  const wall = toWallTime(at, timeZone);
  const date = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  const weekDay = date.getUTCDay();
  const dayOfYear = Math.round((date.getTime() - Date.UTC(wall.year, 0, 1)) / 86_400_000) + 1;
  const offset = toOffsetMinutes(at, timeZone);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const named = (names: string[], index: number, length: number) => {
    const name = names[index] ?? '';
    return length >= 4 ? name : name.slice(0, 3);
  };
  const field = (letter: string, length: number): string => {
    switch (letter) {
      case 'G':
        return 'AD';
      case 'y':
        return length === 2 ? pad(wall.year % 100, 2) : pad(wall.year, length);
      case 'Y':
        return length === 2 ? pad(toWeek(date).year % 100, 2) : pad(toWeek(date).year, length);
      case 'M':
      case 'L':
        return length >= 3 ? named(monthNames, wall.month - 1, length) : pad(wall.month, length);
      case 'w':
        return pad(toWeek(date).week, length);
      case 'D':
        return pad(dayOfYear, length);
      case 'd':
        return pad(wall.day, length);
      case 'F':
        return pad(Math.ceil(wall.day / 7), length);
      case 'E':
        return named(dayNames, weekDay, length);
      case 'u':
        return pad(weekDay === 0 ? 7 : weekDay, length);
      case 'a':
        return wall.hour < 12 ? 'AM' : 'PM';
      case 'H':
        return pad(wall.hour, length);
      case 'k':
        return pad(wall.hour === 0 ? 24 : wall.hour, length);
      case 'K':
        return pad(wall.hour % 12, length);
      case 'h':
        return pad(wall.hour % 12 === 0 ? 12 : wall.hour % 12, length);
      case 'm':
        return pad(wall.minute, length);
      case 's':
        return pad(wall.second, length);
      case 'S':
        return pad(((at % 1000) + 1000) % 1000, length);
      case 'z':
        return zoneName(at, timeZone, length >= 4 ? 'long' : 'short');
      case 'Z':
        return toOffsetText(offset, '');
      case 'X':
        if (offset === 0) return 'Z';
        return length === 1
          ? toOffsetText(offset, '').slice(0, 3)
          : toOffsetText(offset, length === 2 ? '' : ':');
      default:
        throw new Error(`Invalid argument: ${pattern}`);
    }
  };
  return split(pattern)
    .map((part) => (part.letter === null ? part.text : field(part.letter, part.text.length)))
    .join('');
}

function split(pattern: string): { letter: string | null; text: string }[] {
  const parts: { letter: string | null; text: string }[] = [];
  for (const [text] of pattern.matchAll(/''|'(?:[^']|'')*'|'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (text === "''") parts.push({ letter: null, text: "'" });
    else if (text === "'") throw new Error(`Invalid argument: ${pattern}`);
    else if (text.startsWith("'"))
      parts.push({ letter: null, text: text.slice(1, -1).replaceAll("''", "'") });
    else parts.push({ letter: /^[A-Za-z]/.test(text) ? text.charAt(0) : null, text });
  }
  return parts;
}

function toOffsetText(offsetMinutes: number, separator: string): string {
  const size = Math.abs(offsetMinutes);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${two(size / 60)}${separator}${two(size % 60)}`;
}

/** Weeks as in the United States: they begin on Sunday, the first holds January 1. */
function toWeek(date: Date): { year: number; week: number } {
  const year = date.getUTCFullYear();
  const startOf = (ofYear: number) => {
    const first = new Date(Date.UTC(ofYear, 0, 1));
    return first.getTime() - first.getUTCDay() * 86_400_000;
  };
  if (date.getTime() >= startOf(year + 1)) return { year: year + 1, week: 1 };
  return { year, week: Math.floor((date.getTime() - startOf(year)) / 604_800_000) + 1 };
}

function zoneName(at: number, timeZone: string, style: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
