/**
 * Wall clock to instant in an IANA zone, by asking Intl for the zone's offset.
 * It would break around clock changes if a wall time were taken as unique: skipped and repeated ones are told apart,
 * so that the caller can ask the person.
 */
import {
  isTimeZone,
  offsetMinutesAt,
  toCanonicalZone,
  toInstant as toZonedText,
} from '../../../shared/time/instants.ts';

export { offsetMinutesAt, toZonedText };

const MS_PER_MINUTE = 60_000;

export interface ZonedInstant {
  /** ISO 8601 with the zone's offset at that moment. */
  at: string;
  ms: number;
  /** `skipped`: the clock never showed this time; `repeated`: it showed it twice, the first is given. */
  kind: 'exact' | 'skipped' | 'repeated';
}

/** @returns the name when Intl knows the zone and it is a place or UTC, not an abbreviation. */
export function parseZoneName(raw: string | undefined): string | undefined {
  if (!raw || !/^(?:UTC|Etc\/UTC|[A-Z][\w+-]*(?:\/[A-Z][\w+-]*){1,2})$/.test(raw)) return undefined;
  return isTimeZone(raw) ? raw : undefined;
}

/** @returns true when both names mean one zone (`Asia/Calcutta`, `Asia/Kolkata`) or agree at every given moment. */
export function isSameZone(one: string, other: string, momentsMs: readonly number[] = []): boolean {
  if (toCanonicalZone(one) === toCanonicalZone(other)) return true;
  return (
    momentsMs.length > 0 && momentsMs.every((ms) => offsetMinutesAt(ms, one) === offsetMinutesAt(ms, other))
  );
}

/** @returns the instant at which the zone's clock shows `minutes` after midnight of `on`. */
export function toInstant(on: string, minutes: number, zone: string): ZonedInstant {
  const wallMs = Date.parse(`${on}T00:00Z`) + minutes * MS_PER_MINUTE;
  const day = 1440 * MS_PER_MINUTE;
  const offsets = [...new Set([offsetMinutesAt(wallMs - day, zone), offsetMinutesAt(wallMs + day, zone)])];
  const fits = offsets
    .map((offset) => wallMs - offset * MS_PER_MINUTE)
    .filter((ms) => wallMs - ms === offsetMinutesAt(ms, zone) * MS_PER_MINUTE)
    .sort((one, other) => one - other);
  const ms = fits[0] ?? wallMs - offsets[0]! * MS_PER_MINUTE;
  return {
    at: toZonedText(ms, zone),
    ms,
    kind: fits.length === 0 ? 'skipped' : fits.length > 1 ? 'repeated' : 'exact',
  };
}

/** @returns the date and the minutes after midnight that the zone's clock shows at a moment. */
export function toWallClock(ms: number, zone: string): { on: string; minutes: number } {
  const wall = new Date(ms + offsetMinutesAt(ms, zone) * MS_PER_MINUTE);
  return { on: wall.toISOString().slice(0, 10), minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes() };
}
