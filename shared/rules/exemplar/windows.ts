/**
 * Which two windows are compared, and which earlier two must confirm. Chosen from the data: as long as three of four
 * repeat orders need, ending with the last complete month, so that nobody tunes them toward a wished answer. No window
 * ends after today, however the file's rhythm goes on. One cut off by the file's start or end gives too low a rate; it
 * is flagged, never silently used.
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
  | { readonly code: 'no-second-window'; readonly possibleOn: string }
  /** A further window has passed since the file ends: newer records would tell more, today. */
  | { readonly code: 'newer-records-would-do'; readonly fileEndsOn: string };

/** The windows of an analysis. */
export interface WindowPlan {
  readonly lengthMonths: number;
  readonly main: WindowPair;
  readonly second?: WindowPair;
  /** First day, later than tomorrow, on which one more complete window can be looked at. */
  readonly lookAgainOn: string;
  readonly flags: readonly WindowFlag[];
}

/** A start and a length of windows. */
export interface WindowChoice {
  readonly baseStartsOn: string;
  readonly lengthMonths: number;
}

/** Whether the next window of a choice ends after today. */
export const endsInFuture = ({ baseStartsOn, lengthMonths }: WindowChoice, todayOn: string): boolean =>
  addMonths(baseStartsOn, 2 * lengthMonths) > addDays(todayOn, 1);

/**
 * Three windows in a row ending with the file, or two; undefined when the file holds not even two months. Where a
 * file that ends within a month would lose a length by that, its windows end with its last day.
 * @param todayOn `YYYY-MM-DD` in the firm's zone
 */
export function chooseWindows(rhythm: OrderRhythm, todayOn: string): WindowPlan | undefined {
  const gap = rhythm.customerGapDays ?? 90;
  const wanted = WINDOW_LENGTHS_MONTHS.find((months) => months * 30.4 >= gap) ?? 24;
  const lengths = [...WINDOW_LENGTHS_MONTHS].reverse().filter((months) => months <= wanted);
  for (const lengthMonths of lengths) {
    const choice = toLatestWindows(lengthMonths, rhythm, todayOn);
    if (choice) return toWindowPlan(choice, rhythm, todayOn);
  }
  return undefined;
}

/** The latest two windows of a length that the file holds; undefined where it holds none. */
export function toLatestWindows(
  lengthMonths: number,
  rhythm: OrderRhythm,
  todayOn: string,
): WindowChoice | undefined {
  const ends = [toLastCompleteMonthEnd(rhythm, todayOn), addDays(rhythm.lastOn, 1)];
  const starts = ends.map((endsBeforeOn) => addMonths(endsBeforeOn, -2 * lengthMonths));
  const baseStartsOn = starts.find((startsOn) => startsOn >= toKnownFrom(rhythm));
  return baseStartsOn === undefined ? undefined : { baseStartsOn, lengthMonths };
}

/**
 * The windows for a start and length of the owner's own choice. The pair before confirms; the pair after when the
 * file does not reach back.
 */
export function toWindowPlan(choice: WindowChoice, rhythm: OrderRhythm, todayOn: string): WindowPlan {
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
    (pair) => toTruncation(pair, { rhythm, todayOn, name: 'second' }).length === 0,
  );
  const again = second && second.base.startsOn >= main.next.startsOn ? 4 : 3;
  const usualGapDays = rhythm.customerGapDays ?? 0;
  const isShort = daysBetween(main.base.startsOn, main.base.endsBeforeOn) < Math.min(usualGapDays, 24 * 30.4);
  const isOver = addMonths(baseStartsOn, again * lengthMonths) <= todayOn;
  const lookAgainOn = toLookAgainOn(choice, again, todayOn);
  return {
    lengthMonths,
    main,
    ...(second && { second }),
    lookAgainOn,
    flags: [
      ...toTruncation(main, { rhythm, todayOn, name: 'main' }),
      ...(isShort ? [{ code: 'shorter-than-usual-gap', usualGapDays } as const] : []),
      ...(second ? [] : [{ code: 'no-second-window', possibleOn: lookAgainOn } as const]),
      ...(isOver && toKnownBefore(rhythm, todayOn) < addMonths(baseStartsOn, again * lengthMonths)
        ? [{ code: 'newer-records-would-do', fileEndsOn: rhythm.lastOn } as const]
        : []),
    ],
  };
}

/** The end of a window after the last one looked at that is neither past nor tomorrow. */
function toLookAgainOn({ baseStartsOn, lengthMonths }: WindowChoice, from: number, todayOn: string): string {
  const tomorrowOn = addDays(todayOn, 1);
  for (let windows = from; ; windows += 1) {
    const endsOn = addMonths(baseStartsOn, windows * lengthMonths);
    if (endsOn > tomorrowOn) return endsOn;
  }
}

interface Span {
  readonly rhythm: OrderRhythm;
  readonly todayOn: string;
  readonly name: 'main' | 'second';
}

/** The usual gap between orders is allowed on both sides: a quiet day is not a missing one. */
function toTruncation(pair: WindowPair, { rhythm, todayOn, name }: Span): WindowFlag[] {
  const flags: WindowFlag[] = [];
  if (pair.base.startsOn < toKnownFrom(rhythm)) {
    flags.push({ code: 'base-starts-before-file', fileStartsOn: rhythm.firstOn, pair: name });
  }
  if (pair.next.endsBeforeOn > toKnownBefore(rhythm, todayOn)) {
    flags.push({ code: 'next-ends-after-file', fileEndsOn: rhythm.lastOn, pair: name });
  }
  return flags;
}

function toKnownFrom({ firstOn, firmGapDays }: OrderRhythm): string {
  return addDays(firstOn, -firmGapDays);
}

/** The day after the last one that the file speaks of: a usual gap after its last order, and never after today. */
function toKnownBefore({ lastOn, firmGapDays }: OrderRhythm, todayOn: string): string {
  const byRhythm = addDays(lastOn, firmGapDays + 1);
  const tomorrowOn = addDays(todayOn, 1);
  return byRhythm < tomorrowOn ? byRhythm : tomorrowOn;
}

function toLastCompleteMonthEnd(rhythm: OrderRhythm, todayOn: string): string {
  const monthStartsOn = `${rhythm.lastOn.slice(0, 8)}01`;
  const nextMonthStartsOn = addMonths(monthStartsOn, 1);
  return nextMonthStartsOn <= toKnownBefore(rhythm, todayOn) ? nextMonthStartsOn : monthStartsOn;
}
