import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExactFisher } from '../../statistics/exact-reference.ts';
import { catalogs } from '../../../../shared/messages/registry.ts';
import {
  analyzeAmountOutcome,
  analyzeShareOutcome,
} from '../../../../shared/rules/exemplar/analyze-outcome.ts';
import { toShareComparison } from '../../../../shared/rules/exemplar/assess-shares.ts';
import { toPicture } from '../../../../shared/rules/exemplar/picture.ts';
import { toHeadlineSentence, toVerdictSentence } from '../../../../shared/rules/exemplar/sentences.ts';
import { toHeadline, toVerdict } from '../../../../shared/rules/exemplar/verdict.ts';
import type { Verdict } from '../../../../shared/rules/exemplar/verdict.ts';
import { toSeededRandom } from '../../../../shared/statistics/random-source.ts';

const counts = (figures: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(figures).map(([personId, [successes, total]]) => ({ personId, successes, total }));
const firm = counts({
  Dario: [28, 40],
  A: [14, 40],
  B: [14, 40],
  C: [14, 40],
  D: [14, 40],
  E: [14, 40],
});
const verdictOf = (personId: string, people = firm, secondWindow?: typeof firm): Verdict => {
  const comparison = toShareComparison(people);
  if (comparison.kind !== 'compared') throw new Error(comparison.reason);
  const person = comparison.people.find((one) => one.personId === personId)!;
  return toVerdict(person, {
    people: comparison.people.length,
    leastTotal: comparison.leastTotal,
    lookAgainOn: '2026-07-01',
    ...(secondWindow && { secondWindow }),
  });
};

describe('a verdict in words', () => {
  const { exemplar } = catalogs.en;

  it('says proven only when a second window confirms', () => {
    expect(toVerdictSentence(verdictOf('Dario', firm, firm), 'Dario', exemplar)).toBe(
      'Dario: 28 of 40, others 70 of 200: 2.0 times as often. In both periods. Luck alone is an unlikely explanation.',
    );
    expect(verdictOf('Dario').code).toBe('proven-once');
    expect(toVerdictSentence(verdictOf('Dario'), 'Dario', exemplar)).toContain(
      'Check again on July 1, 2026.',
    );
    const fallen = counts({ Dario: [14, 40], A: [70, 200] });
    expect(verdictOf('Dario', firm, fallen).code).toBe('not-confirmed');
    expect(verdictOf('Dario', firm, counts({ A: [70, 200] })).code).toBe('proven-once');
  });

  it('takes a second window at the same level as the first: one in twenty, not one in ten', () => {
    // One-sided p of 9 of 15 against 27 of 75 is .075, of 10 of 15 .028.
    const weaker = counts({ Dario: [9, 15], A: [27, 75] });
    const enough = counts({ Dario: [10, 15], A: [27, 75] });
    expect(toExactFisher(9, 15, 27, 75).greater).toBeGreaterThan(0.05);
    expect(toExactFisher(9, 15, 27, 75).greater).toBeLessThan(0.1);
    expect(toExactFisher(10, 15, 27, 75).greater).toBeLessThan(0.05);
    expect(verdictOf('Dario', firm, weaker).code).toBe('not-confirmed');
    expect(verdictOf('Dario', firm, enough).code).toBe('proven');
  });

  it('says promising when looking at six people explains it', () => {
    const people = counts({ Carla: [8, 10], A: [4, 10], B: [4, 10], C: [4, 10], D: [4, 10], E: [5, 10] });
    expect(toVerdictSentence(verdictOf('Carla', people, people), 'Carla', exemplar)).toBe(
      'Carla stands out (8 of 10; others 21 of 50). With six people compared, that can still be luck. Look again after July 1, 2026.',
    );
  });

  it('says too few instead of ranking', () => {
    const people = counts({ Ana: [3, 3], A: [10, 20], B: [9, 20] });
    expect(toVerdictSentence(verdictOf('Ana', people), 'Ana', exemplar)).toBe(
      'Ana has 3 customers. Below 6 even a perfect record could be luck.',
    );
  });

  it('says what chance gives when nothing stands out', () => {
    const people = counts({ Ben: [7, 20], A: [6, 20], B: [8, 20], C: [7, 20], D: [7, 20], E: [7, 20] });
    expect(toVerdictSentence(verdictOf('Ben', people), 'Ben', exemplar)).toBe(
      'Ben’s figure is what chance alone would produce among six people.',
    );
  });

  it('never says by how much somebody is behind, nor that chance explains it', () => {
    const people = counts({ Low: [2, 40], A: [20, 40], B: [20, 40], C: [20, 40] });
    expect(toVerdictSentence(verdictOf('Low', people), 'Low', exemplar)).toBe(
      'Low: 2 of 40. No better than the others.',
    );
  });

  it('never uses a forbidden word or an unfilled figure, in either language, whatever the counts', () => {
    const forbidden =
      /\b(proves|caused|significant|saved|best|worst|provano|causato|significativo|migliore|peggiore)\b|undefined|NaN|±/i;
    const count = fc
      .integer({ min: 0, max: 60 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    const people = fc.dictionary(fc.constantFrom('Ana', 'Ben', 'Carla', 'Dario', 'Eva', 'Finn'), count);
    fc.assert(
      fc.property(people, people, (one, two) => {
        const comparison = toShareComparison(counts(one));
        const verdicts = new Map<string, Verdict>();
        if (comparison.kind === 'compared') {
          const context = {
            people: comparison.people.length,
            leastTotal: comparison.leastTotal,
            lookAgainOn: '2026-07-01',
            secondWindow: counts(two),
          };
          for (const person of comparison.people) verdicts.set(person.personId, toVerdict(person, context));
        }
        for (const { exemplar: words } of Object.values(catalogs)) {
          const context = { toName: (id: string) => id, plan: { lookAgainOn: '2026-07-01' }, words };
          expect(toHeadlineSentence(toHeadline(comparison, verdicts), context)).not.toMatch(forbidden);
          for (const [name, verdict] of verdicts)
            expect(toVerdictSentence(verdict, name, words)).not.toMatch(forbidden);
        }
      }),
    );
  });

  it('shows counts first and no percentage under five', () => {
    expect(exemplar.count({ successes: 17, total: 20 })).toBe('17 of 20 (85%)');
    expect(exemplar.count({ successes: 3, total: 4 })).toBe('3 of 4');
    expect(exemplar.between({ lower: 0.64, upper: 0.948 })).toBe('between 64% and 95%');
  });
});

describe('a comparison of shares', () => {
  it('has nothing to say about one person, nobody, or one outcome', () => {
    expect(toShareComparison([])).toMatchObject({ reason: 'nobody' });
    expect(toShareComparison(counts({ A: [0, 0] }))).toMatchObject({ reason: 'nobody' });
    expect(toShareComparison(counts({ A: [3, 9], B: [0, 0] }))).toMatchObject({ reason: 'one-person' });
    expect(toShareComparison(counts({ A: [0, 9], B: [0, 7] }))).toMatchObject({ reason: 'none-succeed' });
    expect(toShareComparison(counts({ A: [9, 9], B: [7, 7] }))).toMatchObject({ reason: 'all-succeed' });
  });

  it('orders by the shrunk rate, so a small perfect record does not lead', () => {
    const comparison = toShareComparison(
      counts({ Few: [6, 6], Many: [54, 60], C: [20, 60], D: [21, 60], E: [22, 60] }),
    );
    if (comparison.kind !== 'compared') throw new Error(comparison.reason);
    const many = comparison.people.find(({ personId }) => personId === 'Many')!;
    const few = comparison.people.find(({ personId }) => personId === 'Few')!;
    expect(few.rate).toBeGreaterThan(many.rate);
    expect(few.shrunkRate).toBeLessThan(many.shrunkRate);
    expect(many.rank).toBe(1);
    expect(many.ratio).toBeCloseTo(54 / 60 / (69 / 186), 12);
  });

  it('ranks nobody when chance explains the spread, nor anybody at or below the overall rate', () => {
    const even = toShareComparison(counts({ A: [10, 20], B: [11, 20], C: [9, 20] }));
    expect(even).toMatchObject({ shrinkage: 'all-equal' });
    expect(even.people.some((person) => 'rank' in person)).toBe(false);
    const spread = toShareComparison(firm);
    if (spread.kind !== 'compared') throw new Error(spread.reason);
    expect(spread.people.filter(({ rank }) => rank !== undefined).map(({ personId }) => personId)).toEqual([
      'Dario',
    ]);
  });

  it('gives the picture a dot inside each interval and bands that narrow with more customers', () => {
    const comparison = toShareComparison(firm);
    if (comparison.kind !== 'compared') throw new Error(comparison.reason);
    const { dots, bands } = toPicture(comparison);
    for (const { lower, rate, upper } of dots) expect(lower <= rate && rate <= upper).toBe(true);
    const [small, large] = [bands[0]!, bands[bands.length - 1]!];
    expect([small.total, large.total]).toEqual([comparison.leastTotal, 44]);
    expect(small.upperInner - small.lowerInner).toBeGreaterThan(large.upperInner - large.lowerInner);
    const wide = toShareComparison(counts({ A: [4_000, 9_000], B: [4_100, 9_000] }));
    if (wide.kind !== 'compared') throw new Error(wide.reason);
    expect(toPicture(wide).bands.length).toBeLessThanOrEqual(63);
  });

  const people = fc.dictionary(
    fc.constantFrom('Ana', 'Ben', 'Carla', 'Dario', 'Eva', 'Finn', 'Gil'),
    fc
      .integer({ min: 0, max: 90 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total))),
  );

  it('judges in the picture as in the sentence: outside a band is who stands out, and nobody else', () => {
    fc.assert(
      fc.property(people, (figures) => {
        const comparison = toShareComparison(counts(figures));
        if (comparison.kind !== 'compared') return;
        const { bands } = toPicture(comparison);
        for (const { count, rate, standing, personId } of comparison.people) {
          const band = bands.find(({ total }) => total === count.total);
          if (standing === 'too-few') {
            expect(count.total < (bands[0]?.total ?? Infinity), personId).toBe(true);
            continue;
          }
          expect(rate > band!.upperOuter, `${personId} outer`).toBe(standing === 'stands-out');
          expect(rate > band!.upperInner, `${personId} inner`).toBe(
            standing === 'stands-out' || standing === 'promising',
          );
          if (standing === 'as-expected') expect(rate).toBeGreaterThanOrEqual(band!.lowerInner);
          if (standing === 'not-ahead') expect(rate).toBeLessThan(band!.lowerInner);
          expect(band!.upperOuter).toBeGreaterThanOrEqual(band!.upperInner);
          expect(band!.lowerOuter).toBeLessThanOrEqual(band!.lowerInner);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names nobody who looks good only beside a figure far below', () => {
    const low = toShareComparison(
      counts({ A: [52, 130], B: [46, 130], C: [45, 130], D: [46, 130], Shop: [10, 900] }),
    );
    if (low.kind !== 'compared') throw new Error(low.reason);
    const a = low.people.find(({ personId }) => personId === 'A')!;
    expect(a.holmP).toBeLessThan(0.05);
    expect(a.strictP).toBeGreaterThan(0.05);
    expect(a.standing).toBe('as-expected');
    expect(low.withoutFarBelow).toEqual({ successes: 189, total: 520 });
    const without = toShareComparison(firm);
    expect(without).toMatchObject({ withoutFarBelow: without.overall });
  });
});

describe('the chance of naming somebody by luck', () => {
  const rate = (
    customers: number,
    chances: readonly number[],
    isHit: (standings: string[]) => boolean,
  ): number => {
    const random = toSeededRandom(customers);
    const runs = 600;
    let hits = 0;
    for (let run = 0; run < runs; run += 1) {
      const people = chances.map((chance, index) => ({
        personId: String(index),
        successes: Array.from({ length: customers }, () => random() < chance).filter(Boolean).length,
        total: customers,
      }));
      const comparison = toShareComparison(people);
      if (comparison.kind !== 'compared') continue;
      const standings = [...comparison.people]
        .sort((a, b) => Number(a.personId) - Number(b.personId))
        .map(({ standing }) => standing);
      if (isHit(standings)) hits += 1;
    }
    return hits / runs;
  };

  it.each([
    [5, 0.01, 0.06],
    [10, 0.02, 0.25],
    [20, 0.03, 0.61],
    [30, 0.03, 0.85],
    [50, 0.03, 0.98],
  ])(
    'with %i customers each is about %s, and a rep of truly 0.7 is found with chance %s',
    (customers, falseRate, power) => {
      const equal = rate(customers, [0.35, 0.35, 0.35, 0.35, 0.35, 0.35], (all) =>
        all.includes('stands-out'),
      );
      const one = rate(customers, [0.7, 0.35, 0.35, 0.35, 0.35, 0.35], (all) => all[0] === 'stands-out');
      expect(Math.abs(equal - falseRate)).toBeLessThan(0.025);
      expect(equal).toBeLessThanOrEqual(0.05);
      expect(Math.abs(one - power)).toBeLessThan(0.06);
    },
  );
});

describe('a measure of the owner’s own', () => {
  const months = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];

  it('confirms a share of the later periods in the earlier ones', () => {
    const outcomes = months.flatMap((periodOn) => [
      { periodOn, personId: 'Eva', successes: 18, total: 20 },
      { periodOn, personId: 'A', successes: 9, total: 20 },
      { periodOn, personId: 'B', successes: 8, total: 20 },
    ]);
    const analysis = analyzeShareOutcome(outcomes, '2025-07-01');
    expect(analysis.headline).toEqual({ code: 'named', personIds: ['Eva'] });
    expect(analysis.lookedAtFromOn).toBe('2025-03-01');
    const once = analyzeShareOutcome(
      outcomes.filter(({ periodOn }) => periodOn === '2025-04-01'),
      '2025-07-01',
    );
    expect(once.headline.code).toBe('proven-once');
    expect(analyzeShareOutcome([], '2025-07-01').headline).toEqual({
      code: 'nothing-to-compare',
      reason: 'nobody',
    });
  });

  it('compares amounts by relabeling, and says too few where no relabeling could tell', () => {
    const random = toSeededRandom(5);
    const outcomes = months.flatMap((periodOn) =>
      ['Eva', 'A', 'B', 'C'].flatMap((personId) =>
        Array.from({ length: 6 }, () => ({
          periodOn,
          personId,
          value: (personId === 'Eva' ? 900 : 500) + random() * 300,
        })),
      ),
    );
    const findings = analyzeAmountOutcome(
      [...outcomes, { periodOn: '2025-04-01', personId: 'New', value: 700 }],
      1,
    );
    expect(findings[0]).toMatchObject({ personId: 'Eva', conclusion: 'proven', values: 12 });
    expect(findings.find(({ personId }) => personId === 'New')).toMatchObject({ conclusion: 'too-few' });
    expect(analyzeAmountOutcome([{ periodOn: '2025-01-01', personId: 'Eva', value: 3 }], 1)).toEqual([]);
  });
});
