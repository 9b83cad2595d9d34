/** Tails against exact fractions, at sizes where a naive coefficient overflows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBetaProbability, toBetaQuantile, toCredibleInterval } from '../../../shared/statistics/beta.ts';
import { toBinomialProbability, toLowerTail, toUpperTail } from '../../../shared/statistics/binomial.ts';
import { toFisherGreater, toFisherLess, toFisherTwoSided } from '../../../shared/statistics/fisher.ts';
import { toLogGamma, toUpperGamma } from '../../../shared/statistics/gamma.ts';
import { toHypergeometricProbability } from '../../../shared/statistics/hypergeometric.ts';
import { toNormalProbability } from '../../../shared/statistics/normal.ts';
import { toExactFisher, toExactUpperTail } from './exact-reference.ts';

const of = (successes: number, total: number) => ({ successes, total });
const countArbitrary = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((total) => fc.integer({ min: 0, max: total }).map((x) => of(x, total)));
const expectClose = (actual: number, exact: number): void => {
  expect(Math.abs(actual - exact)).toBeLessThanOrEqual(1e-11 * Math.max(exact, 1e-300) + 1e-15);
};

describe('binomial tails', () => {
  it('equal exact fractions for any count up to 150 and any chance in hundredths', () => {
    fc.assert(
      fc.property(countArbitrary(150), fc.integer({ min: 1, max: 99 }), ({ successes, total }, percent) => {
        const exact = toExactUpperTail(successes, total, percent, 100);
        expectClose(toUpperTail(of(successes, total), percent / 100), exact);
        expectClose(toLowerTail(of(total - successes, total), 1 - percent / 100), exact);
      }),
    );
  });

  it('stay right where coefficients overflow a double', () => {
    expectClose(toUpperTail(of(1100, 2000), 0.5), toExactUpperTail(1100, 2000, 1, 2));
    expectClose(toUpperTail(of(700, 3000), 0.2), toExactUpperTail(700, 3000, 1, 5));
  });

  it('answer at once for a billion', () => {
    const tail = toUpperTail(of(500_031_623, 1_000_000_000), 0.5);
    expect(tail).toBeGreaterThan(0.0227);
    expect(tail).toBeLessThan(0.0228);
  });

  it('are certain at the ends', () => {
    expect(toUpperTail(of(0, 0), 0.5)).toBe(1);
    expect(toUpperTail(of(3, 3), 1)).toBe(1);
    expect(toUpperTail(of(1, 3), 0)).toBe(0);
    expect(toLowerTail(of(0, 3), 0)).toBe(1);
    expect(toBinomialProbability(of(0, 0), 0.3)).toBe(1);
  });

  it('refuse counts that cannot be', () => {
    for (const count of [of(4, 3), of(-1, 3), of(1.5, 3), of(Number.NaN, 3)]) {
      expect(() => toUpperTail(count, 0.5)).toThrow(RangeError);
    }
  });
});

describe('Fisher exact test', () => {
  it('equals exact fractions, one- and two-sided', () => {
    fc.assert(
      fc.property(countArbitrary(60), countArbitrary(60), (first, second) => {
        const exact = toExactFisher(first.successes, first.total, second.successes, second.total);
        expectClose(toFisherGreater(first, second), exact.greater);
        expectClose(toFisherTwoSided(first, second), exact.twoSided);
      }),
    );
  });

  it('stays right with thousands of customers', () => {
    const exact = toExactFisher(700, 2000, 900, 3000);
    expectClose(toFisherGreater(of(700, 2000), of(900, 3000)), exact.greater);
    expectClose(toFisherTwoSided(of(700, 2000), of(900, 3000)), exact.twoSided);
  });

  it('does not depend on which group is named first', () => {
    fc.assert(
      fc.property(countArbitrary(200), countArbitrary(200), (first, second) => {
        expectClose(toFisherTwoSided(first, second), toFisherTwoSided(second, first));
        expectClose(toFisherGreater(first, second), toFisherLess(second, first));
      }),
    );
  });

  it('adds up to 1 over all outcomes of the same margins', () => {
    fc.assert(
      fc.property(
        fc.nat(300).chain((population) =>
          fc.record({
            population: fc.constant(population),
            marked: fc.nat(population),
            drawn: fc.nat(population),
          }),
        ),
        (draw) => {
          let sum = 0;
          for (let k = 0; k <= draw.drawn; k += 1) sum += toHypergeometricProbability(k, draw);
          expect(sum).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  it('says nothing when one group is empty', () => {
    expect(toFisherGreater(of(0, 0), of(3, 9))).toBe(1);
    expect(toFisherTwoSided(of(0, 0), of(0, 0))).toBe(1);
  });
});

describe('distribution functions', () => {
  it('log-gamma follows the factorials', () => {
    let factorial = 0;
    for (let n = 1; n <= 400; n += 1) {
      factorial += Math.log(n);
      expect(Math.abs(toLogGamma(n + 1) - factorial)).toBeLessThan(1e-13 * Math.max(1, factorial));
    }
    expect(toLogGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(() => toLogGamma(0)).toThrow(RangeError);
  });

  it('the upper gamma function has the known chi-square points', () => {
    expect(toUpperGamma(0.5, 3.841458820694124 / 2)).toBeCloseTo(0.05, 12);
    expect(toUpperGamma(5, 18.307038053275146 / 2)).toBeCloseTo(0.05, 12);
    expect(toUpperGamma(1, 700)).toBeCloseTo(Math.exp(-700), 300);
    expect(toUpperGamma(3, 0)).toBe(1);
    expect(toUpperGamma(3, Infinity)).toBe(0);
  });

  it('the normal distribution is symmetric and has its known points', () => {
    expect(toNormalProbability(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(toNormalProbability(-8)).toBeCloseTo(6.220960574271785e-16, 28);
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(toNormalProbability(z) + toNormalProbability(-z)).toBeCloseTo(1, 13);
      }),
    );
  });

  it('the beta distribution mirrors binomial tails and its quantile undoes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 99 }),
        (a, b, percent) => {
          const x = percent / 100;
          expect(toBetaProbability(x, a, b)).toBeCloseTo(toUpperTail(of(a, a + b - 1), x), 11);
          expect(toBetaProbability(toBetaQuantile(x, a, b), a, b)).toBeCloseTo(x, 9);
        },
      ),
    );
    const below = toCredibleInterval(499_000, 499_000);
    const above = toCredibleInterval(501_000, 501_000);
    expect(above.lower).toBeCloseTo(below.lower, 5);
    expect(above.upper).toBeCloseTo(below.upper, 5);
    expect(toCredibleInterval(0, 4)).toEqual({ lower: 0, upper: 0 });
    expect(toCredibleInterval(4, 0)).toEqual({ lower: 1, upper: 1 });
  });
});
