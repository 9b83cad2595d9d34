/**
 * Days as the law of the list counts them, one day after the other: which day rests, what a step to the next day is
 * worth, when somebody has said something. Nothing here is taken from the rules of the product, so that the two can be
 * held against each other.
 */
import type { TodayFacts } from '../../../../../shared/rules/today/model.ts';
import type { Pairing } from '../../../../../shared/tables/pairings.ts';

const DAY_MS = 86_400_000;

const FIRST_MS = Date.parse('2024-01-01');
/** The days that lives lie in, in their order; looked up, since each is asked for many times. */
const calendar = Array.from({ length: 2600 }, (_, index) =>
  new Date(FIRST_MS + index * DAY_MS).toISOString().slice(0, 10),
);
const indexOf = new Map(calendar.map((dayOn, index) => [dayOn, index]));

/** The day after (or before) a day. */
export const plus = (dayOn: string, days: number): string => calendar[indexOf.get(dayOn)! + days]!;

/** Every day after one and up to another. */
export function daysAfter(afterOn: string, upToOn: string): string[] {
  return calendar.slice(indexOf.get(afterOn)! + 1, indexOf.get(upToOn)! + 1);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in a zone. */
export function dayIn(zone: string, ms: number): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  return format.format(ms);
}

const dayEnds = new Map<string, number>();

/** The first instant after a day in a zone, in milliseconds. */
export function endOf(dayOn: string, zone: string): number {
  const key = `${zone} ${dayOn}`;
  const known = dayEnds.get(key);
  if (known !== undefined) return known;
  let ms = Date.parse(`${dayOn}T00:00:00Z`) - DAY_MS / 2;
  while (dayIn(zone, ms) <= dayOn) ms += 15 * 60_000;
  dayEnds.set(key, ms);
  return ms;
}

/** The last day of a pairing. Where the month lacks the day, its last day is the last. */
export function lastDayOf(pairing: Pairing, facts: TodayFacts): string {
  if (pairing.endsOn !== null) return pairing.endsOn;
  const [year, month, day] = pairing.startsOn.split('-').map(Number) as [number, number, number];
  const months = month - 1 + facts.program.periodMonths;
  const daysOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const iso = (dayOfMonth: number) => new Date(Date.UTC(year, months, dayOfMonth)).toISOString().slice(0, 10);
  return day > daysOfMonth ? iso(daysOfMonth) : iso(day - 1);
}

/** Whether a day rests for a pairing: a break of the firm, of one of the two, a pause, a gap, or the time after its end. */
export function rests(pairing: Pairing, facts: TodayFacts, dayOn: string): boolean {
  if (dayOn > lastDayOf(pairing, facts)) return true;
  return isInBreak(pairing, facts, dayOn);
}

/** Whether a day lies in a break, a pause or a gap. */
export function isInBreak(pairing: Pairing, facts: TodayFacts, dayOn: string): boolean {
  return (facts.breaks ?? []).some(({ fromOn, toOn, pairingId, personId = null }) => {
    const ofFirm = pairingId === null && personId === null;
    const ofPerson =
      pairingId === null &&
      personId !== null &&
      (personId === pairing.mentorId || personId === pairing.menteeId);
    const isOurs = ofFirm || ofPerson || pairingId === pairing.id;
    return isOurs && fromOn <= dayOn && (toOn === null || dayOn <= toOn);
  });
}

/** The cadence agreed for a day. */
export function cadenceOn(pairing: Pairing, facts: TodayFacts, dayOn: string): number {
  let cadence = pairing.cadenceDays ?? facts.program.cadenceDays;
  let sinceOn = '';
  for (const row of facts.cadences ?? []) {
    if (row.pairingId !== pairing.id || row.fromOn > dayOn || row.fromOn < sinceOn) continue;
    sinceOn = row.fromOn;
    cadence = row.cadenceDays;
  }
  return cadence;
}

/** Days that do not rest after one day and up to another. */
export const steps = (pairing: Pairing, facts: TodayFacts, afterOn: string, upToOn: string): number =>
  daysAfter(afterOn, upToOn).filter((dayOn) => !rests(pairing, facts, dayOn)).length;

/** The same, each as a share of the cadence of the day before it, times the cadence of the last day. */
export function counted(pairing: Pairing, facts: TodayFacts, afterOn: string, upToOn: string): number {
  let shares = 0;
  for (const dayOn of daysAfter(afterOn, upToOn)) {
    if (!rests(pairing, facts, dayOn)) shares += 1 / cadenceOn(pairing, facts, plus(dayOn, -1));
  }
  return Math.floor(shares * cadenceOn(pairing, facts, upToOn) + 1e-7);
}

/** Days past the cadence that are left to people. */
export const grace = (cadence: number): number => Math.max(3, Math.round(0.4 * cadence));

/** The day from which hours and talks count. */
export const countsFrom = ({ startsOn, trackedFromOn }: Pairing): string =>
  trackedFromOn !== null && trackedFromOn > startsOn ? trackedFromOn : startsOn;
