/**
 * When a clock trigger fires next. Google picks a minute within the hour and keeps it; here the trigger's own id
 * decides it, so that it is steady over restarts. A night with a clock change must neither skip nor double a day.
 */
import type { ClockRule, WeekDay } from '../../runtime/trigger-records.ts';
import { toInstant, toWallTime } from '../time-zone.ts';

const weekDays: WeekDay[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** A steady number below `size`, made from an id. */
function pick(uniqueId: string, size: number): number {
  let hash = 7;
  for (const character of uniqueId) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % size;
}

/** The first firing after `after` (milliseconds since 1970); null when a one-time trigger has passed. */
export function nextFiring(rule: ClockRule, after: number, uniqueId: string): number | null {
  if (rule.every === 'once') return rule.at > after ? rule.at : null;
  if (rule.every === 'minutes') return after + rule.n * 60_000;
  if (rule.every === 'hours') return after + rule.n * 3_600_000;
  // nearMinute promises a quarter of an hour around it, the hour alone any minute of it (documented).
  const near = Math.min(59, Math.max(0, rule.nearMinute - 15 + pick(uniqueId, 31)));
  const minute = rule.nearMinute < 0 ? pick(uniqueId, 60) : near;
  const today = toWallTime(after, rule.timeZone);
  const at = (addDays: number) =>
    toInstant({ ...today, day: today.day + addDays, hour: rule.atHour, minute, second: 0 }, rule.timeZone);
  const fits = (instant: number): boolean => {
    const noon = toWallTime(instant, rule.timeZone);
    if (rule.every === 'months') return noon.day === rule.monthDay;
    const dayNumber = Math.floor(Date.UTC(noon.year, noon.month - 1, noon.day) / 86_400_000);
    if (rule.every === 'weeks')
      return (
        weekDays[new Date(dayNumber * 86_400_000).getUTCDay()] === rule.weekDay &&
        Math.floor((dayNumber + 4) / 7) % rule.n === 0
      );
    return dayNumber % rule.n === 0;
  };
  for (let day = 0; day <= 366 * 2; day++) if (at(day) > after && fits(at(day))) return at(day);
  return null;
}
