import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairableMentee, PairableMentor } from '../../../../shared/rules/pairings/pair-fit.ts';
import { proposePairings, toPassedOver } from '../../../../shared/rules/pairings/propose-pairings.ts';

const TOPICS = ['prices', 'calls', 'orders'];
const levels = fc
  .uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 })
  .chain((topics) =>
    fc.tuple(
      ...topics.map((topic) => fc.integer({ min: 1, max: 3 }).map((level) => ({ topic, key: topic, level }))),
    ),
  );
const firm = fc.record({
  mentors: fc.array(
    fc.record({
      strengths: levels,
      mentees: fc.integer({ min: 0, max: 30 }),
      free: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  mentees: fc.array(levels, { minLength: 1, maxLength: 4 }),
});
const context = { earlier: [], managerOf: new Map<string, string>() };

describe('what is said of somebody who fits better', () => {
  it('is what happened: elsewhere, no place before, or the work spread; a second best never fits better', () => {
    const met = new Set<string | null>();
    fc.assert(
      fc.property(firm, (drawn) => {
        const mentors = drawn.mentors.map((one, index): PairableMentor => ({
          personId: `m${index}`,
          languages: [],
          ...one,
        }));
        const mentees = drawn.mentees.map((needs, index): PairableMentee => ({
          personId: `e${index}`,
          languages: [],
          needs,
        }));
        const { pairings } = proposePairings(mentors, mentees, context);
        for (const { points, secondBest } of pairings) {
          if (!secondBest) continue;
          const why = toPassedOver(points, secondBest, false);
          met.add(why);
          const other = mentors.find(({ personId }) => personId === secondBest.mentorId)!;
          const given = pairings.filter(({ mentorId }) => mentorId === other.personId).length;
          if (why === null) expect(Math.round(secondBest.points)).toBeLessThanOrEqual(Math.round(points));
          if (why === 'elsewhere') expect(given).toBeGreaterThan(0);
          if (why === 'no-place') expect([other.free, given]).toEqual([0, 0]);
          if (why === 'spread') {
            expect(given).toBeLessThan(other.free);
            expect(secondBest.mentees).toBe(other.mentees + given);
            expect(secondBest.mentees).toBeGreaterThan(0);
          }
          expect(why).not.toBe('chosen');
        }
      }),
      { seed: 12, numRuns: 400 },
    );
    expect(met).toEqual(new Set([null, 'elsewhere', 'no-place', 'spread']));
  });
});
