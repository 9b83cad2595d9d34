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

/** A stretch of wall time that is sure to hold an instant's, whatever the zone. */
export interface WallStretch {
  fromWallMs: number;
  toWallMs: number;
}

/** The starts of the series in the stretch, each once, in no order; the first one and added ones among them. */
export function findStarts(
  master: ICAL.Component,
  start: ICAL.Time,
  stretch: WallStretch,
  floating: string,
): ICAL.Time[] {
  const starts = [
    start,
    ...master
      .getAllProperties('rdate')
      .flatMap((property) => toTimes(property).filter(({ isDate }) => !isDate)),
    ...master.getAllProperties('rrule').flatMap((property) => {
      const rule = (property.getFirstValue() as ICAL.Recur).clone();
      return followRule(rule, start, stretch, floating);
    }),
  ];
  const near = starts.filter((time) => isWithin(toWallMs(time), stretch));
  return [...new Map(near.map((time) => [toEpochMs(time, floating), time])).values()];
}

const isWithin = (wallMs: number, { fromWallMs, toWallMs: to }: WallStretch): boolean =>
  wallMs >= fromWallMs && wallMs <= to;

function followRule(rule: ICAL.Recur, start: ICAL.Time, stretch: WallStretch, floating: string): ICAL.Time[] {
  const startWallMs = toWallMs(start);
  const found: ICAL.Time[] = [];
  if (rule.until) rule.until = toLastWallTime(rule.until, start, floating);
  const stepMs = rule.count ? 0 : (PERIOD_MS[rule.freq] ?? 0) * rule.interval;
  const jumps = stepMs === 0 ? 0 : Math.max(0, Math.floor((stretch.fromWallMs - startWallMs) / stepMs) - 1);
  const iterator = rule.iterator(withoutZone(atWallMs(start, startWallMs + jumps * stepMs)));
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const time = iterator.next() as ICAL.Time | null | undefined;
    const wallMs = time ? toWallMs(time) : Infinity;
    if (wallMs > stretch.toWallMs) return found;
    if (wallMs >= stretch.fromWallMs) found.push(atWallMs(start, wallMs));
  }
  return found;
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
