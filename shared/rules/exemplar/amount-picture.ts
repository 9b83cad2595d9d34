/**
 * What the picture of an amount needs: one line of dots for each person, their average, everybody's. Zero is on the
 * scale, so that a small difference does not look large. Thousands of dots would be one blot: each line is thinned to
 * evenly spaced ranks, which keeps its shape.
 */
import type { AssessedAmount } from './assess-amounts.ts';

/** One person's line of dots. */
export interface AmountStrip {
  readonly personId: string;
  readonly mean: number;
  /** How many values there are; fewer may be drawn. */
  readonly values: number;
  /** The dots, smallest first. */
  readonly dots: readonly number[];
  /** Too few to tell: drawn hollow. */
  readonly isTooFew: boolean;
}

/** The data of the picture, in the unit of the amounts. */
export interface AmountPicture {
  readonly overallMean: number;
  /** Ends of the scale; zero lies on it. */
  readonly lowest: number;
  readonly highest: number;
  readonly strips: readonly AmountStrip[];
  /** Some dots stand for several values. */
  readonly isThinned: boolean;
}

const MOST_DOTS = 1200;
const MOST_DOTS_OF_ONE = 100;

/** Picture data of a comparison of amounts, in the order given; undefined for nobody. */
export function toAmountPicture(people: readonly AssessedAmount[]): AmountPicture | undefined {
  if (people.length === 0) return undefined;
  const most = Math.max(2, Math.min(MOST_DOTS_OF_ONE, Math.floor(MOST_DOTS / people.length)));
  const count = people.reduce((sum, { values }) => sum + values, 0);
  const total = people.reduce((sum, { values, mean }) => sum + values * mean, 0);
  const lowest = Math.min(0, ...people.map(({ amounts }) => amounts[0] ?? 0));
  const highest = Math.max(0, ...people.map(({ amounts }) => amounts[amounts.length - 1] ?? 0));
  return {
    overallMean: total / count,
    lowest,
    highest: highest > lowest ? highest : lowest + 1,
    strips: people.map(({ personId, mean, values, amounts, standing }) => ({
      ...{ personId, mean, values, dots: toThinned(amounts, most) },
      isTooFew: standing === 'too-few',
    })),
    isThinned: people.some(({ values }) => values > most),
  };
}

/** At most so many values at evenly spaced ranks, the smallest and the largest among them. */
function toThinned(sorted: readonly number[], most: number): number[] {
  if (sorted.length <= most) return [...sorted];
  const step = (sorted.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => sorted[Math.round(index * step)]!);
}
