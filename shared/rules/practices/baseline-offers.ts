/**
 * Figures before the start that the firm's own records give, to be offered for the problem statement: customers who
 * came back, new customers, and each measure of the owner's own. Only what lies before the program counts: a baseline
 * that reached into it would hide what the program did.
 */
import type { Count } from '../../statistics/interval.ts';
import { addDays, addMonths, daysBetween } from '../../time/serial-dates.ts';
import { toAcquisition } from '../exemplar/acquisition.ts';
import { toPeopleRecord } from '../exemplar/attribution.ts';
import { toOrderRhythm } from '../exemplar/order-rhythm.ts';
import { isInWindow, type DateWindow, type SalesOrder, type WindowPair } from '../exemplar/sales-order.ts';
import { setStrayDatesAside } from '../exemplar/stray-dates.ts';
import { chooseWindows, type WindowFlag } from '../exemplar/windows.ts';

/** One figure of one person and period of a measure of the owner's own, as the Outcomes tab has it. */
export interface OwnFigure {
  readonly measure: string | null;
  /** First day of its period. */
  readonly periodOn: string;
  readonly successes: number | null;
  readonly trials: number | null;
  readonly amount: number | null;
}

interface Offer {
  /** The days that the figure was counted in: what the statement's dates become. */
  readonly window: DateWindow;
}

export type BaselineOffer = Offer &
  (
    | {
        readonly kind: 'retention';
        readonly baseline: Count;
        /** Active in the base, looked for again in the next. */
        readonly pair: WindowPair;
        readonly flags: readonly WindowFlag[];
      }
    | { readonly kind: 'new-customers'; readonly baseline: number; readonly isUnseenBefore: boolean }
    | { readonly kind: 'own-share'; readonly measure: string | null; readonly baseline: Count }
    | {
        readonly kind: 'own-amount';
        readonly measure: string | null;
        /** Mean of `figures`, to two decimals. */
        readonly baseline: number;
        readonly figures: number;
      }
  );

export interface BaselineOffers {
  readonly offers: readonly BaselineOffer[];
  /** There are orders, but not over two windows. */
  readonly isTooShort: boolean;
}

/**
 * What the records offer.
 * @param beforeOn first day that no longer counts: the program's start, or tomorrow when that is earlier
 */
export function toBaselineOffers(
  orders: readonly SalesOrder[],
  outcomes: readonly OwnFigure[],
  beforeOn: string,
): BaselineOffers {
  const { kept: known } = setStrayDatesAside(orders.filter(({ orderedOn }) => orderedOn < beforeOn));
  const rhythm = toOrderRhythm(known);
  const plan = rhythm && chooseWindows(rhythm, addDays(beforeOn, -1));
  const own = toOwnOffers(
    outcomes.filter(({ periodOn }) => periodOn < beforeOn),
    beforeOn,
  );
  if (!plan) return { offers: own, isTooShort: rhythm !== undefined };
  const { base, next } = plan.main;
  const { newCustomers, isUnseenBefore } = toAcquisition(known, next, toPeopleRecord(known, new Map()));
  return {
    offers: [
      {
        kind: 'retention',
        baseline: toFirmRetention(known, plan.main),
        pair: plan.main,
        flags: plan.flags.filter((flag) => !('pair' in flag) || flag.pair === 'main').filter(isOfOneWindow),
        window: { startsOn: base.startsOn, endsBeforeOn: next.endsBeforeOn },
      },
      { kind: 'new-customers', baseline: newCustomers, isUnseenBefore, window: next },
      ...own,
    ],
    isTooShort: false,
  };
}

/** That there is no second window matters to naming somebody, not to a baseline. */
const isOfOneWindow = ({ code }: WindowFlag): boolean => code !== 'no-second-window';

/** All customers of the firm, whoever served them: active in the base, and how many of them in the next window too. */
export function toFirmRetention(orders: readonly SalesOrder[], { base, next }: WindowPair): Count {
  const inWindow = (window: DateWindow) =>
    new Set(
      orders.filter(({ orderedOn }) => isInWindow(orderedOn, window)).map(({ customerId }) => customerId),
    );
  const [active, again] = [inWindow(base), inWindow(next)];
  return { successes: [...active].filter((id) => again.has(id)).length, total: active.size };
}

function toOwnOffers(outcomes: readonly OwnFigure[], beforeOn: string): BaselineOffer[] {
  const measures = [...new Set(outcomes.map(({ measure }) => measure))];
  return measures.flatMap((measure): BaselineOffer[] => {
    const own = outcomes.filter((figure) => figure.measure === measure);
    const shares = own.filter(
      ({ successes, trials }) => successes !== null && trials !== null && trials > 0 && successes <= trials,
    );
    const amounts = own.filter(({ amount }) => amount !== null);
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((all, value) => all + (value ?? 0), 0);
    return [
      ...(shares.length > 0
        ? [
            {
              kind: 'own-share' as const,
              measure,
              baseline: {
                successes: sum(shares.map(({ successes }) => successes)),
                total: sum(shares.map(({ trials }) => trials)),
              },
              window: toPeriods(shares, beforeOn),
            },
          ]
        : []),
      ...(amounts.length > 0
        ? [
            {
              kind: 'own-amount' as const,
              measure,
              baseline: Math.round((sum(amounts.map(({ amount }) => amount)) / amounts.length) * 100) / 100,
              figures: amounts.length,
              window: toPeriods(amounts, beforeOn),
            },
          ]
        : []),
    ];
  });
}

/** From the first period to the end of the last, which is as long as the one before it; a month when it is alone. */
function toPeriods(figures: readonly OwnFigure[], beforeOn: string): DateWindow {
  const starts = [...new Set(figures.map(({ periodOn }) => periodOn))].sort();
  const [startsOn, lastOn, earlierOn] = [starts[0]!, starts[starts.length - 1]!, starts[starts.length - 2]];
  const end = earlierOn === undefined ? addMonths(lastOn, 1) : toNextStart(earlierOn, lastOn);
  return { startsOn, endsBeforeOn: end < beforeOn ? end : beforeOn };
}

/** Months are not of one length: first days of months go on as such. */
function toNextStart(earlierOn: string, lastOn: string): string {
  for (let months = 1; months <= 12; months += 1) {
    if (addMonths(earlierOn, months) === lastOn) return addMonths(lastOn, months);
  }
  return addDays(lastOn, daysBetween(earlierOn, lastOn));
}
