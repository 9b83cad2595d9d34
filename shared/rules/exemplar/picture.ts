/**
 * What the two pictures need: a dot with its interval per person, and the bands of chance around everybody's share.
 * The bands are those of the verdicts themselves, an exact test of one person against all others: a dot outside the
 * outer band stands out among all who are compared, one outside the inner band would if nobody else were looked at.
 * A band of another method would call chance what the sentence beside it calls standing out. It begins where enough
 * customers are there to tell, and has a limit at every group size that a dot has.
 */
import { toFisherGreater, toFisherLess } from '../../statistics/fisher.ts';
import type { Count } from '../../statistics/interval.ts';
import { LEVEL } from './assess-shares.ts';
import type { ShareComparison } from './assess-shares.ts';

/** One person's dot and the interval around it, as shares from 0 to 1. */
export interface IntervalDot {
  readonly personId: string;
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
  readonly successes: number;
  readonly total: number;
  /** Too few to tell: drawn lighter, without a rank. */
  readonly isTooFew: boolean;
}

/** Limits as shares for one group size, halfway between the last count inside and the first outside. */
export interface BandLimits {
  readonly total: number;
  readonly lowerInner: number;
  readonly upperInner: number;
  readonly lowerOuter: number;
  readonly upperOuter: number;
}

/** The data of both pictures. */
export interface ExemplarPicture {
  readonly overallRate: number;
  readonly dots: readonly IntervalDot[];
  readonly bands: readonly BandLimits[];
}

const MOST_LIMITS = 60;

/** Picture data of a comparison; some 60 group sizes, those of the dots, and a tenth more than the largest. */
export function toPicture(comparison: ShareComparison): ExemplarPicture {
  const { overall, leastTotal } = comparison;
  const sizes = comparison.people.map(({ count }) => count.total);
  const largest = Math.min(overall.total, Math.ceil(Math.max(...sizes) * 1.1));
  const step = Math.max(1, Math.ceil((largest - leastTotal) / MOST_LIMITS));
  const totals = new Set(sizes.filter((total) => total >= leastTotal));
  for (let total = leastTotal; total <= largest; total += step) totals.add(total);
  return {
    overallRate: overall.successes / overall.total,
    dots: comparison.people.map(({ personId, rate, interval, count, standing }) => ({
      personId,
      rate,
      ...interval,
      ...count,
      isTooFew: standing === 'too-few',
    })),
    bands: [...totals].sort((one, other) => one - other).map((total) => toLimits(total, comparison)),
  };
}

/** The limits for a person with so many customers, whoever it is: the test depends on nothing else. */
export function toLimits(total: number, comparison: ShareComparison): BandLimits {
  const { overall, withoutFarBelow, standOutLevel } = comparison;
  const isAbove = (level: number) => (successes: number) =>
    [overall, withoutFarBelow].every((all) =>
      holdsOf(all, { successes, total }, (own, rest) => toFisherGreater(own, rest) <= level),
    );
  const isNotBelow = (level: number) => (successes: number) =>
    holdsOf(overall, { successes, total }, (own, rest) => toFisherLess(own, rest) > level);
  const toEdge = (first: number): number => Math.min(1, Math.max(0, (first - 0.5) / total));
  return {
    total,
    lowerInner: toEdge(toFirst(total, isNotBelow(LEVEL))),
    upperInner: toEdge(toFirst(total, isAbove(LEVEL))),
    lowerOuter: toEdge(toFirst(total, isNotBelow(standOutLevel))),
    upperOuter: toEdge(toFirst(total, isAbove(standOutLevel))),
  };
}

/** Asks about one count against everybody else; counts that the totals do not allow lie below or above the others. */
function holdsOf(all: Count, own: Count, ask: (own: Count, rest: Count) => boolean): boolean {
  const rest = { successes: all.successes - own.successes, total: all.total - own.total };
  if (rest.total < 0 || rest.successes < 0) return true;
  return rest.successes <= rest.total && ask(own, rest);
}

/** The smallest count from which on it holds, by bisection; one more than the total where it never does. */
function toFirst(total: number, holds: (successes: number) => boolean): number {
  let [low, high] = [0, total + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
