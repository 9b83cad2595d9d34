/** A name is given only where the second window says so at the same level, and only to one person of that name. */
import { describe, expect, it } from 'vitest';
import {
  LEVEL,
  toShareComparison,
  type AssessedPerson,
} from '../../../../shared/rules/exemplar/assess-shares.ts';
import { findPersonOfName } from '../../../../shared/rules/exemplar/settled.ts';
import { toVerdict } from '../../../../shared/rules/exemplar/verdict.ts';

const count = (personId: string, successes: number, total: number) => ({ personId, successes, total });
const compare = (...counts: ReturnType<typeof count>[]) => {
  const comparison = toShareComparison(counts);
  if (comparison.kind !== 'compared') throw new Error(comparison.kind);
  return comparison.people;
};
const first = compare(count('z', 28, 30), count('a', 12, 30), count('b', 13, 30), count('c', 12, 30)).find(
  ({ personId }) => personId === 'z',
)!;
const verdictOf = (person: AssessedPerson, second?: ReturnType<typeof count>[], more = {}) =>
  toVerdict(person, {
    people: 4,
    leastTotal: 5,
    lookAgainOn: '2027-03-01',
    ...(second && { secondWindow: second }),
    ...more,
  }).code;

describe('the second window', () => {
  it('confirms at the level of the first, not at twice it', () => {
    expect(first.standing).toBe('stands-out');
    const seen = { below: 0, between: 0, above: 0 };
    for (let successes = 12; successes <= 20; successes += 1) {
      const second = [count('z', successes, 20), count('a', 11, 20), count('b', 11, 20)];
      const { strictP } = compare(...second).find(({ personId }) => personId === 'z')!;
      seen[strictP <= LEVEL ? 'below' : strictP <= 2 * LEVEL ? 'between' : 'above'] += 1;
      expect(verdictOf(first, second), `${successes} of 20, p ${strictP}`).toBe(
        strictP <= LEVEL ? 'proven' : 'not-confirmed',
      );
    }
    expect(Object.values(seen).every((times) => times > 0)).toBe(true);
    expect(LEVEL).toBe(0.05);
  });

  it('that is not there, or knows nothing of the person, or doubts them, proves once', () => {
    const good = [count('z', 20, 20), count('a', 9, 20), count('b', 9, 20)];
    expect(verdictOf(first, good)).toBe('proven');
    expect(verdictOf(first)).toBe('proven-once');
    expect(verdictOf(first, [count('a', 9, 20), count('b', 9, 20)])).toBe('proven-once');
    expect(verdictOf(first, good, { secondDoubts: () => 'handed-over' })).toBe('proven-once');
    const poor = [count('z', 9, 20), count('a', 9, 20), count('b', 9, 20)];
    expect(verdictOf(first, poor, { secondDoubts: () => 'handed-over' })).toBe('not-confirmed');
    expect(verdictOf(first, good, { doubts: () => 'owner-today' })).toBe('in-doubt');
  });
});

describe('how a figure stands', () => {
  it('is judged from the least total on, that total included', () => {
    const { leastTotal } = toShareComparison([count('a', 20, 40), count('b', 20, 40)]) as {
      leastTotal: number;
    };
    const standingOf = (total: number) =>
      compare(count('z', 0, total), count('a', 20 + Math.floor(total / 2), 40), count('b', 20, 40)).find(
        ({ personId }) => personId === 'z',
      )!.standing === 'too-few';
    expect([standingOf(1), standingOf(leastTotal + 10)]).toEqual([true, false]);
    for (let total = 1; total < 12; total += 1) {
      const comparison = toShareComparison([count('z', 1, total), count('a', 21, 40), count('b', 20, 40)]);
      if (comparison.kind !== 'compared') throw new Error(comparison.kind);
      const own = comparison.people.find(({ personId }) => personId === 'z')!;
      expect(own.standing === 'too-few', `${total}`).toBe(total < comparison.leastTotal);
    }
  });
});

describe('the person of a name', () => {
  it('is one, or nobody: two of one name are not told apart', () => {
    const people = [
      { id: '1', name: 'Ana  Rossi' },
      { id: '2', name: 'ana rossi' },
      { id: '3', name: 'Bo' },
    ];
    expect([
      findPersonOfName(' bo ', people)?.id,
      findPersonOfName('Ana Rossi', people),
      findPersonOfName('x', people),
    ]).toEqual(['3', undefined, undefined]);
  });
});
