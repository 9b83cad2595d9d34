/**
 * Machine notations of a moment: ISO 8601, iCalendar, epoch seconds, packed dates, and the loose clock of
 * microformats ("2009-06-26 7pm").
 * It would break if a time without an offset were taken as UTC: it is a wall time, and its zone is decided elsewhere.
 */
import { parseCivilDate } from './civil-date.ts';

export type MachineTime =
  | { kind: 'date'; on: string }
  | { kind: 'wall'; on: string; minutes: number }
  | { kind: 'instant'; ms: number };

const MS_PER_MINUTE = 60_000;
const DATE = /^(\d{4})-?(\d{2})-?(\d{2})/;
const CLOCK =
  /^(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

/** @returns undefined for anything that is no complete date. Never throws. */
export function parseMachineTime(raw: string): MachineTime | undefined {
  const text = raw.trim();
  if (/^\d{9,10}$/.test(text)) return { kind: 'instant', ms: Number(text) * 1000 };
  const date = DATE.exec(text);
  const on = date ? parseCivilDate(Number(date[1]), Number(date[2]), Number(date[3])) : undefined;
  if (!date || !on) return undefined;
  const rest = text.slice(date[0].length);
  if (rest === '') return { kind: 'date', on };
  if (!/^[T\s]/i.test(rest)) return undefined;
  const clock = CLOCK.exec(rest.slice(1).trim());
  const minutes = clock ? toMinutes(clock) : undefined;
  if (!clock || minutes === undefined) return undefined;
  const offset = clock[5] ? toOffsetMinutes(clock[5]) : undefined;
  if (offset === undefined) return { kind: 'wall', on, minutes };
  return { kind: 'instant', ms: Date.parse(`${on}T00:00Z`) + (minutes - offset) * MS_PER_MINUTE };
}

function toMinutes(clock: RegExpExecArray): number | undefined {
  const hour = Number(clock[1]);
  const minute = Number(clock[2] ?? 0);
  const half = clock[4]?.toLowerCase();
  if (minute > 59 || Number(clock[3] ?? 0) > 60) return undefined;
  if (half) return hour >= 1 && hour <= 12 ? (hour % 12) * 60 + minute + (half === 'p' ? 720 : 0) : undefined;
  // A bare "7" without minutes is no time in any machine notation.
  return hour <= 23 && clock[2] !== undefined ? hour * 60 + minute : undefined;
}

function toOffsetMinutes(raw: string): number {
  if (/^z$/i.test(raw)) return 0;
  const digits = raw.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return raw.startsWith('-') ? -minutes : minutes;
}
