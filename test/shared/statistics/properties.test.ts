/** What must hold for any numbers, and at the edges: nobody, everybody, one person, very many. */
import { toLowerTail, toUpperTail } from '../../../shared/statistics/binomial.ts';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toFunnelLimits,
  toFunnelPosition,
  toFunnelScore,
  toSmallestTellingTotal,
} from '../../../shared/statistics/funnel.ts';
import { toHomogeneity } from '../../../shared/statistics/homogeneity.ts';
import { statisticalMethods, supportingFiles } from '../../../shared/statistics/index.ts';
import { toJamesStein } from '../../../shared/statistics/james-stein.ts';
import { toMantelHaenszel } from '../../../shared/statistics/mantel-haenszel.ts';
import { toBenjaminiHochberg, toHolmAdjusted } from '../../../shared/statistics/multiple-comparisons.ts';
import { toNewcombeDifference } from '../../../shared/statistics/newcombe-difference.ts';
import { toPermutationTest, toWays } from '../../../shared/statistics/permutation.ts';
import { toDetectableRate, toNeededSize, toPower } from '../../../shared/statistics/power.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import { toShrinkage } from '../../../shared/statistics/shrinkage.ts';
import { toSignFlipTest } from '../../../shared/statistics/sign-flip.ts';
import { toWilsonInterval } from '../../../shared/statistics/wilson.ts';

const of = (successes: number, total: number) => ({ successes, total });
const countArbitrary = (most: number, least = 0) =>
  fc
    .integer({ min: least, max: most })
    .chain((total) => fc.integer({ min: 0, max: total }).map((x) => of(x, total)));

describe('intervals', () => {
  it('Wilson contains the observed share, stays in [0, 1] and mirrors itself', () => {
    fc.assert(
      fc.property(countArbitrary(1_000_000_000, 1), ({ successes, total }) => {
        const { lower, upper } = toWilsonInterval(of(successes, total));
        const mirror = toWilsonInterval(of(total - successes, total));
        expect(lower).toBeLessThanOrEqual(successes / total);
        expect(upper).toBeGreaterThanOrEqual(successes / total);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower + mirror.upper).toBeCloseTo(1, 12);
      }),
    );
  });

  it('Wilson of nobody is the whole range', () => {
    expect(toWilsonInterval(of(0, 0))).toEqual({ lower: 0, upper: 1 });
    expect(toWilsonInterval(of(5, 5)).upper).toBe(1);
  });

  it('Newcombe contains the difference and turns its sign with the groups', () => {
    fc.assert(
      fc.property(countArbitrary(500, 1), countArbitrary(500, 1), (first, second) => {
        const one = toNewcombeDifference(first, second)!;
        const other = toNewcombeDifference(second, first)!;
        expect(one.lower).toBeLessThanOrEqual(one.difference);
        expect(one.upper).toBeGreaterThanOrEqual(one.difference);
        expect(one.lower).toBeCloseTo(-other.upper, 12);
      }),
    );
    expect(toNewcombeDifference(of(0, 0), of(1, 2))).toBeUndefined();
  });
});

describe('funnel', () => {
  it('puts a count outside exactly when it lies beyond the drawn limits', () => {
    fc.assert(
      fc.property(countArbitrary(120, 1), fc.integer({ min: 2, max: 98 }), (count, percent) => {
        const overall = percent / 100;
        // A tail that equals a limit but for rounding may fall on either side.
        const tails = [toUpperTail(count, overall), toLowerTail(count, overall)];
        fc.pre(tails.every((tail) => [0.025, 0.001].every((limit) => Math.abs(tail - limit) > 1e-9)));
        const position = toFunnelPosition(count, overall);
        const limits = toFunnelLimits(count.total, overall);
        const share = count.successes / count.total;
        const above = share > limits.upper998 + 1e-9 ? 'above-99.8' : 'above-95';
        const below = share < limits.lower998 - 1e-9 ? 'below-99.8' : 'below-95';
        const outside = share > limits.upper95 + 1e-9 ? above : below;
        const inside = share <= limits.upper95 + 1e-9 && share >= limits.lower95 - 1e-9;
        expect(position).toBe(inside ? 'inside' : outside);
      }),
    );
  });

  it('holds a perfect record inside just below the smallest telling size, outside from it on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 95 }), (percent) => {
        const least = toSmallestTellingTotal(percent / 100)!;
        expect(toFunnelPosition(of(least, least), percent / 100)).not.toBe('inside');
        if (least > 1) expect(toFunnelPosition(of(least - 1, least - 1), percent / 100)).toBe('inside');
      }),
    );
  });

  it('has nothing to compare when everybody or nobody succeeds', () => {
    for (const overall of [0, 1]) expect(toSmallestTellingTotal(overall)).toBeUndefined();
    expect(toSmallestTellingTotal(1 - 1e-9)! / 1e9).toBeCloseTo(-Math.log(0.025), 6);
    expect(toFunnelScore(of(3, 3), 1)).toBeUndefined();
    expect(toFunnelScore(of(8, 10), 0.5)).toBeCloseTo(1.8973666, 6);
  });
});

describe('differences between groups', () => {
  it('the test of homogeneity is 0 for equal shares and silent for one group or one outcome', () => {
    expect(toHomogeneity([of(5, 10), of(50, 100)])).toMatchObject({ chiSquare: 0, p: 1 });
    expect(toHomogeneity([of(5, 10), of(0, 0)])).toBeUndefined();
    expect(toHomogeneity([of(10, 10), of(7, 7)])).toBeUndefined();
    expect(toHomogeneity([])).toBeUndefined();
  });

  it('shrinkage lands between the raw share and the overall one', () => {
    fc.assert(
      fc.property(fc.array(countArbitrary(60), { minLength: 1, maxLength: 12 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count.total, 0);
        const shrinkage = toShrinkage(counts);
        if (total === 0) {
          expect(shrinkage).toBeUndefined();
          return;
        }
        const overall = counts.reduce((sum, count) => sum + count.successes, 0) / total;
        shrinkage!.rates.forEach(({ rate, interval }, index) => {
          const { successes, total: n } = counts[index]!;
          const raw = n === 0 ? overall : successes / n;
          expect(rate).toBeGreaterThanOrEqual(Math.min(raw, overall) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(raw, overall) + 1e-12);
          if (interval) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
        });
      }),
    );
  });

  it('shrinkage says when the spread is what chance gives, and when it cannot be told', () => {
    expect(toShrinkage([of(5, 10), of(5, 10), of(6, 10)])!.kind).toBe('all-equal');
    expect(toShrinkage([of(9, 9)])!.kind).toBe('all-equal');
    expect(toShrinkage([of(10, 10), of(0, 10)])!.kind).toBe('none');
    expect(toShrinkage([of(1, 1), of(0, 1)])!.kind).toBe('none');
  });

  it('Mantel–Haenszel leaves out people whose customers allow no comparison', () => {
    const useless = { withIt: of(3, 3), without: of(0, 0) };
    expect(toMantelHaenszel([useless])).toBeUndefined();
    const telling = { withIt: of(8, 10), without: of(3, 10) };
    expect(toMantelHaenszel([useless, telling])).toEqual(toMantelHaenszel([telling]));
    expect(toMantelHaenszel([{ withIt: of(4, 4), without: of(0, 4) }])!.oddsRatio).toBeUndefined();
  });

  it('Mantel–Haenszel gives way to the normal distribution where strata are too large to convolve', () => {
    const large = (scale: number) =>
      ['a', 'b', 'c'].map(() => ({
        withIt: of(52 * scale, 100 * scale),
        without: of(49 * scale, 100 * scale),
      }));
    const exact = toMantelHaenszel(large(20))!;
    const rough = toMantelHaenszel(large(80))!;
    expect([exact.isExact, rough.isExact]).toEqual([true, false]);
    expect(rough.twoSidedP).toBeCloseTo(rough.chiSquareP, 12);
    expect(exact.greaterP).toBeCloseTo(exact.chiSquareP / 2, 2);
  });

  it('James–Stein needs four averages and never turns the order around', () => {
    expect(toJamesStein([1, 2, 3], 0.1)).toBeUndefined();
    expect(toJamesStein([1, 1, 1, 1], 0.1)!.factor).toBe(0);
    expect(toJamesStein([1, 2, 3, 4], 100)!.factor).toBe(0);
  });
});

describe('corrections for many comparisons', () => {
  const psArbitrary = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

  it('never lower a p-value, keep the order, stay within 1; Benjamini–Hochberg never exceeds Holm', () => {
    fc.assert(
      fc.property(psArbitrary, (ps) => {
        const holm = toHolmAdjusted(ps);
        const hochberg = toBenjaminiHochberg(ps);
        ps.forEach((p, i) => {
          expect(holm[i]).toBeGreaterThanOrEqual(p);
          expect(hochberg[i]).toBeGreaterThanOrEqual(p);
          expect(hochberg[i]).toBeLessThanOrEqual(holm[i]! + 1e-15);
          expect(holm[i]).toBeLessThanOrEqual(1);
          ps.forEach((other, j) => {
            if (p < other) {
              expect(holm[i]).toBeLessThanOrEqual(holm[j]!);
              expect(hochberg[i]).toBeLessThanOrEqual(hochberg[j]!);
            }
          });
        });
      }),
    );
  });

  it('follow a worked example', () => {
    const toThousandths = (p: number): number => Math.round(p * 1000);
    expect(toHolmAdjusted([0.01, 0.04, 0.03, 0.005]).map(toThousandths)).toEqual([30, 60, 60, 20]);
    expect(toBenjaminiHochberg([0.01, 0.04, 0.03, 0.005]).map(toThousandths)).toEqual([20, 40, 40, 20]);
  });
});

describe('permutation over people', () => {
  const bruteForce = (mentees: readonly number[], others: readonly number[]): number => {
    const all = [...mentees, ...others];
    const sum = mentees.reduce((total, change) => total + change, 0);
    let hits = 0;
    for (let mask = 0; mask < 2 ** all.length; mask += 1) {
      const chosen = all.filter((_, i) => (mask >> i) & 1);
      if (chosen.length === mentees.length && chosen.reduce((a, b) => a + b, 0) >= sum) hits += 1;
    }
    return hits;
  };

  it('counts relabelings as a brute-force search over whole numbers does', () => {
    const changes = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.array(changes, { minLength: 2, maxLength: 5 }),
        fc.array(changes, { minLength: 1, maxLength: 6 }),
        (mentees, others) => {
          const result = toPermutationTest(mentees, others, toSeededRandom(1))!;
          expect(result.asMuchOrMore).toBe(bruteForce(mentees, others));
          expect(result.relabelings).toBe(toWays(mentees.length + others.length, mentees.length));
          expect(result.oneSidedP).toBeGreaterThanOrEqual(result.smallestOneSidedP);
          expect(result.twoSidedP).toBeGreaterThanOrEqual(result.smallestTwoSidedP - 1e-15);
        },
      ),
    );
  });

  it('counts ties although tenths do not add up exactly in binary', () => {
    const result = toPermutationTest([0.1, 0.2, 0.3], [0.3, 0.2, 0.1], toSeededRandom(1))!;
    expect(result.difference).toBeCloseTo(0, 15);
    expect(result.asMuchOrMore).toBe(14);
    expect(result.twoSidedP).toBe(1);
  });

  it('draws relabelings beyond the limit, the same ones for the same seed', () => {
    const mentees = Array.from({ length: 12 }, (_, i) => i + 3);
    const others = Array.from({ length: 14 }, (_, i) => i);
    const once = toPermutationTest(mentees, others, toSeededRandom(7))!;
    expect(once).toEqual(toPermutationTest(mentees, others, toSeededRandom(7)));
    expect(once).toMatchObject({ method: 'draws', relabelings: 10_001 });
    expect(
      Math.abs(once.oneSidedP - toPermutationTest(mentees, others, toSeededRandom(8))!.oneSidedP),
    ).toBeLessThan(0.03);
  });

  it('draws come close to the exact p-value', () => {
    const mentees = [5, 9, 2, 7, 4, 8, 6, 1, 3];
    const others = [2, 4, 3, 1, 0, 5, 6, 2, 3, 1, 2];
    const exact = toPermutationTest(mentees, others, toSeededRandom(1))!;
    expect(exact.method).toBe('exact');
    const wide = toPermutationTest([...mentees, 2.5], [...others, 2.5, 2.5], toSeededRandom(1))!;
    expect(wide.method).toBe('draws');
    expect(wide.oneSidedP).toBeLessThan(0.05);
  });

  it('has no test for one mentee or for nobody to compare with', () => {
    expect(toPermutationTest([3], [1, 2, 3], toSeededRandom(1))).toBeUndefined();
    expect(toPermutationTest([3, 4], [], toSeededRandom(1))).toBeUndefined();
  });

  it('tries 184,756 relabelings one by one', () => {
    const { method, relabelings } = toPermutationTest(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1, 1, 2, 3, 5, 8, 13, 21, 34, 55],
      toSeededRandom(1),
    )!;
    expect({ method, relabelings }).toEqual({ method: 'exact', relabelings: 184_756 });
  });
});

describe('sign flip', () => {
  it('is certain without change and switches to draws for many people', () => {
    expect(toSignFlipTest([], toSeededRandom(1))).toBeUndefined();
    expect(toSignFlipTest([0, 0], toSeededRandom(1))).toMatchObject({ oneSidedP: 1, twoSidedP: 1 });
    const many = toSignFlipTest(
      Array.from({ length: 40 }, () => 1),
      toSeededRandom(3),
    )!;
    expect(many).toMatchObject({ method: 'draws', patterns: 10_001, asMuchOrMore: 1 });
  });

  it('mirrors itself when all changes turn their sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 10 }), (changes) => {
        const one = toSignFlipTest(changes, toSeededRandom(1))!;
        const other = toSignFlipTest(
          changes.map((change) => -change),
          toSeededRandom(1),
        )!;
        expect(one.twoSidedP).toBeCloseTo(other.twoSidedP, 12);
        expect(one.oneSidedP + other.oneSidedP).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('power', () => {
  it('grows with size, and the needed size gives the wanted power', () => {
    const share = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(share, share, (first, second) => {
        fc.pre(Math.abs(first - second) > 0.02);
        expect(toPower(toNeededSize(first, second)!, first, second)).toBeCloseTo(0.8, 6);
        expect(toPower(200, first, second)).toBeGreaterThanOrEqual(toPower(100, first, second));
      }),
    );
    expect(toNeededSize(0.5, 0.5)).toBeUndefined();
    expect(toDetectableRate(30, 1)).toBeUndefined();
    expect(toDetectableRate(50, 0.6, { direction: 'down' })).toBeLessThan(0.4);
    expect(toPower(10, 0, 1)).toBe(1);
  });
});

describe('the seeded generator', () => {
  it('repeats for one seed, differs between neighboring seeds, fills [0, 1) evenly', () => {
    const draw = (seed: number): number[] => {
      const random = toSeededRandom(seed);
      return Array.from({ length: 20_000 }, () => random());
    };
    const values = draw(42);
    expect(draw(42)).toEqual(values);
    expect(draw(43)[0]).not.toBe(values[0]);
    const bins = new Array<number>(10).fill(0);
    for (const value of values) bins[Math.floor(value * 10)]! += 1;
    for (const bin of bins) expect(Math.abs(bin - 2_000)).toBeLessThan(200);
  });
});

describe('the registry of methods', () => {
  it('names every file of the folder, and nothing else', () => {
    const folder = new URL('../../../shared/statistics/', import.meta.url);
    const files = readdirSync(folder)
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => file !== 'index');
    const listed = [...statisticalMethods.map(({ id }) => id as string), ...supportingFiles];
    expect(listed.sort()).toEqual(files.sort());
  });
});
