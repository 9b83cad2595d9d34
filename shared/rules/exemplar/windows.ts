/**
 * Which two windows are compared, and which earlier two must confirm. Chosen from the data: as long as three of four
 * repeat orders need, ending with the last complete month, so that nobody tunes them toward a wished answer.
 * A window cut off by the file's start or end gives too low a rate; it is flagged, never silently used.
 */
import { addDays, addMonths, daysBetween } from '../../time/serial-dates.ts';
import type { OrderRhythm } from './order-rhythm.ts';
import type { WindowPair } from './sales-order.ts';

/** Lengths offered, in months. */
export const WINDOW_LENGTHS_MONTHS = [1, 2, 3, 6, 12, 24] as const;

/** What is imperfect about the windows, with the dates to say so. */
export type WindowFlag =
  | {
      readonly code: 'base-starts-before-file';
      readonly fileStartsOn: string;
      readonly pair: 'main' | 'second';
    }
  | { readonly code: 'next-ends-after-file'; readonly fileEndsOn: string; readonly pair: 'main' | 'second' }
  | { readonly code: 'shorter-than-usual-gap'; readonly usualGapDays: number }
  | { readonly code: 'no-second-window'; readonly possibleOn: string };

/** The windows of an analysis. */
export interface WindowPlan {
  readonly lengthMonths: number;
  readonly main: WindowPair;
  readonly second?: WindowPair;
  /** First day on which one more complete window can be looked at. */
  readonly lookAgainOn: string;
  readonly flags: readonly WindowFlag[];
}

/** Three windows in a row ending with the file, or two; undefined when the file holds not even two months. */
export function chooseWindows(rhythm: OrderRhythm): WindowPlan | undefined {
  const endsBeforeOn = toLastCompleteMonthEnd(rhythm);
  const fits = (months: number, windows: number): boolean =>
    addMonths(endsBeforeOn, -months * windows) >= toKnownFrom(rhythm);
  const gap = rhythm.customerGapDays ?? 90;
  const wanted = WINDOW_LENGTHS_MONTHS.find((months) => months * 30.4 >= gap) ?? 24;
  const lengthMonths = fits(wanted, 2)
    ? wanted
    : [...WINDOW_LENGTHS_MONTHS].reverse().find((months) => months < wanted && fits(months, 2));
  if (lengthMonths === undefined) return undefined;
  return toWindowPlan({ baseStartsOn: addMonths(endsBeforeOn, -2 * lengthMonths), lengthMonths }, rhythm);
}

/**
 * The windows for a start and length of the owner's own choice. The pair before confirms; the pair after when the
 * file does not reach back.
 */
export function toWindowPlan(
  choice: { readonly baseStartsOn: string; readonly lengthMonths: number },
  rhythm: OrderRhythm,
): WindowPlan {
  const { baseStartsOn, lengthMonths } = choice;
  const pairFrom = (windows: number): WindowPair => {
    const edge = (index: number): string => addMonths(baseStartsOn, (windows + index) * lengthMonths);
    return {
      base: { startsOn: edge(0), endsBeforeOn: edge(1) },
      next: { startsOn: edge(1), endsBeforeOn: edge(2) },
    };
  };
  const main = pairFrom(0);
  const second = [pairFrom(-1), pairFrom(1)].find(
    (pair) => toTruncation(pair, rhythm, 'second').length === 0,
  );
  const lookAgainOn = addMonths(
    baseStartsOn,
    (second && second.base.startsOn >= main.next.startsOn ? 4 : 3) * lengthMonths,
  );
  const usualGapDays = rhythm.customerGapDays ?? 0;
  const isShort = daysBetween(main.base.startsOn, main.base.endsBeforeOn) < Math.min(usualGapDays, 24 * 30.4);
  return {
    lengthMonths,
    main,
    ...(second && { second }),
    lookAgainOn,
    flags: [
      ...toTruncation(main, rhythm, 'main'),
      ...(isShort ? [{ code: 'shorter-than-usual-gap', usualGapDays } as const] : []),
      ...(second ? [] : [{ code: 'no-second-window', possibleOn: lookAgainOn } as const]),
    ],
  };
}

/** The usual gap between orders is allowed on both sides: a quiet day is not a missing one. */
function toTruncation(pair: WindowPair, rhythm: OrderRhythm, name: 'main' | 'second'): WindowFlag[] {
  const flags: WindowFlag[] = [];
  if (pair.base.startsOn < toKnownFrom(rhythm)) {
    flags.push({ code: 'base-starts-before-file', fileStartsOn: rhythm.firstOn, pair: name });
  }
  if (pair.next.endsBeforeOn > toKnownBefore(rhythm)) {
    flags.push({ code: 'next-ends-after-file', fileEndsOn: rhythm.lastOn, pair: name });
  }
  return flags;
}

function toKnownFrom({ firstOn, firmGapDays }: OrderRhythm): string {
  return addDays(firstOn, -firmGapDays);
}

function toKnownBefore({ lastOn, firmGapDays }: OrderRhythm): string {
  return addDays(lastOn, firmGapDays + 1);
}

function toLastCompleteMonthEnd(rhythm: OrderRhythm): string {
  const monthStartsOn = `${rhythm.lastOn.slice(0, 8)}01`;
  const nextMonthStartsOn = addMonths(monthStartsOn, 1);
  return nextMonthStartsOn <= toKnownBefore(rhythm) ? nextMonthStartsOn : monthStartsOn;
}
