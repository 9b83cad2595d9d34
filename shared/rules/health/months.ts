/** The program month by month: meetings, hours, talks, what mentees told. Months without anything stand too. */
import { addMonths } from '../../time/serial-dates.ts';
import type { TodayFacts } from '../today/model.ts';
import { toPairingViews } from '../today/pairing-view.ts';

export interface HealthMonth {
  /** First day of the month. */
  readonly monthOn: string;
  readonly held: number;
  /** Moved meetings and no-shows. */
  readonly missed: number;
  readonly minutes: number;
  readonly talks: number;
  readonly reports: number;
}

/** Months beyond which the picture would be too narrow. */
const MOST_MONTHS = 24;

/** The months from the program's first day, or its first meeting, to the day. */
export function toHealthMonths(facts: TodayFacts, todayOn: string): HealthMonth[] {
  const { begun } = toPairingViews(facts, todayOn);
  const months = new Map<string, { -readonly [K in keyof HealthMonth]: HealthMonth[K] }>();
  const monthOf = (dayOn: string) => {
    const monthOn = `${dayOn.slice(0, 8)}01`;
    const known = months.get(monthOn) ?? {
      ...{ monthOn, held: 0, missed: 0, minutes: 0, talks: 0, reports: 0 },
    };
    months.set(monthOn, known);
    return known;
  };
  for (const { meetings, reports } of begun) {
    for (const { row, metOn } of meetings) {
      if (metOn > todayOn || row.outcome === 'withdrawn') continue;
      const month = monthOf(metOn);
      if (row.outcome === 'held') {
        month.held += 1;
        month.minutes += row.minutes ?? 0;
      } else month.missed += 1;
    }
    for (const { metOn } of reports) if (metOn <= todayOn) monthOf(metOn).reports += 1;
  }
  for (const { talkedOn } of facts.talks) if (talkedOn <= todayOn) monthOf(talkedOn).talks += 1;
  const first = [...months.keys()].sort()[0];
  if (first === undefined) return [];
  const all: HealthMonth[] = [];
  for (let monthOn = first; monthOn <= todayOn; monthOn = addMonths(monthOn, 1)) all.push(monthOf(monthOn));
  return all.slice(-MOST_MONTHS);
}
