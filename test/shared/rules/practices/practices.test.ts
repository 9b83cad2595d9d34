import { describe, expect, it } from 'vitest';
import { comparePractices } from '../../../../shared/rules/practices/compare-practices.ts';
import { describePractices, toInterviewGuide } from '../../../../shared/rules/practices/interview-guide.ts';
import {
  findStatementEdits,
  findStatementGaps,
} from '../../../../shared/rules/practices/problem-statement.ts';
import { testPractices } from '../../../../shared/rules/practices/test-practices.ts';

const logs = (practiceId: string, ...people: string[]) =>
  people.map((mark) => ({ practiceId, personId: mark.slice(1), does: mark.startsWith('+') }));

describe('practices that set the exemplar apart', () => {
  const all = [
    ...logs('cards', '+harry', '-a', '-b', '+c', '-d', '-e'),
    ...logs('visits', '+harry', '+a', '+b'),
    ...logs('calls', '-harry', '+a', '+b'),
    ...logs('book', '+harry'),
    ...logs('only others', '+a'),
  ];

  it('are ordered by how far the shares lie apart, with counts', () => {
    const result = comparePractices(all, 'harry');
    if (result.kind !== 'compared') throw new Error(result.reason);
    expect(
      result.practices.map(({ practiceId, others, gap }) => [practiceId, others.doing, others.asked, gap]),
    ).toEqual([
      ['cards', 1, 5, 0.8],
      ['visits', 2, 2, 0],
      ['calls', 2, 2, -1],
    ]);
    expect(result).toMatchObject({ notAskedOfOthers: ['book'], people: 6 });
  });

  it('are not compared on one person’s log alone', () => {
    expect(comparePractices(logs('cards', '+harry'), 'harry')).toEqual({
      kind: 'refused',
      reason: 'only-one-person-logged',
    });
    expect(comparePractices(logs('cards', '+a'), 'harry')).toEqual({
      kind: 'refused',
      reason: 'exemplar-not-logged',
    });
  });

  it('count the latest word on a person', () => {
    const result = comparePractices([...logs('cards', '+harry', '-a'), ...logs('cards', '+a')], 'harry');
    expect(result).toMatchObject({ practices: [{ others: { doing: 1, asked: 1 }, gap: 0 }] });
  });

  it('become questions of the talk; shared ones do not', () => {
    const guide = toInterviewGuide(comparePractices(all, 'harry'));
    expect(guide.flatMap((one) => ('practiceId' in one ? [`${one.code} ${one.practiceId}`] : []))).toEqual([
      'does-differently cards',
      'does-not calls',
      'ask-others-first book',
    ]);
    expect(guide[0]).toEqual({ code: 'walk-through' });
    expect(guide.map(({ code }) => code)).toContain('iceberg');
    expect(describePractices(['analytical', 'intuitive', 'analytical'])).toEqual({
      analytical: 2,
      intuitive: 1,
      'rule-breaking': 0,
    });
  });
});

describe('a practice tested on customers', () => {
  const cases = (practiceId: string, personId: string, isUsed: boolean, successes: number, total: number) =>
    Array.from({ length: total }, (_, index) => ({
      practiceId,
      personId,
      isUsed,
      isSuccess: index < successes,
    }));

  it('is compared within each person: a practice of the strong seller gets no credit for the seller', () => {
    const confounded = [
      ...cases('cards', 'strong', true, 36, 40),
      ...cases('cards', 'strong', false, 9, 10),
      ...cases('cards', 'weak', true, 2, 10),
      ...cases('cards', 'weak', false, 8, 40),
    ];
    const [result] = testPractices(confounded);
    expect(result).toMatchObject({
      withIt: { successes: 38, total: 50 },
      without: { successes: 17, total: 50 },
      conclusion: 'no-difference-shown',
    });
    expect(result!.pooled!.oddsRatio).toBeCloseTo(1, 6);
  });

  it('goes with success when it does within people, after correction for all practices tried', () => {
    const real = ['a', 'b', 'c'].flatMap((person) => [
      ...cases('cards', person, true, 14, 20),
      ...cases('cards', person, false, 6, 20),
    ]);
    const noise = Array.from({ length: 5 }, (_, index) => [
      ...cases(`noise ${index}`, 'a', true, 5, 10),
      ...cases(`noise ${index}`, 'a', false, 5, 10),
    ]).flat();
    const results = testPractices([...noise, ...real, ...cases('all', 'a', true, 3, 6)]);
    expect(results[0]).toMatchObject({ practiceId: 'cards', conclusion: 'goes-with-success' });
    expect(results.slice(1, 6).every(({ conclusion }) => conclusion === 'no-difference-shown')).toBe(true);
    expect(results[6]).toMatchObject({ practiceId: 'all', conclusion: 'cannot-tell' });
  });
});

describe('the problem statement', () => {
  const statement = {
    categoryId: 'customers',
    problem: 'Customers leave as fast as they come.',
    measure: 'Share who come back',
    baseline: { successes: 70, total: 200 },
    baselineFromOn: '2025-01-01',
    baselineBeforeOn: '2025-07-01',
  };

  it('is ready only with problem, measure, figure and window', () => {
    expect(findStatementGaps(statement)).toEqual([]);
    expect(findStatementGaps({})).toEqual(['problem', 'measure', 'baseline', 'window']);
    expect(
      findStatementGaps({
        ...statement,
        baseline: { successes: 0, total: 0 },
        baselineBeforeOn: '2025-01-01',
      }),
    ).toEqual(['baseline', 'window']);
  });

  it('shows every later edit of what was frozen', () => {
    const frozen = { ...statement, frozenOn: '2025-07-01' };
    expect(findStatementEdits(frozen, statement)).toEqual([]);
    expect(
      findStatementEdits(frozen, { ...statement, measure: 'Other', baseline: { successes: 60, total: 200 } }),
    ).toEqual(['measure', 'baseline']);
  });
});
