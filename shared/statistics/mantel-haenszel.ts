/**
 * Does a practice go with success *within* each person, pooled over people? Comparing all customers at once would
 * credit the practice with whatever else its users do.
 * The exact p is a convolution over strata, whose cost grows with their product: beyond a limit it would take minutes.
 */
import { toUpperGamma } from './gamma.ts';
import { toHypergeometricProbability, toSupport } from './hypergeometric.ts';
import { toNormalProbability } from './normal.ts';
import { Z_95, requireCount, toShare } from './interval.ts';
import type { Count, Interval } from './interval.ts';

/** One person's customers, with the practice and without it. */
export interface Stratum {
  readonly withIt: Count;
  readonly without: Count;
}

/** The pooled odds ratio and its tests. Infinite or undefined limits are absent. */
export interface MantelHaenszel {
  /** People whose customers allow a comparison: both groups present, both outcomes seen. */
  readonly informativeStrata: number;
  readonly oddsRatio?: number;
  readonly oddsRatioInterval?: Interval;
  /** Without continuity correction. */
  readonly chiSquare: number;
  readonly chiSquareP: number;
  /** Conditional on each person's margins; from the normal distribution when strata are too large to convolve. */
  readonly greaterP: number;
  readonly twoSidedP: number;
  readonly isExact: boolean;
}

const TIE_SLACK = 1e-7;
const MOST_STEPS = 20_000_000;

/**
 * Pools 2 × 2 tables over strata.
 * Sources: Mantel & Haenszel (1959) JNCI 22:719; interval Robins, Breslow & Greenland (1986) Biometrics 42:311;
 * exact test Birch (1964) J R Statist Soc B 26:313.
 * @returns undefined when no stratum allows a comparison
 */
export function toMantelHaenszel(strata: readonly Stratum[]): MantelHaenszel | undefined {
  strata.forEach(({ withIt, without }) => {
    requireCount(withIt);
    requireCount(without);
  });
  const tables = strata.map(toTable).filter(isInformative);
  if (tables.length === 0) return undefined;
  const sum = (of: (table: Table) => number): number => tables.reduce((total, table) => total + of(table), 0);
  const deviation = sum((t) => t.a) - sum((t) => ((t.a + t.b) * (t.a + t.c)) / t.n);
  const variance = sum(
    (t) => ((t.a + t.b) * (t.c + t.d) * (t.a + t.c) * (t.b + t.d)) / (t.n * t.n * (t.n - 1)),
  );
  const chiSquare = deviation ** 2 / variance;
  return {
    informativeStrata: tables.length,
    ...toPooledOdds(tables),
    chiSquare,
    chiSquareP: toUpperGamma(0.5, chiSquare / 2),
    ...(toCost(tables) <= MOST_STEPS ? toExact(tables) : toApproximate(deviation / Math.sqrt(variance))),
  };
}

interface Table {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly n: number;
}

function toTable({ withIt, without }: Stratum): Table {
  return {
    a: withIt.successes,
    b: withIt.total - withIt.successes,
    c: without.successes,
    d: without.total - without.successes,
    n: withIt.total + without.total,
  };
}

function isInformative({ a, b, c, d }: Table): boolean {
  return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;
}

function toPooledOdds(tables: readonly Table[]): Pick<MantelHaenszel, 'oddsRatio' | 'oddsRatioInterval'> {
  let r = 0;
  let s = 0;
  let pr = 0;
  let mixed = 0;
  let qs = 0;
  for (const { a, b, c, d, n } of tables) {
    const [ri, si, pi, qi] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    r += ri;
    s += si;
    pr += pi * ri;
    mixed += pi * si + qi * ri;
    qs += qi * si;
  }
  if (r === 0 || s === 0) return s === 0 ? {} : { oddsRatio: 0 };
  const deviation = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
  const ratio = r / s;
  return {
    oddsRatio: ratio,
    oddsRatioInterval: {
      lower: ratio * Math.exp(-Z_95 * deviation),
      upper: ratio * Math.exp(Z_95 * deviation),
    },
  };
}

type PooledP = Pick<MantelHaenszel, 'greaterP' | 'twoSidedP' | 'isExact'>;

/** Steps of the convolution. */
function toCost(tables: readonly Table[]): number {
  let length = 1;
  let steps = 0;
  for (const { a, b, c, n } of tables) {
    const { lowest, highest } = toSupport({ population: n, marked: a + c, drawn: a + b });
    steps += length * (highest - lowest + 1);
    length += highest - lowest;
  }
  return steps;
}

function toApproximate(score: number): PooledP {
  const greaterP = toNormalProbability(-score);
  return { greaterP, twoSidedP: Math.min(1, 2 * toNormalProbability(-Math.abs(score))), isExact: false };
}

function toExact(tables: readonly Table[]): PooledP {
  let lowest = 0;
  let distribution = [1];
  let observed = 0;
  for (const table of tables) {
    const draw = { population: table.n, marked: table.a + table.c, drawn: table.a + table.b };
    const support = toSupport(draw);
    const own: number[] = [];
    for (let k = support.lowest; k <= support.highest; k += 1) own.push(toHypergeometricProbability(k, draw));
    distribution = convolve(distribution, own);
    lowest += support.lowest;
    observed += table.a;
  }
  const limit = distribution[observed - lowest]! * (1 + TIE_SLACK);
  return {
    isExact: true,
    greaterP: toShare(distribution.slice(observed - lowest).reduce((sum, p) => sum + p, 0)),
    twoSidedP: toShare(distribution.reduce((sum, p) => (p <= limit ? sum + p : sum), 0)),
  };
}

function convolve(one: readonly number[], two: readonly number[]): number[] {
  const result = new Array<number>(one.length + two.length - 1).fill(0);
  one.forEach((p, i) => {
    two.forEach((q, j) => {
      result[i + j]! += p * q;
    });
  });
  return result;
}
