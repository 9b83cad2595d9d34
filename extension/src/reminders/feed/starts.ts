/**
 * When the instances of a series begin, near a stretch of time. Rules are followed in wall time, as they are meant, and
 * from shortly before the stretch: asking Intl for each day since 2016 would hold a worker up for minutes.
 * It would break if the jump ahead were no multiple of the rule's interval, or were made over a COUNT.
 */
import ICAL from 'ical.js';
import { offsetMinutesAt } from '../../interpretation/zone.ts';
import { atWallMs, toEpochMs, toTimes, toWallMs, withoutZone } from './ical-time.ts';
import { IntlZone } from './intl-zone.ts';

const DAY_MS = 24 * 60 * 60_000;
const PERIOD_MS: Partial<Record<string, number>> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: DAY_MS,
  WEEKLY: 7 * DAY_MS,
};

/** A rule that never meets its end must not hold the worker up. */
const MAX_STEPS = 20_000;

/** Steps that all series of one file may take together: some two seconds. */
export const STEPS_OF_A_FILE = 200_000;

/** What is left of them; used up as rules are followed. */
export interface StepBudget {
  steps: number;
}

/** A stretch of wall time that is sure to hold an instant's, whatever the zone. */
export interface WallStretch {
  fromWallMs: number;
  toWallMs: number;
}

/**
 * The starts of the series in the stretch, each once, in no order; the first one and added ones among them. Throws when a
 * rule takes more steps than are left: its starts are not known then.
 */
export function findStarts(
  master: ICAL.Component,
  start: ICAL.Time,
  stretch: WallStretch,
  floating: string,
  budget: StepBudget,
): ICAL.Time[] {
  const starts = [
    start,
    ...master
      .getAllProperties('rdate')
      .flatMap((property) => toTimes(property).filter(({ isDate }) => !isDate)),
    ...master.getAllProperties('rrule').flatMap((property) => {
      const rule = (property.getFirstValue() as ICAL.Recur).clone();
      return followRule(rule, start, stretch, floating, budget);
    }),
  ];
  const near = starts.filter((time) => isWithin(toWallMs(time), stretch));
  return [...new Map(near.map((time) => [toEpochMs(time, floating), time])).values()];
}

const isWithin = (wallMs: number, { fromWallMs, toWallMs: to }: WallStretch): boolean =>
  wallMs >= fromWallMs && wallMs <= to;

function followRule(
  rule: ICAL.Recur,
  start: ICAL.Time,
  stretch: WallStretch,
  floating: string,
  budget: StepBudget,
): ICAL.Time[] {
  const startWallMs = toWallMs(start);
  const found: ICAL.Time[] = [];
  if (rule.until) rule.until = toLastWallTime(rule.until, start, floating);
  const perPeriod = toStartsPerPeriod(rule, start);
  const stepMs = rule.count && perPeriod === null ? 0 : (PERIOD_MS[rule.freq] ?? 0) * rule.interval;
  const jumps = stepMs > 0 ? Math.max(0, Math.floor((stretch.fromWallMs - startWallMs) / stepMs) - 1) : 0;
  if (rule.count) {
    // The periods that are jumped over have used up their part of the count.
    const left = rule.count - jumps * (perPeriod ?? 0);
    if (left <= 0) return found;
    rule.count = left;
  }
  const iterator = rule.iterator(withoutZone(atWallMs(start, startWallMs + jumps * stepMs)));
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (budget.steps <= 0) break;
    budget.steps -= 1;
    const time = iterator.next() as ICAL.Time | null | undefined;
    const wallMs = time ? toWallMs(time) : Infinity;
    if (wallMs > stretch.toWallMs) return found;
    if (wallMs >= stretch.fromWallMs) found.push(atWallMs(start, wallMs));
  }
  throw new Error('Too many steps');
}

/**
 * How many starts each period of a rule has from the first one on, where all have equally many; null where only following
 * the rule tells.
 */
function toStartsPerPeriod(rule: ICAL.Recur, start: ICAL.Time): number | null {
  const parts = rule.parts as Partial<Record<string, (string | number)[]>>;
  const named = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 0);
  if (named.length === 0) return PERIOD_MS[rule.freq] === undefined ? null : 1;
  const days = (parts['BYDAY'] ?? []).map(String);
  if (rule.freq !== 'WEEKLY' || named.length > 1 || named[0] !== 'BYDAY') return null;
  const own = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][start.dayOfWeek() - 1]!;
  return days.includes(own) ? new Set(days).size : null;
}

/** The last moment of a rule as the series' own clock shows it; a day is meant to its end. */
function toLastWallTime(until: ICAL.Time, start: ICAL.Time, floating: string): ICAL.Time {
  if (until.isDate) {
    const { year, month, day } = until;
    const isDate = false;
    return ICAL.Time.fromData({ year, month, day, hour: 23, minute: 59, second: 59, isDate });
  }
  const { zone } = start;
  if (until.zone !== ICAL.Timezone.utcTimezone || !zone) return withoutZone(until);
  const isOfFile = !(zone instanceof IntlZone) && zone !== ICAL.Timezone.localTimezone;
  if (isOfFile) return withoutZone(until.convertToZone(zone));
  const untilMs = toWallMs(until);
  const name = zone instanceof IntlZone ? zone.ianaName : floating;
  return withoutZone(atWallMs(until, untilMs + offsetMinutesAt(untilMs, name) * 60_000));
}
