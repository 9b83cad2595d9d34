/**
 * How the program runs, as counts: each measure is so many of so many, with the rows behind it. The numbers are those
 * of the owner's list of the same day. Nothing due is nothing said, never a full mark; pairings that ended early stay
 * in; there is no score of scores.
 */
import { addDays, daysBetween } from '../../time/serial-dates.ts';
import { isResting, toCountedDays } from '../counted-days.ts';
import { toCadenceOn, toGraceDays } from '../terms.ts';
import type { TodayFacts } from '../today/model.ts';
import { toPairingViews, type PairingView } from '../today/pairing-view.ts';
import { toToday } from '../today/today.ts';

export const HEALTH_IDS = [
  'on-track',
  'met-lately',
  'on-time',
  'held',
  'told-held',
  'hours',
  'mentors-satisfied',
  'mentees-satisfied',
  'views-close',
  'talks',
  'completed',
] as const;
export type HealthId = (typeof HEALTH_IDS)[number];

/** A row behind a measure: what it is about, and the figure that matters. */
export interface HealthRow {
  readonly pairingId: string | null;
  readonly personId: string | null;
  readonly title: string;
  /** So many of so many, where the row has a count of its own. */
  readonly done: number | null;
  readonly of: number | null;
}

export interface HealthMeasure {
  readonly id: HealthId;
  readonly done: number;
  /** Zero: nothing is due, so nothing is said. */
  readonly of: number;
  /** Those that are not done, or fall short. */
  readonly rows: readonly HealthRow[];
}

/** Ratings go from 1 to 4; from 3 on somebody is satisfied. */
const SATISFIED_FROM = 3;
/** Ratings of one meeting that are no further apart are close. */
const CLOSE = 1;
/** Days within which a pairing should have met to count as met lately. */
export const LATELY_DAYS = 30;

/** The measures of a day (`YYYY-MM-DD` in the program's zone), in the order of `HEALTH_IDS`. */
export function toHealth(facts: TodayFacts, todayOn: string): HealthMeasure[] {
  const today = toToday(facts, todayOn);
  const { begun } = toPairingViews(facts, todayOn);
  const active = begun.filter(({ pairing }) => pairing.status === 'active');
  const withLine = new Set(
    [...today.lines, ...today.putOff.map(({ line }) => line)].map(({ pairingId }) => pairingId),
  );
  const rowOf = ({ pairing, title }: PairingView, done: number | null = null, of: number | null = null) => ({
    ...{ pairingId: pairing.id, personId: null, title, done, of },
  });
  const lately = addDays(todayOn, -LATELY_DAYS);
  const asked = active.filter(({ terms }) => daysBetween(terms.countsFromOn, todayOn) >= LATELY_DAYS);
  const hasMet = ({ activity }: PairingView): boolean =>
    activity.lastHeldOn !== null && activity.lastHeldOn >= lately;
  const judged = begun.filter(({ hours }) => hours.owedMinutes > 0);
  const ended = begun.filter(({ pairing }) => ['completed', 'ended-early'].includes(pairing.status));
  return [
    {
      ...{ id: 'on-track', done: today.onTrackCount, of: today.activeCount },
      rows: active.filter(({ pairing }) => withLine.has(pairing.id)).map((view) => rowOf(view)),
    },
    {
      ...{ id: 'met-lately', done: asked.filter(hasMet).length, of: asked.length },
      rows: asked.filter((view) => !hasMet(view)).map((view) => rowOf(view)),
    },
    toSum('on-time', begun, toOnTime, rowOf),
    toSum('held', begun, toHeld, rowOf),
    toSum('told-held', begun, toToldHeld, rowOf),
    {
      ...{ id: 'hours', done: judged.filter(({ hours }) => !hours.isShort).length, of: judged.length },
      rows: judged
        .filter(({ hours }) => hours.isShort)
        .map((view) => rowOf(view, view.hours.doneMinutes, view.hours.owedMinutes)),
    },
    toSum('mentors-satisfied', begun, toMentorRatings, rowOf),
    toSum('mentees-satisfied', begun, toMenteeRatings, rowOf),
    toSum('views-close', begun, toClose, rowOf),
    toTalks(active, today, todayOn),
    {
      id: 'completed',
      done: ended.filter(({ pairing }) => pairing.status === 'completed').length,
      of: ended.length,
      rows: ended.filter(({ pairing }) => pairing.status === 'ended-early').map((view) => rowOf(view)),
    },
  ];
}

interface Part {
  done: number;
  of: number;
}

/** Adds up what each pairing counts; the rows are those that fall short. */
function toSum(
  id: HealthId,
  views: readonly PairingView[],
  toPart: (view: PairingView) => Part,
  rowOf: (view: PairingView, done: number, of: number) => HealthRow,
): HealthMeasure {
  const parts = views.map((view) => ({ view, ...toPart(view) }));
  const sum = (name: keyof Part): number => parts.reduce((all, part) => all + part[name], 0);
  const short = parts.filter(({ done, of }) => done < of);
  return {
    id,
    done: sum('done'),
    of: sum('of'),
    rows: short.map(({ view, done, of }) => rowOf(view, done, of)),
  };
}

/** Held meetings that came within cadence and grace of the one before. */
function toOnTime({ meetings, terms }: PairingView): Part {
  let lastOn: string | null = terms.metBeforeOn ?? null;
  const part = { done: 0, of: 0 };
  for (const { row, metOn } of meetings) {
    if (row.outcome !== 'held') continue;
    const cadence = toCadenceOn(terms, metOn);
    const limit = lastOn === null ? 10 : cadence + toGraceDays(cadence);
    part.of += 1;
    if (toCountedDays(terms, lastOn ?? terms.countsFromOn, metOn) <= limit) part.done += 1;
    lastOn = metOn;
  }
  return part;
}

const toHeld = ({ meetings }: PairingView): Part => ({
  done: meetings.filter(({ row }) => row.outcome === 'held').length,
  of: meetings.filter(({ row }) => row.outcome !== 'withdrawn').length,
});

const toToldHeld = ({ reports }: PairingView): Part => ({
  done: reports.filter(({ row }) => row.outcome === 'held').length,
  of: reports.length,
});

const toRatings = (ratings: readonly (number | null)[]): Part => {
  const given = ratings.filter((rating) => rating !== null);
  return { done: given.filter((rating) => rating >= SATISFIED_FROM).length, of: given.length };
};

const toMentorRatings = ({ meetings }: PairingView): Part =>
  toRatings(meetings.map(({ row }) => (row.outcome === 'held' ? row.rating : null)));

const toMenteeRatings = ({ reports }: PairingView): Part => toRatings(reports.map(({ row }) => row.rating));

/** Meetings that both sides rated, at most one step apart. */
function toClose({ told }: PairingView): Part {
  const both = told.flatMap(({ report, meeting }) => {
    const [one, other] = [report.row.rating, meeting?.row.rating ?? null];
    return one === null || other === null ? [] : [Math.abs(one - other)];
  });
  return { done: both.filter((apart) => apart <= CLOSE).length, of: both.length };
}

/** Participants with whom no talk is overdue. */
function toTalks(
  active: readonly PairingView[],
  today: ReturnType<typeof toToday>,
  todayOn: string,
): HealthMeasure {
  const due = new Map<string, string>();
  for (const line of [...today.lines, ...today.putOff.map(({ line }) => line)]) {
    if (line.state === 'talk-due' && line.personId !== null) due.set(line.personId, line.title);
    for (const { personId, name } of line.alsoDue) due.set(personId, name);
  }
  const people = new Map<string, string>();
  for (const { mentor, mentee, left, terms } of active) {
    if (isResting(terms, todayOn)) continue;
    for (const part of [mentor, mentee]) {
      if (!left.some(({ personId }) => personId === part.personId)) people.set(part.personId, part.name);
    }
  }
  const late = [...people].filter(([personId]) => due.has(personId));
  return {
    ...{ id: 'talks', done: people.size - late.length, of: people.size },
    rows: late.map(([personId, title]) => ({ pairingId: null, personId, title, done: null, of: null })),
  };
}
