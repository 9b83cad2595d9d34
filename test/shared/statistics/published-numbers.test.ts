/**
 * The figures that the methods' own publications print, and those of R's manual pages. A method that drifts from
 * its paper fails here, at the printed number of digits.
 */
import { describe, expect, it } from 'vitest';
import { toFisherGreater, toFisherTwoSided } from '../../../shared/statistics/fisher.ts';
import { toSmallestTellingTotal } from '../../../shared/statistics/funnel.ts';
import { toJamesStein } from '../../../shared/statistics/james-stein.ts';
import { toMantelHaenszel } from '../../../shared/statistics/mantel-haenszel.ts';
import { toNewcombeDifference } from '../../../shared/statistics/newcombe-difference.ts';
import { toSmallestP } from '../../../shared/statistics/permutation.ts';
import { toDetectableRate, toNeededSize, toPower } from '../../../shared/statistics/power.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import { toShrinkage } from '../../../shared/statistics/shrinkage.ts';
import { toSignFlipTest } from '../../../shared/statistics/sign-flip.ts';
import { toWilsonInterval } from '../../../shared/statistics/wilson.ts';

const of = (successes: number, total: number) => ({ successes, total });
const printed = (value: number, digits: number): string => value.toFixed(digits).replace(/^-(0\.0*)$/, '$1');

describe('Wilson interval, Newcombe (1998) Stat Med 17:857, table I, method 3', () => {
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('%i of %i lies between %s and %s', (successes, total, lower, upper) => {
    const interval = toWilsonInterval(of(successes, total));
    expect([printed(interval.lower, 4), printed(interval.upper, 4)]).toEqual([lower, upper]);
  });
});

describe('difference of proportions, Newcombe (1998) Stat Med 17:873, table II, method 10', () => {
  it.each([
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.0582', '0.8062'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
    [0, 10, 0, 20, '-0.1611', '0.2775'],
    [0, 10, 0, 10, '-0.2775', '0.2775'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ])('%i of %i against %i of %i lies between %s and %s', (x1, n1, x2, n2, lower, upper) => {
    const interval = toNewcombeDifference(of(x1, n1), of(x2, n2))!;
    expect([printed(interval.lower, 4), printed(interval.upper, 4)]).toEqual([lower, upper]);
  });
});

describe('shrinkage on 18 batters, Efron & Morris (1975) JASA 70:311', () => {
  const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
  const season = [
    0.346, 0.298, 0.276, 0.222, 0.273, 0.27, 0.263, 0.21, 0.269, 0.23, 0.264, 0.256, 0.303, 0.264, 0.226,
    0.285, 0.316, 0.2,
  ];
  const toError = (rates: readonly number[]): number =>
    rates.reduce((sum, rate, player) => sum + (rate - season[player]!) ** 2, 0);
  const averages = hits.map((count) => Math.round((count / 45) * 1000) / 1000);
  const mean = averages.reduce((sum, average) => sum + average, 0) / 18;
  const stein = toJamesStein(averages, (mean * (1 - mean)) / 45)!;

  it('gives the printed James–Stein factor, and the printed estimates to the last printed digit', () => {
    expect(printed(stein.factor, 5)).toBe('0.21239');
    const [most, middle, fewest] = [0, 7, 17].map((player) => stein.estimates[player]!);
    expect([printed(most!, 3), printed(fewest!, 3)]).toEqual(['0.294', '0.242']);
    // The paper computes with a mean of 0.265, ours is 0.2655: here the third digit differs by one.
    expect(Math.abs(middle! - 0.265)).toBeLessThan(0.001);
  });

  it('predicts the season better than the raw averages, by the printed amounts', () => {
    expect(printed(toError(hits.map((count) => count / 45)), 4)).toBe('0.0753');
    expect(printed(toError(stein.estimates), 4)).toBe('0.0213');
  });

  it('does nearly as well in the closed form for counts', () => {
    const shrinkage = toShrinkage(hits.map((count) => of(count, 45)))!;
    if (shrinkage.kind !== 'shrunk') throw new Error(`expected shrunk rates, not ${shrinkage.kind}`);
    expect(shrinkage.correlation).toBeCloseTo(0.00271011, 8);
    expect(shrinkage.priorTotal).toBeCloseTo(367.988, 3);
    expect(printed(toError(shrinkage.rates.map(({ rate }) => rate)), 4)).toBe('0.0218');
  });
});

describe('Fisher exact test, manual page of R fisher.test', () => {
  it('gives the tea tasting p-values', () => {
    expect(printed(toFisherGreater(of(3, 4), of(1, 4)), 4)).toBe('0.2429');
    expect(printed(toFisherTwoSided(of(3, 4), of(1, 4)), 4)).toBe('0.4857');
  });

  it('gives the p-value of the criminal twins', () => {
    expect(toFisherGreater(of(10, 12), of(3, 18)).toPrecision(4)).toBe('0.0004652');
    expect(toFisherGreater(of(10, 13), of(2, 17)).toPrecision(4)).toBe('0.0004652');
  });
});

describe("sign flip on Darwin's maize, Fisher (1935)", () => {
  it('counts 863 of 32,768 patterns', () => {
    const changes = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
    const result = toSignFlipTest(changes, toSeededRandom(1))!;
    expect(result).toMatchObject({ method: 'exact', patterns: 32_768, asMuchOrMore: 863 });
    expect(result.meanChange * 15).toBeCloseTo(314, 9);
    expect(result.oneSidedP).toBeCloseTo(0.026337, 6);
    expect(result.twoSidedP).toBeCloseTo(0.052673, 6);
    // The same differences with other signs and the next possible sum: what is left are the 835 greater ones.
    const next = changes.map(
      (change) => Math.abs(change) * ([67, 41, 6].includes(Math.abs(change)) ? -1 : 1),
    );
    expect(next.reduce((sum, change) => sum + change, 0)).toBe(316);
    expect(toSignFlipTest(next, toSeededRandom(1))).toMatchObject({ asMuchOrMore: 835 });
  });
});

describe('power of two proportions, manual page of R power.prop.test', () => {
  it('gives the printed power and group size', () => {
    expect(printed(toPower(50, 0.5, 0.75), 7)).toBe('0.7401659');
    expect(printed(toNeededSize(0.5, 0.75, 0.9)!, 1)).toBe('76.7');
  });

  it.each([
    [0.4, [42, 35, 28, 20, 14]],
    [0.6, [36, 31, 25, 18, 13]],
    [0.75, [undefined, 24, 20, 15, 11]],
  ])('tells what can be detected from %f on', (before, points) => {
    const detectable = [20, 30, 50, 100, 200].map((size) => toDetectableRate(size, before));
    expect(detectable.map((rate) => rate && Math.round((rate - before) * 100))).toEqual(points);
  });
});

describe('Mantel–Haenszel, manual page of R mantelhaen.test', () => {
  it('finds the penicillin exact p-values 0.020 and 0.040', () => {
    const tables = [
      [0, 0, 6, 5],
      [3, 0, 3, 6],
      [6, 2, 0, 4],
      [5, 6, 1, 0],
      [2, 5, 0, 0],
    ] as const;
    const result = toMantelHaenszel(
      tables.map(([a, c, b, d]) => ({ withIt: of(a, a + b), without: of(c, c + d) })),
    )!;
    expect(printed(result.greaterP, 3)).toBe('0.020');
    expect(printed(result.twoSidedP, 3)).toBe('0.040');
    expect(result.oddsRatio).toBeCloseTo(7, 6);
    expect(result.informativeStrata).toBe(3);
  });

  it('finds no association in the Berkeley admissions once departments are kept apart', () => {
    const tables = [
      [512, 313, 89, 19],
      [353, 207, 17, 8],
      [120, 205, 202, 391],
      [138, 279, 131, 244],
      [53, 138, 94, 299],
      [22, 351, 24, 317],
    ] as const;
    const result = toMantelHaenszel(
      tables.map(([a, b, c, d]) => ({ withIt: of(a, a + b), without: of(c, c + d) })),
    )!;
    expect(result.oddsRatio).toBeCloseTo(0.9046968, 7);
    expect(result.oddsRatioInterval!.lower).toBeCloseTo(0.7719074, 7);
    expect(result.oddsRatioInterval!.upper).toBeCloseTo(1.0603298, 7);
    expect(result.chiSquare).toBeCloseTo(1.5246, 4);
    expect(result.chiSquareP).toBeCloseTo(0.2169, 4);
  });
});

describe('limits that follow from counting', () => {
  it.each([
    [0.35, 4],
    [0.5, 6],
    [0.75, 13],
    [0.9, 36],
  ])('needs, at an overall rate of %f, %i customers before anything can be told', (overall, total) => {
    expect(toSmallestTellingTotal(overall)).toBe(total);
  });

  it.each([
    [3, 3, '0.0500'],
    [3, 6, '0.0119'],
    [4, 4, '0.0143'],
    [4, 8, '0.00202'],
    [5, 5, '0.00397'],
    [6, 6, '0.00108'],
  ])('cannot reach less than the smallest p with %i and %i people', (mentees, others, smallest) => {
    const { smallestOneSidedP } = toSmallestP(mentees, others);
    expect(printed(smallestOneSidedP, smallest.length - 2)).toBe(smallest);
  });
});
