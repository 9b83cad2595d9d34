/**
 * Puts the tokens of one date or time text together: at most one dash, on each side at most one day, month, year,
 * weekday and clock time.
 * It would break if it forgave anything: a token too many, a weekday that does not fit or an unresolved half of the
 * day gives no reading at all, because a missing fact is asked for and a wrong one is not.
 */
import { parseCivilDate, toWeekday } from './civil-date.ts';
import type { NameMeaning } from './locale-words.ts';
import { UNTIL_WORDS, type Token } from './when-tokens.ts';

/** A date as written; the year is often left out. */
export interface WrittenDate {
  year?: number;
  month: number;
  day: number;
  weekday?: number;
}

export interface WrittenWhen {
  start?: WrittenDate;
  /** Only when a second date is written. */
  end?: WrittenDate;
  /** Minutes after midnight. */
  startMinutes?: number;
  endMinutes?: number;
}

interface Side {
  year?: number;
  day?: number;
  names: NameMeaning[];
  clock?: { hour: number; minute: number; isBare: boolean };
  period?: NameMeaning;
}

/** Small words that carry no date in any of the languages read. */
const FILLER_WORDS = new Set(
  'de del di of the at um den der le la las los el o a à às as alle ore uhr em kl om vom von dal dalle dalla dall das da desde from du au в в的 في الساعة من'.split(
    ' ',
  ),
);
/** @returns what the tokens say, or undefined when they say anything more or less than one date and time. */
export function parseTokens(tokens: readonly Token[], isPeriodFirst: boolean): WrittenWhen | undefined {
  const dashed = tokens.map((token, index) => toDashIfUntil(token, tokens[index - 1], tokens[index + 1]));
  const bullets = dashed.filter((token) => token.kind === 'bullet').length;
  if (bullets > 1) return undefined;
  if (bullets === 1) {
    const cut = dashed.findIndex((token) => token.kind === 'bullet');
    const date = parseRange(dashed.slice(0, cut), isPeriodFirst, false);
    const time = parseRange(dashed.slice(cut + 1), isPeriodFirst, true);
    if (!date?.start || date.startMinutes !== undefined || time?.startMinutes === undefined || time.start)
      return undefined;
    return { ...date, ...time };
  }
  return parseRange(dashed, isPeriodFirst, false) ?? parseRange(dashed, isPeriodFirst, true);
}

function toDashIfUntil(token: Token, before: Token | undefined, after: Token | undefined): Token {
  if (token.kind !== 'word') return token;
  const isBetween = before && after && isTimeOrDay(before) && (isTimeOrDay(after) || after.kind === 'word');
  if (isBetween && UNTIL_WORDS.has(token.text)) return { kind: 'dash' };
  return FILLER_WORDS.has(token.text) ? { kind: 'filler' } : token;
}

function isTimeOrDay(token: Token): boolean {
  return token.kind === 'time' || token.kind === 'number' || token.kind === 'name' || token.kind === 'year';
}

function parseRange(
  tokens: readonly Token[],
  isPeriodFirst: boolean,
  isTimeOnly: boolean,
): WrittenWhen | undefined {
  const dashes = tokens.flatMap((token, index) => (token.kind === 'dash' ? [index] : []));
  if (dashes.length > 1) return undefined;
  const cut = dashes[0] ?? tokens.length;
  const first = parseSide(tokens.slice(0, cut), isPeriodFirst, isTimeOnly);
  const second = dashes.length ? parseSide(tokens.slice(cut + 1), isPeriodFirst, isTimeOnly) : undefined;
  if (!first || (dashes.length > 0 && !second)) return undefined;
  const times = resolveTimes(first, second);
  const dates = resolveDates(first, second);
  if (!times || !dates || (!dates.start && times.startMinutes === undefined)) return undefined;
  // Two dates with one time, or a time that has no partner across two dates, is no way to write an event.
  if (dates.end && (times.startMinutes === undefined) !== (times.endMinutes === undefined)) return undefined;
  if (second && !dates.end && times.endMinutes === undefined) return undefined;
  return { ...dates, ...times };
}

function parseSide(tokens: readonly Token[], isPeriodFirst: boolean, isTimeOnly: boolean): Side | undefined {
  const side: Side = { names: [] };
  const meaningful = tokens.filter((token) => token.kind !== 'comma' && token.kind !== 'filler');
  for (const [index, token] of meaningful.entries()) {
    const neighbor = meaningful[isPeriodFirst ? index - 1 : index + 1];
    const isClock = isTimeOnly || isPeriod(neighbor);
    if (token.kind === 'time' || (token.kind === 'number' && isClock)) {
      if (side.clock) return undefined;
      side.clock =
        token.kind === 'time'
          ? { hour: token.hour, minute: token.minute, isBare: false }
          : { hour: token.value, minute: 0, isBare: true };
    } else if (token.kind === 'number' || token.kind === 'day') {
      if (side.day !== undefined) return undefined;
      side.day = token.value;
    } else if (token.kind === 'year') {
      if (side.year !== undefined) return undefined;
      side.year = token.value;
    } else if (token.kind === 'date') {
      if (side.day !== undefined || side.year !== undefined || side.names.some((name) => name.months.size))
        return undefined;
      side.day = token.day;
      side.year = token.year;
      side.names.push({ months: new Set([token.month]), weekdays: new Set(), hours: new Set() });
    } else if (token.kind === 'name' && token.meaning.hours.size > 0 && isBesideClock(meaningful, index)) {
      if (side.period) return undefined;
      side.period = token.meaning;
    } else if (token.kind === 'name' && token.meaning.months.size + token.meaning.weekdays.size > 0) {
      side.names.push(token.meaning);
    } else return undefined;
  }
  return side;
}

function isPeriod(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.meaning.hours.size > 0 && token.meaning.months.size === 0;
}

function isBesideClock(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (token) => token?.kind === 'time' || token?.kind === 'number',
  );
}

/** "am/pm" is written once when both times share it, on the side where the language puts it. */
function resolveTimes(
  first: Side,
  second: Side | undefined,
): Pick<WrittenWhen, 'startMinutes' | 'endMinutes'> | undefined {
  if (!first.clock && !second?.clock) return first.period || second?.period ? undefined : {};
  if (!first.clock) return undefined;
  const startPeriod = first.period ?? (second?.clock ? second.period : undefined);
  const startMinutes = toMinutes(first.clock, startPeriod);
  if (startMinutes === undefined) return undefined;
  if (!second?.clock) return second?.period ? undefined : { startMinutes };
  const endMinutes = toMinutes(second.clock, second.period ?? first.period);
  if (endMinutes === undefined) return undefined;
  const isShared = !first.period !== !second.period;
  if (isShared && endMinutes <= startMinutes) return undefined;
  return { startMinutes, endMinutes };
}

function toMinutes(clock: NonNullable<Side['clock']>, period: NameMeaning | undefined): number | undefined {
  if (!period) return clock.isBare || clock.hour > 23 ? undefined : clock.hour * 60 + clock.minute;
  if (clock.hour > 12) return undefined;
  const hours = [...period.hours].filter((hour) => hour % 12 === clock.hour % 12);
  return hours.length === 1 ? hours[0]! * 60 + clock.minute : undefined;
}

function resolveDates(first: Side, second: Side | undefined): Pick<WrittenWhen, 'start' | 'end'> | undefined {
  const start = toNames(first.names);
  const end = toNames(second?.names ?? []);
  if (!start || !end) return undefined;
  const hasStart = first.day !== undefined;
  const hasEnd = second?.day !== undefined;
  // Vietnamese and its like write the times first: `17:30–18:15 Thứ Hai, 23 tháng 11`.
  if (!hasStart && hasEnd && isClockOnly(first) && second?.clock) {
    const date = toDate(second, end, { month: undefined, year: undefined });
    return date ? { start: date } : undefined;
  }
  if (!hasStart) {
    const isStray =
      first.year !== undefined || first.names.length > 0 || hasEnd || (second?.names.length ?? 0) > 0;
    return isStray ? undefined : {};
  }
  const startDate = toDate(first, start, { month: end.month, year: second?.year });
  if (!startDate) return undefined;
  if (!hasEnd)
    return end.month !== undefined || end.weekday !== undefined || second?.year !== undefined
      ? undefined
      : { start: startDate };
  const endDate = toDate(second, end, { month: start.month, year: first.year });
  return endDate && isOrdered(startDate, endDate) ? { start: startDate, end: endDate } : undefined;
}

const isClockOnly = (side: Side): boolean =>
  side.clock !== undefined && side.day === undefined && side.year === undefined && side.names.length === 0;

function toDate(
  side: Side,
  names: { month?: number; weekday?: number },
  shared: { month: number | undefined; year: number | undefined },
): WrittenDate | undefined {
  const month = names.month ?? shared.month;
  const year = side.year ?? shared.year;
  const day = side.day;
  if (month === undefined || day === undefined) return undefined;
  const on = parseCivilDate(year ?? 2024, month, day);
  if (!on) return undefined;
  if (year !== undefined && names.weekday !== undefined && toWeekday(on) !== names.weekday) return undefined;
  return {
    month,
    day,
    ...(year === undefined ? {} : { year }),
    ...(names.weekday === undefined ? {} : { weekday: names.weekday }),
  };
}

function isOrdered(start: WrittenDate, end: WrittenDate): boolean {
  const rank = (date: WrittenDate) => (date.year ?? 0) * 10_000 + date.month * 100 + date.day;
  return rank(start) <= rank(end) || (start.year === undefined && end.year === undefined);
}

/** Some short names are both a month and a weekday ("mar"): the other name of the date decides. */
function toNames(names: readonly NameMeaning[]): { month?: number; weekday?: number } | undefined {
  if (names.length > 2) return undefined;
  const options = names.length === 2 ? [names, [names[1]!, names[0]!]] : [names, [undefined, names[0]]];
  for (const [month, weekday] of options) {
    const isFit = (!month || month.months.size === 1) && (!weekday || weekday.weekdays.size === 1);
    if (!isFit) continue;
    return {
      ...(month ? { month: [...month.months][0]! } : {}),
      ...(weekday ? { weekday: [...weekday.weekdays][0]! } : {}),
    };
  }
  return undefined;
}
