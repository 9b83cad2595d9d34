/**
 * Is one person's count more than the margins would deal by luck? Exact, so it holds with 3 customers too.
 * Comparing probabilities for the two-sided test is what would break it: equal ones differ in the last bit, so a
 * relative slack decides ties, as statistics packages do.
 */
import { toHypergeometricProbability, toNextRatio, toSupport } from './hypergeometric.ts';
import type { Draw } from './hypergeometric.ts';
import { requireCount, toShare } from './interval.ts';
import type { Count } from './interval.ts';

const TIE_SLACK = 1e-7;

/**
 * One-sided p: the first group having as many successes or more. Source: Fisher (1935) The Design of Experiments.
 * @throws RangeError for an impossible count
 */
export function toFisherGreater(first: Count, second: Count): number {
  const draw = toDraw(first, second);
  const { lowest, highest } = toSupport(draw);
  const mean = (draw.drawn * draw.marked) / Math.max(1, draw.population);
  if (first.successes <= lowest) return 1;
  if (first.successes > mean) return toShare(sumUp(first.successes, highest, draw));
  return toShare(1 - sumDown(first.successes - 1, lowest, draw));
}

/** One-sided p: the first group having as many successes or fewer. */
export function toFisherLess(first: Count, second: Count): number {
  const failures = ({ successes, total }: Count): Count => ({ successes: total - successes, total });
  return toFisherGreater(failures(first), failures(second));
}

/** Two-sided p: all outcomes that are no more likely than the one seen. */
export function toFisherTwoSided(first: Count, second: Count): number {
  const draw = toDraw(first, second);
  const { lowest, highest } = toSupport(draw);
  const mode = Math.floor(((draw.drawn + 1) * (draw.marked + 1)) / (draw.population + 2));
  const limit = toHypergeometricProbability(first.successes, draw) * (1 + TIE_SLACK);
  const start = toHypergeometricProbability(mode, draw);
  let sum = start <= limit ? start : 0;
  let term = start;
  for (let k = mode; k < highest; k += 1) {
    term *= toNextRatio(k, draw);
    if (term <= limit) sum += term;
  }
  term = start;
  for (let k = mode - 1; k >= lowest; k -= 1) {
    term /= toNextRatio(k, draw);
    if (term <= limit) sum += term;
  }
  return toShare(sum);
}

function toDraw(first: Count, second: Count): Draw {
  requireCount(first);
  requireCount(second);
  return {
    population: first.total + second.total,
    marked: first.successes + second.successes,
    drawn: first.total,
  };
}

function sumUp(from: number, highest: number, draw: Draw): number {
  let term = toHypergeometricProbability(from, draw);
  let sum = term;
  for (let k = from; k < highest && term > sum * 1e-18; k += 1) {
    term *= toNextRatio(k, draw);
    sum += term;
  }
  return sum;
}

function sumDown(from: number, lowest: number, draw: Draw): number {
  let term = toHypergeometricProbability(from, draw);
  let sum = term;
  for (let k = from - 1; k >= lowest && term > sum * 1e-18; k -= 1) {
    term /= toNextRatio(k, draw);
    sum += term;
  }
  return sum;
}
