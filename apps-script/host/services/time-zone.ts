/**
 * Wall time in a zone, both ways, from the platform's zone data. Used for dates that people see and for triggers
 * at an hour of the day; the two nights a year on which clocks change are where it can break.
 */
export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** The wall time that a clock in the zone shows at that instant (milliseconds since 1970). */
export function toWallTime(at: number, timeZone: string): WallTime {
  const found: Record<string, number> = {};
  for (const part of formatOf(timeZone).formatToParts(at)) found[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return { year, month, day, hour, minute, second };
}

/** The zone's offset from UTC at that instant, in minutes, positive east of Greenwich. */
export function toOffsetMinutes(at: number, timeZone: string): number {
  const wall = toWallTime(at, timeZone);
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return Math.round((asUtc - Math.floor(at / 1000) * 1000) / 60_000);
}

/**
 * The instant of a wall time; fields may overflow (day 32 is the 1st of the next month). A time that the clocks
 * skip becomes the same time later by the gap; of a time that they show twice, the first is taken.
 */
export function toInstant(wall: WallTime, timeZone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const before = asUtc - toOffsetMinutes(asUtc - 86_400_000, timeZone) * 60_000;
  const after = asUtc - toOffsetMinutes(asUtc + 86_400_000, timeZone) * 60_000;
  const matches = (at: number) => at + toOffsetMinutes(at, timeZone) * 60_000 === asUtc;
  const found = [before, after].filter(matches);
  return found.length > 0 ? Math.min(...found) : before;
}
