/**
 * The whole exemplar analysis of sales records, from orders to verdicts: the one entry for the sheet and its dialog.
 * Orders dated after today would end the file in the future and cut every window short, so they are left out and
 * counted.
 */
import type { Count } from '../../statistics/interval.ts';
import { toAcquisition } from './acquisition.ts';
import type { Acquisition } from './acquisition.ts';
import { toShareComparison } from './assess-shares.ts';
import type { NoComparison, ShareComparison } from './assess-shares.ts';
import type { CustomerOwners } from './attribution.ts';
import { toOrderRhythm } from './order-rhythm.ts';
import type { OrderRhythm } from './order-rhythm.ts';
import { toPicture } from './picture.ts';
import type { ExemplarPicture } from './picture.ts';
import { toRetention } from './retention.ts';
import type { Retention } from './retention.ts';
import type { SalesOrder } from './sales-order.ts';
import { toHeadline, toVerdict } from './verdict.ts';
import type { Headline, Verdict } from './verdict.ts';
import { chooseWindows, toWindowPlan } from './windows.ts';
import type { WindowPlan } from './windows.ts';

/** Everything that can be said about retention by person. */
export interface RetentionAnalysis {
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
  readonly ordersAfterToday: number;
}

/** Why no analysis is possible. */
export interface NoAnalysis {
  readonly kind: 'no-analysis';
  readonly reason: 'no-orders' | 'file-too-short';
  readonly rhythm?: OrderRhythm;
  readonly ordersAfterToday: number;
}

/**
 * Analyzes retention by person.
 * @param options.todayOn `YYYY-MM-DD` in the firm's zone
 * @param options.windows the owner's own choice; chosen from the data when absent
 */
export function analyzeRetention(
  orders: readonly SalesOrder[],
  options: {
    readonly todayOn: string;
    readonly owners?: CustomerOwners;
    readonly windows?: { readonly baseStartsOn: string; readonly lengthMonths: number };
  },
): RetentionAnalysis | NoAnalysis {
  const { todayOn, owners = new Map<string, string>(), windows } = options;
  const known = orders.filter(({ orderedOn }) => orderedOn <= todayOn);
  const ordersAfterToday = orders.length - known.length;
  const rhythm = toOrderRhythm(known);
  if (!rhythm) return { kind: 'no-analysis', reason: 'no-orders', ordersAfterToday };
  const plan = windows ? toWindowPlan(windows, rhythm) : chooseWindows(rhythm);
  if (!plan) return { kind: 'no-analysis', reason: 'file-too-short', rhythm, ordersAfterToday };

  const retention = toRetention(known, plan.main, owners);
  const secondRetention = plan.second && toRetention(known, plan.second, owners);
  const comparison = toShareComparison(retention.people);
  const verdicts = new Map<string, Verdict>();
  if (comparison.kind === 'compared') {
    const context = {
      people: comparison.people.length,
      leastTotal: comparison.leastTotal,
      lookAgainOn: plan.lookAgainOn,
      ...(secondRetention && { secondWindow: secondRetention.people }),
    };
    for (const person of comparison.people) verdicts.set(person.personId, toVerdict(person, context));
  }
  return {
    kind: 'analyzed',
    rhythm,
    plan,
    retention,
    ...(secondRetention && { secondRetention }),
    comparison,
    headline: toHeadline(comparison, verdicts),
    verdicts,
    sameRepByPerson: retention.sameRepByPerson,
    acquisition: toAcquisition(known, plan.main.next, owners),
    ...(comparison.kind === 'compared' && { picture: toPicture(comparison) }),
    ordersAfterToday,
  };
}
