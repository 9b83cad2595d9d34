/**
 * The whole exemplar analysis of sales records, from orders to verdicts: the one entry for the sheet and its dialog.
 * Orders dated after today would end the file in the future, and one dated 1970 begin it there: both are left out and
 * told by name.
 */
import type { Count } from '../../statistics/interval.ts';
import { toAcquisition } from './acquisition.ts';
import type { Acquisition } from './acquisition.ts';
import { toShareComparison } from './assess-shares.ts';
import type { NoComparison, ShareComparison } from './assess-shares.ts';
import { toPeopleRecord, type CustomerOwners, type PeopleRecord } from './attribution.ts';
import { toDoubts } from './doubts.ts';
import { toOrderRhythm } from './order-rhythm.ts';
import type { OrderRhythm } from './order-rhythm.ts';
import { toPicture } from './picture.ts';
import type { ExemplarPicture } from './picture.ts';
import { toRetention } from './retention.ts';
import type { Retention } from './retention.ts';
import type { SalesOrder } from './sales-order.ts';
import { setStrayDatesAside } from './stray-dates.ts';
import { toHeadline, toVerdict } from './verdict.ts';
import type { Headline, Verdict } from './verdict.ts';
import {
  chooseWindows,
  endsInFuture,
  toLatestWindows,
  toWindowPlan,
  WINDOW_LENGTHS_MONTHS,
} from './windows.ts';
import type { WindowChoice, WindowPlan } from './windows.ts';

/** Orders whose dates cannot be used. */
export interface OddDates<T extends SalesOrder = SalesOrder> {
  readonly afterToday: readonly T[];
  /** Far from all others. */
  readonly strays: readonly T[];
}

/** Everything that can be said about retention by person. */
export interface RetentionAnalysis<T extends SalesOrder = SalesOrder> {
  readonly kind: 'analyzed';
  readonly rhythm: OrderRhythm;
  readonly plan: WindowPlan;
  readonly retention: Retention;
  readonly secondRetention?: Retention;
  readonly comparison: ShareComparison | NoComparison;
  readonly headline: Headline;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Came back to the same person; shown beside, with the warning that accounts may have been handed over. */
  readonly sameRepByPerson: ReadonlyMap<string, Count>;
  readonly acquisition: Acquisition;
  readonly picture?: ExemplarPicture;
  readonly oddDates: OddDates<T>;
  /** Windows long enough to tell something, where these are too short. */
  readonly longerWindows?: WindowChoice;
}

/** Why no analysis is possible. */
export interface NoAnalysis<T extends SalesOrder = SalesOrder> {
  readonly kind: 'no-analysis';
  readonly reason: 'no-orders' | 'file-too-short' | 'ends-in-future';
  readonly rhythm?: OrderRhythm;
  readonly oddDates: OddDates<T>;
}

/**
 * Analyzes retention by person.
 * @param options.todayOn `YYYY-MM-DD` in the firm's zone
 * @param options.owners who looks after each customer on the day of an export, from a file of its own
 * @param options.areOwnersUnchanged the owner's word that no customer changed hands since the base window
 * @param options.windows the owner's own choice; chosen from the data when absent
 */
export function analyzeRetention<T extends SalesOrder>(
  orders: readonly T[],
  options: {
    readonly todayOn: string;
    readonly owners?: CustomerOwners;
    readonly areOwnersUnchanged?: boolean;
    readonly windows?: WindowChoice;
  },
): RetentionAnalysis<T> | NoAnalysis<T> {
  const { todayOn, owners = new Map<string, string>(), areOwnersUnchanged = false, windows } = options;
  const afterToday = orders.filter(({ orderedOn }) => orderedOn > todayOn);
  const { kept: known, strays } = setStrayDatesAside(orders.filter(({ orderedOn }) => orderedOn <= todayOn));
  const oddDates = { afterToday, strays };
  const rhythm = toOrderRhythm(known);
  if (!rhythm) return { kind: 'no-analysis', reason: 'no-orders', oddDates };
  if (windows && endsInFuture(windows, todayOn)) {
    return { kind: 'no-analysis', reason: 'ends-in-future', rhythm, oddDates };
  }
  const plan = windows ? toWindowPlan(windows, rhythm, todayOn) : chooseWindows(rhythm, todayOn);
  if (!plan) return { kind: 'no-analysis', reason: 'file-too-short', rhythm, oddDates };

  const record = toPeopleRecord(known, owners, areOwnersUnchanged);
  const retention = toRetention(known, plan.main, record);
  const secondRetention = plan.second && toRetention(known, plan.second, record);
  const comparison = toShareComparison(retention.people);
  const verdicts = new Map<string, Verdict>();
  if (comparison.kind === 'compared') {
    const context = {
      people: comparison.people.length,
      leastTotal: comparison.leastTotal,
      lookAgainOn: plan.lookAgainOn,
      doubts: toDoubts(retention),
      ...(secondRetention && {
        secondWindow: secondRetention.people,
        secondDoubts: toDoubts(secondRetention),
      }),
    };
    for (const person of comparison.people) verdicts.set(person.personId, toVerdict(person, context));
  }
  const headline = toHeadline(comparison, verdicts);
  const longerWindows =
    headline.code === 'too-few-everywhere'
      ? findLongerWindows(known, { plan, rhythm, record, todayOn })
      : undefined;
  return {
    kind: 'analyzed',
    rhythm,
    plan,
    retention,
    ...(secondRetention && { secondRetention }),
    comparison,
    headline,
    verdicts,
    sameRepByPerson: retention.sameRepByPerson,
    acquisition: toAcquisition(known, plan.main.next, record),
    ...(comparison.kind === 'compared' && { picture: toPicture(comparison) }),
    oddDates,
    ...(longerWindows && { longerWindows }),
  };
}

/** The shortest longer windows within the file in which somebody has customers enough to tell. */
function findLongerWindows(
  orders: readonly SalesOrder[],
  facts: { plan: WindowPlan; rhythm: OrderRhythm; record: PeopleRecord; todayOn: string },
): WindowChoice | undefined {
  const { plan, rhythm, record, todayOn } = facts;
  for (const months of WINDOW_LENGTHS_MONTHS.filter((length) => length > plan.lengthMonths)) {
    const choice = toLatestWindows(months, rhythm, todayOn);
    if (!choice) continue;
    const { people } = toRetention(orders, toWindowPlan(choice, rhythm, todayOn).main, record);
    const comparison = toShareComparison(people);
    if (comparison.kind === 'nothing-to-compare') continue;
    if (comparison.people.some(({ standing }) => standing !== 'too-few')) return choice;
  }
  return undefined;
}
