/**
 * Worked examples of changes between groups: data sets of textbooks and papers, to the digits that they print or that
 * follow exactly from their data.
 */
import { describe, expect, it } from 'vitest';
import { toDifferenceOfChanges } from '../../../shared/statistics/difference-of-changes.ts';
import { toFisherGreater, toFisherTwoSided } from '../../../shared/statistics/fisher.ts';
import { toHodgesLehmann } from '../../../shared/statistics/hodges-lehmann.ts';
import { toLotTest, toLotWays } from '../../../shared/statistics/lot-test.ts';
import { toMeanInterval } from '../../../shared/statistics/mean-interval.ts';
import { toPermutationTest } from '../../../shared/statistics/permutation.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import { toSignFlipTest } from '../../../shared/statistics/sign-flip.ts';
import { toVisibleEffect } from '../../../shared/statistics/visible-effect.ts';

const random = toSeededRandom(1);
const test = (first: number[], second: number[]) => toPermutationTest(first, second, random)!;
const twoSided = (first: number[], second: number[]) => {
  const { twoSidedP, relabelings } = test(first, second);
  return Math.round(twoSidedP * relabelings);
};

const tomatoes = [
  [26.6, 23.7, 28.5, 14.2, 17.9, 24.3],
  [29.9, 11.4, 25.3, 16.5, 21.1],
] as const;
const mice = [
  [94, 197, 16, 38, 99, 141, 23],
  [52, 104, 146, 10, 51, 30, 40, 27, 46],
] as const;
const permeability = [
  [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
  [1.15, 0.88, 0.9, 0.74, 1.21],
] as const;

describe('two groups, every way to pick one of them', () => {
  it.each([
    ['a quiz', [7, 5], [3, 1], 4, 1, 6, 2],
    ['Lane, HyperStat', [7, 8, 11, 30], [0, 2, 5, 9], 10, 3, 70, 6],
    ['Higgins 2004', [37, 49, 55, 57], [23, 31, 46], 16.17, 2, 35, 4],
    ['Ernst 2004, lower is better', [-19, -22, -25, -26], [-23, -33, -40], 9, 3, 35, 4],
    ['tomatoes, Box, Hunter & Hunter', [...tomatoes[0]], [...tomatoes[1]], 1.69, 154, 462, 305],
    ['mice, Efron & Tibshirani 1993', [...mice[0]], [...mice[1]], 30.63, 1613, 11440, 3184],
  ])('%s', (_name, first, second, difference, asMuch, ways, both) => {
    const result = test(first, second);
    expect(Number(result.difference.toFixed(2))).toBe(difference);
    expect([result.asMuchOrMore, result.relabelings]).toEqual([asMuch, ways]);
    expect(twoSided(first, second)).toBe(both);
  });

  it('counts ties by half for the mid-p: 151 greater and 3 equal of 462 make 305 of 924', () => {
    const { more, asMuchOrMore } = test([...tomatoes[0]], [...tomatoes[1]]);
    expect([more, asMuchOrMore]).toEqual([151, 154]);
    expect(more + asMuchOrMore).toBe(305);
    expect(test([7, 5], [3, 1]).more + test([7, 5], [3, 1]).asMuchOrMore).toBe(1);
  });

  it('permeability, Hollander & Wolfe: 191 of 3003 on the means', () => {
    const { asMuchOrMore, relabelings } = test([...permeability[0]], [...permeability[1]]);
    expect([asMuchOrMore, relabelings]).toEqual([191, 3003]);
  });

  it('says two-sided by size of the difference, which is not twice one side where the groups differ in size', () => {
    expect(test([...tomatoes[0]], [...tomatoes[1]]).twoSidedP).toBeCloseTo(0.66, 3);
    expect(test([...mice[0]], [...mice[1]]).twoSidedP).toBeCloseTo(0.2783, 4);
  });
});

describe('one group, before and after', () => {
  it.each([
    ['shoes', [0.8, 0.6, 0.3, -0.1, 1.1, -0.2, 0.3, 0.5, 0.5, 0.3], 7, 3, 1024, 14],
    ['sleep, Student 1908', [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4], 2, 0, 1024, 4],
    [
      'depression, Hollander & Wolfe',
      [0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01],
      7,
      7,
      512,
      14,
    ],
  ])('%s', (_name, changes, asMuch, more, patterns, both) => {
    const result = toSignFlipTest(changes, random)!;
    expect([result.asMuchOrMore, result.patterns]).toEqual([asMuch, patterns]);
    if (more !== asMuch) expect(result.more).toBe(more);
    expect(Math.round(result.twoSidedP * patterns)).toBe(both);
  });
});

describe('by how much, with limits', () => {
  it.each([
    ['Lane', [7, 8, 11, 30], [0, 2, 5, 9], 6.5, -2, 30, 0.971],
    ['tomatoes', [...tomatoes[0]], [...tomatoes[1]], 2, -7.4, 12.3, 0.97],
    ['mice', [...mice[0]], [...mice[1]], 28, -28, 93, 0.958],
    ['permeability', [...permeability[0]], [...permeability[1]], 0.305, -0.15, 0.76, 0.96],
  ])('median of differences: %s', (_name, first, second, estimate, lower, upper, level) => {
    const { estimate: found, limits } = toHodgesLehmann(first, second)!;
    expect(found).toBeCloseTo(estimate, 6);
    expect([limits!.lower, limits!.upper].map((one) => Number(one.toFixed(2)))).toEqual([lower, upper]);
    expect(Number(limits!.level.toFixed(3))).toBe(level);
  });

  it('agrees with the value that R prints for the unpaired depression data', () => {
    const x = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const y = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    expect(toHodgesLehmann(x, y)!.estimate).toBeCloseTo(0.56, 3);
  });

  it('gives no limits where three and three people cannot reach 95 %', () => {
    expect(toHodgesLehmann([1, 2, 3], [4, 5, 6])).toEqual({ estimate: -3 });
    expect(toMeanInterval([1, 2, 3], [4, 5, 6])).toBeUndefined();
  });

  it.each([
    ['tomatoes', [...tomatoes[0]], [...tomatoes[1]], -7.15, 11.2],
    ['mice', [...mice[0]], [...mice[1]], -28.5, 89],
  ])('means, as the test has it: %s', (_name, first, second, lower, upper) => {
    const found = toMeanInterval(first, second)!;
    expect(found.lower).toBeCloseTo(lower, 1);
    expect(found.upper).toBeCloseTo(upper, 1);
  });

  it('cholera by water company, Snow 1855: 1 of 1820, and 168.42 fewer', () => {
    const changes = (rows: [number, number][]) => rows.map(([before, after]) => before - after);
    const fresh = changes([[256, 113], [257, 93], [193, 58], [215, 49]]); // prettier-ignore
    const old = changes([
      [283, 371], [157, 161], [192, 148], [249, 362], [259, 244], [226, 237], [352, 282], [111, 171], [97, 59],
      [8, 9], [235, 240], [92, 174],
    ]); // prettier-ignore
    const result = test(fresh, old);
    expect([result.asMuchOrMore, result.relabelings]).toEqual([1, 1820]);
    expect(result.smallestTwoSidedP).toBeCloseTo(1 / 1820, 9);
    expect(result.difference).toBeCloseTo(168.42, 2);
    const { estimate, limits } = toHodgesLehmann(fresh, old)!;
    expect([estimate, limits!.lower, limits!.upper]).toEqual([159.5, 105, 246]);
    expect(limits!.level).toBeCloseTo(0.958, 3);
  });

  it('difference of two changes of shares: 22.5 points, between 6 less and 49.7 more', () => {
    const of = (successes: number, total: number) => ({ successes, total });
    const found = toDifferenceOfChanges(
      { before: of(24, 40), after: of(34, 40) },
      { before: of(22, 40), after: of(23, 40) },
    )!;
    expect([found.difference, found.lower, found.upper].map((one) => (one * 100).toFixed(1))).toEqual([
      '22.5',
      '-6.0',
      '49.7',
    ]);
  });

  it('jobs, Card & Krueger 1994: 0.59 against a fall of 2.16', () => {
    expect(21.03 - 20.44 - (21.17 - 23.33)).toBeCloseTo(2.75, 9);
  });
});

describe('two shares, one-sided Fisher', () => {
  it('gives 35/646 for ECMO and .0698 two-sided for 7 of 10 against 2 of 10', () => {
    expect(toFisherGreater({ successes: 9, total: 9 }, { successes: 6, total: 10 })).toBeCloseTo(35 / 646, 9);
    expect(toFisherTwoSided({ successes: 7, total: 10 }, { successes: 2, total: 10 }).toFixed(4)).toBe(
      '0.0698',
    );
  });
});

describe('a start by lot', () => {
  it.each([
    [[2, 2], 6],
    [[3, 3], 20],
    [[2, 2, 2], 90],
    [[4, 4], 70],
    [[2, 2, 2, 2], 2520],
    [[3, 3, 3], 1680],
    [[5, 5], 252],
    [[4, 4, 4], 34650],
    [[3, 3, 3, 3], 369600],
  ])('lots of %j can fall in %i ways', (sizes, ways) => {
    expect(toLotWays(sizes)).toBe(ways);
  });

  it('finds 4.55, the largest of 90', () => {
    const rows = [
      [10, 16, 17, 19],
      [12, 18, 18, 21],
      [11, 12, 18, 20],
      [9, 11, 17, 18],
      [10, 11, 13, 19],
      [12, 14, 15, 22],
    ];
    const result = toLotTest(rows, [1, 1, 2, 2, 3, 3], random)!;
    expect(result.effect.toFixed(2)).toBe('4.55');
    expect([result.asMuchOrMore, result.orders]).toEqual([1, 90]);
  });
});

describe('what so few people can show', () => {
  it.each([
    [3, 3, 2.6],
    [3, 5, 2.3],
    [4, 4, 2.1],
    [4, 8, 1.7],
    [5, 5, 1.7],
    [6, 6, 1.5],
    [5, 10, 1.5],
    [7, 7, 1.4],
    [8, 8, 1.3],
    [12, 20, 0.9],
  ])('%i against %i: about %f standard deviations', (mentees, others, deviations) => {
    expect(Math.abs(toVisibleEffect(mentees, others)! - deviations)).toBeLessThan(0.13);
  });

  it('is nothing at all where the most extreme result is no rarer than one in ten', () => {
    expect(toVisibleEffect(2, 3)).toBeUndefined();
  });
});
