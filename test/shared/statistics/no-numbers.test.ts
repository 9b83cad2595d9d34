/** What is no number is refused: a comparison with it is neither more nor less, which a test would count as rare. */
import { describe, expect, it } from 'vitest';
import { toBetaProbability, toBetaQuantile, toCredibleInterval } from '../../../shared/statistics/beta.ts';
import { toBinomialProbability, toLowerTail, toUpperTail } from '../../../shared/statistics/binomial.ts';
import { toFisherGreater, toFisherLess, toFisherTwoSided } from '../../../shared/statistics/fisher.ts';
import {
  toFunnelLimits,
  toFunnelPosition,
  toFunnelScore,
  toSmallestTellingTotal,
} from '../../../shared/statistics/funnel.ts';
import { toLogGamma, toStirlingError, toUpperGamma } from '../../../shared/statistics/gamma.ts';
import { toHomogeneity } from '../../../shared/statistics/homogeneity.ts';
import { toHypergeometricProbability, toSupport } from '../../../shared/statistics/hypergeometric.ts';
import { toMantelHaenszel } from '../../../shared/statistics/mantel-haenszel.ts';
import { toJamesStein } from '../../../shared/statistics/james-stein.ts';
import { toBenjaminiHochberg, toHolmAdjusted } from '../../../shared/statistics/multiple-comparisons.ts';
import { toNewcombeDifference } from '../../../shared/statistics/newcombe-difference.ts';
import { toPermutationTest, toSmallestP } from '../../../shared/statistics/permutation.ts';
import { toDetectableRate, toNeededSize, toPower } from '../../../shared/statistics/power.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import { toShrinkage } from '../../../shared/statistics/shrinkage.ts';
import { toSignFlipTest } from '../../../shared/statistics/sign-flip.ts';
import { toWilsonInterval } from '../../../shared/statistics/wilson.ts';

const count = { successes: 3, total: 9 };
const random = () => toSeededRandom(1);

const statistics: Readonly<Record<string, (value: number) => unknown>> = {
  'permutation, own': (x) => toPermutationTest([x, 1, 2], [1, 2, 3], random()),
  'permutation, others': (x) => toPermutationTest([0, 1, 2], [1, 2, x], random()),
  'permutation, sizes': (x) => toSmallestP(x, 4),
  'sign flip': (x) => toSignFlipTest([1, x, 3], random()),
  'James–Stein': (x) => toJamesStein([1, 2, 3, x], 1),
  'James–Stein, variance': (x) => toJamesStein([1, 2, 3, 4], x),
  Holm: (x) => toHolmAdjusted([0.1, x]),
  'Benjamini–Hochberg': (x) => toBenjaminiHochberg([0.1, x]),
  'binomial, count': (x) => toBinomialProbability({ successes: x, total: 9 }, 0.5),
  'binomial, chance': (x) => toBinomialProbability(count, x),
  'upper tail': (x) => toUpperTail(count, x),
  'lower tail': (x) => toLowerTail(count, x),
  'Fisher, greater': (x) => toFisherGreater({ successes: x, total: 9 }, count),
  'Fisher, less': (x) => toFisherLess(count, { successes: x, total: 9 }),
  'Fisher, two-sided': (x) => toFisherTwoSided(count, { successes: 2, total: x }),
  'funnel, position': (x) => toFunnelPosition(count, x),
  'funnel, score': (x) => toFunnelScore(count, x),
  homogeneity: (x) => toHomogeneity([count, { successes: x, total: 9 }]),
  shrinkage: (x) => toShrinkage([count, { successes: x, total: 9 }]),
  Wilson: (x) => toWilsonInterval({ successes: x, total: 9 }),
  'Wilson, total': (x) => toWilsonInterval({ successes: 3, total: x }),
  Newcombe: (x) => toNewcombeDifference(count, { successes: x, total: 9 }),
  'power, size': (x) => toPower(x, 0.4, 0.6),
  'power, rate': (x) => toPower(30, x, 0.6),
  'log-gamma': (x) => toLogGamma(x === Infinity ? NaN : x),
  'upper gamma': (x) => toUpperGamma(2, x === Infinity ? NaN : x),
  'beta, parameters': (x) => toBetaProbability(0.5, x === Infinity ? NaN : x, 2),
  'beta, value': (x) => toBetaProbability(x, 2, 2),
  'beta quantile': (x) => toBetaQuantile(x, 2, 2),
  'Wilson, point': (x) => toWilsonInterval(count, x === undefined ? NaN : x),
  'funnel, limits': (x) => toFunnelLimits(x, 0.5),
  'funnel, limits at a rate': (x) => toFunnelLimits(9, x),
  'funnel, smallest total': (x) => toSmallestTellingTotal(x),
  'power, needed size': (x) => toNeededSize(0.4, 0.6, x === undefined ? NaN : x),
  'power, needed size at a rate': (x) => toNeededSize(x, 0.6),
  'power, detectable rate': (x) => toDetectableRate(x, 0.4),
  'credible interval': (x) => toCredibleInterval(x, 2),
  'Stirling’s error': (x) => toStirlingError(x),
  'log-gamma, any': (x) => toLogGamma(x),
  'hypergeometric, count': (x) => toHypergeometricProbability(x, { population: 9, marked: 3, drawn: 4 }),
  'hypergeometric, margins': (x) => toHypergeometricProbability(1, { population: x, marked: 3, drawn: 4 }),
  'hypergeometric, support': (x) => toSupport({ population: 9, marked: x, drawn: 4 }),
  'Mantel–Haenszel': (x) => toMantelHaenszel([{ withIt: count, without: { successes: x, total: 9 } }]),
};

describe.each(Object.entries(statistics))('%s', (_, ask) => {
  it.each([NaN, Infinity, -Infinity, undefined as unknown as number])('refuses %s', (value) => {
    expect(() => ask(value)).toThrow(RangeError);
  });
});
