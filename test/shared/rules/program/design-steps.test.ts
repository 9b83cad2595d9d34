import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDesignSteps, type DesignFacts } from '../../../../shared/rules/program/design-steps.ts';

const fresh: DesignFacts = {
  ...{ candidates: 0, scoresGiven: 0, scoresWanted: 0, decision: null },
  ...{ orders: 0, ordersFromOn: null, ordersToOn: null, outcomes: 0 },
  ...{
    exemplarName: null,
    isExemplarReported: false,
    isNobodyExemplar: false,
    practices: 0,
    problem: null,
    startsOn: null,
  },
  ...{ people: 0, judged: 0, acceptedMentors: 0, pairings: 0, mentors: 0, connectedMentors: 0 },
};
const statesOf = (facts: Partial<DesignFacts>) =>
  Object.fromEntries(toDesignSteps({ ...fresh, ...facts }).map(({ id, state }) => [id, state]));

describe('the steps of the design', () => {
  it('begin with the category, everything else not yet', () => {
    const states = Object.values(statesOf({}));
    expect(states[0]).toBe('next');
    expect(states.slice(1).every((state) => state === 'open')).toBe(true);
  });

  it('count what was done by hand in a tab, in whatever order', () => {
    expect(statesOf({ scoresGiven: 3, scoresWanted: 40, pairings: 2, people: 5 })).toMatchObject({
      category: 'next',
      people: 'done',
      pairings: 'done',
      candidates: 'open',
    });
  });

  it('take a measure of the owner’s own for sales records, and a report that named nobody for the exemplar', () => {
    const decision = { title: 'Safety', decidedOn: '2026-11-03' };
    expect(statesOf({ decision, isNobodyExemplar: true })).toMatchObject({ exemplar: 'done' });
    expect(statesOf({ decision, outcomes: 24, isExemplarReported: true })).toMatchObject({
      sales: 'done',
      exemplar: 'done',
      people: 'next',
      practices: 'open',
    });
  });

  it('leave the problem open until nothing is missing of it, and invitations until every mentor is connected', () => {
    const problem = { measure: null, missing: 1, frozenOn: null, isEdited: false };
    expect(statesOf({ problem, mentors: 3, connectedMentors: 2 })).toMatchObject({
      problem: 'begun',
      invites: 'begun',
    });
    expect(statesOf({ problem: { ...problem, missing: 0 } })).toMatchObject({ problem: 'done' });
  });

  it('have exactly one next step unless all are done', () => {
    const count = fc.nat({ max: 3 });
    const facts = fc.record({
      scoresGiven: count,
      decision: fc.option(fc.constant({ title: 'Safety', decidedOn: '2026-11-03' })),
      orders: count,
      outcomes: count,
      exemplarName: fc.option(fc.constant('Harry')),
      isExemplarReported: fc.boolean(),
      isNobodyExemplar: fc.boolean(),
      practices: count,
      problem: fc.option(
        fc.record({
          ...{ measure: fc.constant(null), missing: count },
          ...{ frozenOn: fc.constant(null), isEdited: fc.constant(false) },
        }),
      ),
      people: count,
      judged: count,
      acceptedMentors: count,
      pairings: count,
      mentors: count,
      connectedMentors: count,
    });
    fc.assert(
      fc.property(facts, (some) => {
        const states = toDesignSteps({ ...fresh, ...some }).map(({ state }) => state);
        const isAllDone = states.every((state) => state === 'done');
        expect(states.filter((state) => state === 'next')).toHaveLength(isAllDone ? 0 : 1);
        expect(states.slice(0, states.indexOf('next') < 0 ? 0 : states.indexOf('next'))).toEqual(
          states.slice(0, Math.max(0, states.indexOf('next'))).map(() => 'done'),
        );
      }),
    );
  });
});
