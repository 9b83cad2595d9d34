import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../../shared/messages/registry.ts';
import {
  DEFAULT_CRITERIA,
  REQUESTED_CATEGORIES,
  RIVAL_CATEGORIES,
} from '../../../../shared/rules/focus/categories.ts';
import { checkCategoryDecision, toCurrentDecision } from '../../../../shared/rules/focus/decide-category.ts';
import { rankCategories } from '../../../../shared/rules/focus/rank-categories.ts';
import type { CategoryScore } from '../../../../shared/rules/focus/rank-categories.ts';
import { findNearestThreshold, toSensitivity } from '../../../../shared/rules/focus/sensitivity.ts';

const criteria = [
  { criterionId: 'importance', weight: 3 },
  { criterionId: 'evidence', weight: 1 },
];
const scoresOf = (
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
  evidence = 'seen',
): CategoryScore[] =>
  Object.entries(table).flatMap(([categoryId, own]) =>
    Object.entries(own).map(([criterionId, score]) => ({ categoryId, criterionId, score, evidence })),
  );

describe('ranking categories', () => {
  it('weighs scores and lets equal ones share a rank', () => {
    const scores = scoresOf({
      a: { importance: 4, evidence: 2 },
      b: { importance: 3, evidence: 5 },
      c: { importance: 1, evidence: 1 },
    });
    const ranking = rankCategories(['c', 'b', 'a'], criteria, scores);
    expect(ranking.categories.map(({ categoryId, score, rank }) => [categoryId, score, rank])).toEqual([
      ['b', 3.5, 1],
      ['a', 3.5, 1],
      ['c', 1, 3],
    ]);
    expect(ranking.leaders).toEqual(['b', 'a']);
  });

  it('gives no rank while a score is missing, but ignores criteria that weigh nothing', () => {
    const scores = scoresOf({ a: { importance: 4 }, b: { importance: 1, evidence: 1 } });
    const ranking = rankCategories(['a', 'b'], criteria, scores);
    expect(ranking.leaders).toEqual(['b']);
    expect(ranking.categories[1]).toMatchObject({ categoryId: 'a', missing: ['evidence'] });
    expect(ranking.categories[1]).not.toHaveProperty('rank');
    const free = [criteria[0]!, { criterionId: 'evidence', weight: 0 }];
    expect(rankCategories(['a', 'b'], free, scores).leaders).toEqual(['a']);
  });

  it('refuses weights and scores that cannot be', () => {
    const codes = (weights: number[], score = 3): string[] =>
      rankCategories(
        ['a'],
        weights.map((weight, index) => ({ criterionId: String(index), weight })),
        [{ categoryId: 'a', criterionId: '0', score }],
      ).issues.map(({ code }) => code);
    expect(codes([0, 0])).toEqual(['no-weights']);
    expect(codes([1, -1])).toEqual(['weight-negative']);
    expect(codes([1, Number.NaN])).toEqual(['weight-negative']);
    expect(codes([1], 6)).toEqual(['score-out-of-range']);
  });

  it('has words for every default category, criterion and question in both languages', () => {
    for (const { priorities } of Object.values(catalogs)) {
      for (const id of [...REQUESTED_CATEGORIES, ...RIVAL_CATEGORIES])
        expect(priorities.category[id]).not.toBe('');
      for (const { criterionId } of DEFAULT_CRITERIA) expect(priorities.criterion[criterionId]).not.toBe('');
      for (const id of REQUESTED_CATEGORIES)
        expect(Object.keys(priorities.questions[id]).length).toBeGreaterThan(1);
    }
  });
});

describe('sensitivity', () => {
  it('gives the exact share at which another category draws level', () => {
    const scores = scoresOf({ a: { importance: 4, evidence: 2 }, b: { importance: 3, evidence: 4 } });
    // a − b is 1 on importance and −2 on evidence: level at t = 2 (1 − t), t = 2/3; now 3 of 4.
    const [importance, evidence] = toSensitivity('a', ['a', 'b'], criteria, scores);
    expect(importance).toEqual({
      criterionId: 'importance',
      share: 0.75,
      lower: { share: 2 / 3, challengerId: 'b' },
    });
    expect(evidence!.upper!.share).toBeCloseTo(1 / 3, 12);
    expect(evidence).not.toHaveProperty('lower');
    const nearer = { criterionId: 'z', share: 0.5, upper: { share: 0.52, challengerId: 'b' } };
    expect(findNearestThreshold([importance!, nearer])).toMatchObject({
      criterionId: 'z',
      side: 'more',
      now: 0.5,
    });
    expect(findNearestThreshold([])).toBeUndefined();
    expect(
      catalogs.en.priorities.sensitivity.less({
        name: 'Customers',
        criterion: 'Importance',
        share: 0.12,
        now: 0.3,
        challenger: 'Safety',
      }),
    ).toBe('Customers stays first unless “Importance” weighs less than 12% (now 30%); then Safety leads.');
  });

  it('has no threshold where the winner leads on everything, and none to shift with one criterion', () => {
    const scores = scoresOf({ a: { importance: 4, evidence: 4 }, b: { importance: 3, evidence: 3 } });
    expect(toSensitivity('a', ['b'], criteria, scores).every(({ lower, upper }) => !lower && !upper)).toBe(
      true,
    );
    expect(toSensitivity('a', ['b'], [criteria[0]!], scores)).toEqual([]);
  });

  it('says nothing about a criterion that weighs nothing and is not scored everywhere', () => {
    const free = [...criteria, { criterionId: 'reach', weight: 0 }];
    const half = scoresOf({ a: { importance: 4, evidence: 2 }, b: { importance: 3, evidence: 4, reach: 5 } });
    expect(toSensitivity('a', ['a', 'b'], free, half).map(({ criterionId }) => criterionId)).toEqual([
      'importance',
      'evidence',
    ]);
    const whole = [...half, { categoryId: 'a', criterionId: 'reach', score: 1 }];
    expect(toSensitivity('a', ['a', 'b'], free, whole)[2]).toMatchObject({
      share: 0,
      upper: { challengerId: 'b' },
    });
  });

  it('flips the winner where a search over all shares finds it, and nowhere else', () => {
    const ids = ['a', 'b', 'c'];
    const keys = ['x', 'y', 'z'];
    const table = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 9, maxLength: 9 });
    const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(table, weights, (values, own) => {
        fc.pre(own.some((weight) => weight > 0));
        const scores = ids.flatMap((categoryId, i) =>
          keys.map((criterionId, j) => ({ categoryId, criterionId, score: values[3 * i + j]! / 2 })),
        );
        const chosen = keys.map((criterionId, index) => ({ criterionId, weight: own[index]! }));
        const { leaders } = rankCategories(ids, chosen, scores);
        fc.pre(leaders.length === 1);
        const winner = leaders[0]!;
        for (const { criterionId, share, lower, upper } of toSensitivity(winner, ids, chosen, scores)) {
          const rest = chosen.reduce(
            (sum, one) => sum + (one.criterionId === criterionId ? 0 : one.weight),
            0,
          );
          const isFirstAt = (at: number): boolean => {
            const means = ids.map((id) =>
              chosen.reduce((sum, one, index) => {
                const value = values[3 * ids.indexOf(id) + index]! / 2;
                return sum + value * (one.criterionId === criterionId ? at : ((1 - at) * one.weight) / rest);
              }, 0),
            );
            return means[ids.indexOf(winner)]! >= Math.max(...means) - 1e-9;
          };
          for (let step = 0; step <= 200; step += 1) {
            const at = step / 200;
            const isInside = at >= (lower?.share ?? 0) - 1e-9 && at <= (upper?.share ?? 1) + 1e-9;
            expect(isFirstAt(at), `${criterionId} at ${at}, now ${share}`).toBe(isInside);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with ranking again on both sides of every threshold', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const keys = ['x', 'y', 'z'];
    const table = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(table, weights, (values, own) => {
        const scores = ids.flatMap((categoryId, i) =>
          keys.map((criterionId, j) => ({ categoryId, criterionId, score: values[3 * i + j]! })),
        );
        const chosen = keys.map((criterionId, index) => ({ criterionId, weight: own[index]! }));
        const { leaders } = rankCategories(ids, chosen, scores);
        fc.pre(leaders.length === 1);
        const winner = leaders[0]!;
        const leadersAt = (criterionId: string, share: number): readonly string[] => {
          const rest = chosen
            .filter((one) => one.criterionId !== criterionId)
            .reduce((sum, { weight }) => sum + weight, 0);
          const shifted = chosen.map((one) => ({
            ...one,
            weight: one.criterionId === criterionId ? share : ((1 - share) * one.weight) / rest,
          }));
          return rankCategories(ids, shifted, scores).leaders;
        };
        for (const { criterionId, lower, upper } of toSensitivity(winner, ids, chosen, scores)) {
          const step = 1e-6;
          for (const [threshold, side] of [
            [lower, -1],
            [upper, 1],
          ] as const) {
            if (!threshold) {
              expect(leadersAt(criterionId, side < 0 ? 0 : 1)).toContain(winner);
              continue;
            }
            const beyond = threshold.share + side * step;
            expect(leadersAt(criterionId, threshold.share - side * step)).toContain(winner);
            if (beyond >= 0 && beyond <= 1) expect(leadersAt(criterionId, beyond)).not.toContain(winner);
          }
        }
      }),
    );
  });
});

describe('deciding on a category', () => {
  const scores = scoresOf({ a: { importance: 4, evidence: 4 }, b: { importance: 3, evidence: 3 } }, '');
  const ranking = rankCategories(['a', 'b', 'c'], criteria, scores);
  const codes = (categoryId: string, reason: string, open = 0): string[] =>
    checkCategoryDecision({ categoryId, reason }, ranking, open).map(
      ({ code, isBlocking }) => `${code}${isBlocking ? '!' : ''}`,
    );

  it('asks for a reason always, and blocks another than the winner without one', () => {
    expect(codes('a', '')).toEqual(['reason-missing!', 'scores-missing', 'without-evidence']);
    expect(codes('b', ' ')).toContain('not-the-winner!');
    expect(codes('b', 'safety inspection is due', 2)).toEqual([
      'not-the-winner',
      'scores-missing',
      'without-evidence',
      'questions-open',
    ]);
  });

  it('keeps all decisions; the latest that nothing supersedes is in force', () => {
    const first = { id: '1', categoryId: 'a', decidedOn: '2026-01-01', reason: 'x' };
    const second = { id: '2', categoryId: 'b', decidedOn: '2026-01-01', reason: 'y', supersedesId: '1' };
    expect(toCurrentDecision([second, first])?.id).toBe('2');
    expect(toCurrentDecision([])).toBeUndefined();
  });
});
