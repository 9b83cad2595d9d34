import { describe, expect, it } from 'vitest';
import { rankCategories } from '../../../../shared/rules/focus/rank-categories.ts';
import { toReading } from '../../../../shared/rules/focus/reading.ts';

const criteria = [
  { criterionId: 'importance', weight: 3 },
  { criterionId: 'evidence', weight: 1 },
];
type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;
const readingOf = (table: Table, weights = criteria) => {
  const scores = Object.entries(table).flatMap(([categoryId, own]) =>
    Object.entries(own).map(([criterionId, score]) => ({ categoryId, criterionId, score })),
  );
  return toReading(rankCategories(Object.keys(table), weights, scores), weights, scores);
};

describe('the reading of the scores', () => {
  it('says nothing of a leader while nobody, or only one, has all scores', () => {
    expect(readingOf({ a: { importance: 4 }, b: {} })).toEqual({ kind: 'nobody-ranked' });
    expect(readingOf({ a: { importance: 4, evidence: 4 }, b: {} })).toEqual({
      kind: 'only-one',
      categoryId: 'a',
      score: 4,
    });
  });

  it('names the shift of a weight that would change the winner, exactly where it would', () => {
    const table = {
      a: { importance: 5, evidence: 1, reach: 3 },
      b: { importance: 3, evidence: 5, reach: 3 },
    };
    const weighted = (evidence: number) => [
      { criterionId: 'importance', weight: (1 - evidence) * 3 },
      { criterionId: 'evidence', weight: evidence * 4 },
      { criterionId: 'reach', weight: 1 - evidence },
    ];
    const reading = readingOf(table, weighted(0.2));
    expect(reading).toMatchObject({
      kind: 'leader',
      categoryId: 'a',
      nearest: { criterionId: 'evidence', side: 'more', threshold: { challengerId: 'b' } },
    });
    const share = reading.kind === 'leader' ? reading.nearest!.threshold.share : 0;
    expect(share).toBeCloseTo(3 / 11, 12);
    expect(readingOf(table, weighted(share - 0.001))).toMatchObject({ kind: 'leader', categoryId: 'a' });
    expect(readingOf(table, weighted(share + 0.001))).toMatchObject({ kind: 'leader', categoryId: 'b' });
  });

  it('tells a tie, a lead that no weight changes, and weights that weigh nothing', () => {
    expect(readingOf({ a: { importance: 4, evidence: 4 }, b: { importance: 4, evidence: 4 } })).toMatchObject(
      {
        kind: 'tied',
        categoryIds: ['a', 'b'],
      },
    );
    const firm = readingOf({ a: { importance: 5, evidence: 5 }, b: { importance: 1, evidence: 1 } });
    expect(firm).toEqual({ kind: 'leader', categoryId: 'a', score: 5 });
    expect(readingOf({ a: { importance: 1 } }, [{ criterionId: 'importance', weight: 0 }])).toMatchObject({
      kind: 'issue',
      issue: { code: 'no-weights' },
    });
  });
});
