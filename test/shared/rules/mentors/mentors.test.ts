import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMentorLoads } from '../../../../shared/rules/pairings/load.ts';
import { toPairFit } from '../../../../shared/rules/pairings/pair-fit.ts';
import type { PairableMentee, PairableMentor } from '../../../../shared/rules/pairings/pair-fit.ts';
import { toTopicKey } from '../../../../shared/rules/pairings/stated-topics.ts';
import { offsetMinutesAt } from '../../../../shared/time/instants.ts';
import { proposePairings } from '../../../../shared/rules/pairings/propose-pairings.ts';
import {
  OPTIONAL_ITEMS,
  SCORECARD,
  isDecisionAgainstScore,
  judgeCandidate,
} from '../../../../shared/rules/mentors/scorecard.ts';
import type { Candidate, ScorecardItem } from '../../../../shared/rules/mentors/scorecard.ts';

const items = Object.values(SCORECARD).flat() as ScorecardItem[];
const candidate = (
  own: Partial<Record<ScorecardItem, number>> = {},
  rest: Partial<Candidate> = {},
): Candidate => ({
  personId: 'harry',
  scores: items.map((item) => ({ item, score: own[item] ?? 2, evidence: 'seen in March' })),
  hasTime: true,
  wantsTo: true,
  ...rest,
});

describe('judging a candidate', () => {
  it('accepts who reaches aptitude, knowledge and skills', () => {
    expect(judgeCandidate(candidate())).toMatchObject({
      result: 'accept',
      reasons: [{ code: 'all-buckets-reached' }],
    });
  });

  it('trains first when skills alone are low, since they can be learned', () => {
    const outcome = judgeCandidate(candidate({ 'gives-feedback': 0, 'shows-step-by-step': 1 }));
    expect(outcome).toMatchObject({
      result: 'train-first',
      reasons: [{ code: 'bucket-low', bucket: 'skills', points: 3, most: 9 }],
    });
  });

  it('says not now when aptitude is low or generosity is missing, however good the rest', () => {
    const strong = Object.fromEntries(items.map((item) => [item, 3]));
    expect(judgeCandidate(candidate({ generosity: 1, judgment: 1, 'works-with-others': 1 })).result).toBe(
      'not-now',
    );
    expect(judgeCandidate(candidate({ ...strong, generosity: 0 }))).toMatchObject({
      result: 'not-now',
      reasons: [{ code: 'nothing-shown', item: 'generosity' }],
    });
  });

  it('never lets points outweigh a failed gate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (points, hasTime) => {
          const scores = Object.fromEntries(items.map((item, index) => [item, points[index]!]));
          const outcome = judgeCandidate(candidate(scores, { hasTime, wantsTo: !hasTime }));
          expect(outcome.result).toBe('not-now');
          expect(outcome.reasons).toEqual([{ code: hasTime ? 'does-not-want-to' : 'no-time' }]);
        },
      ),
    );
  });

  it('is incomplete while a gate was not asked or an item is not scored, except the optional one', () => {
    const open = candidate({}, { wantsTo: undefined });
    expect(judgeCandidate({ ...open, scores: open.scores.slice(1) }).reasons).toEqual([
      { code: 'gate-not-asked' },
      { code: 'not-scored', items: ['generosity'] },
    ]);
    const optional = candidate();
    const scores = optional.scores.filter(({ item }) => !OPTIONAL_ITEMS.includes(item));
    expect(judgeCandidate({ ...optional, scores }).result).toBe('accept');
    expect(judgeCandidate(candidate({ judgment: 4 })).result).toBe('incomplete');
  });

  it('names scores without evidence, and asks why a decision goes against the result', () => {
    const bare = candidate();
    const outcome = judgeCandidate({
      ...bare,
      scores: bare.scores.map((one) => ({ ...one, evidence: one.item === 'judgment' ? ' ' : 'x' })),
    });
    expect(outcome.withoutEvidence).toEqual(['judgment']);
    expect(isDecisionAgainstScore(outcome, 'accept')).toBe(false);
    expect(isDecisionAgainstScore(outcome, 'not-now')).toBe(true);
  });

  it('counts planned, running and paused pairings as load', () => {
    const statuses = ['planned', 'active', 'paused', 'completed', 'ended-early'];
    const pairings = statuses.map((status) => ({ mentorId: 'harry', status }));
    expect(toMentorLoads([{ personId: 'harry', capacity: 2 }], pairings)).toEqual([
      { personId: 'harry', capacity: 2, mentees: 3, free: 0, isOverCapacity: true },
    ]);
  });
});

const inZone = (timeZone: string) => ({ offsetMinutes: offsetMinutesAt(Date.UTC(2026, 10, 23), timeZone) });
const toLevels = (levels: Record<string, number>) =>
  Object.entries(levels).map(([topic, level]) => ({ topic, key: toTopicKey(topic), level }));
const mentor = (
  personId: string,
  strengths: Record<string, number> = {},
  rest: Partial<PairableMentor> = {},
): PairableMentor => ({
  personId,
  free: 1,
  mentees: 0,
  languages: [],
  strengths: toLevels(strengths),
  ...rest,
});
const mentee = (
  personId: string,
  needs: Record<string, number> = {},
  rest: Partial<PairableMentee> = {},
): PairableMentee => ({
  personId,
  languages: [],
  needs: toLevels(needs),
  ...rest,
});
const under = (managers: Record<string, string>) => ({
  earlier: [],
  managerOf: new Map(Object.entries(managers)),
});
const context = under({});

const after = (mentorId: string, menteeId: string, status: string) => ({
  ...context,
  earlier: [{ mentorId, menteeId, status }],
});

describe('the fit of a pair', () => {
  it('is a need met by a strength, whatever its spelling', () => {
    const fit = toPairFit(
      mentor('m', { 'Follow up, Calls': 3 }),
      mentee('e', { 'follow-up calls': 2, pricing: 1 }),
      context,
    );
    expect(fit.reasons).toEqual([
      { code: 'need-met', topic: 'follow-up calls', need: 2, strength: 3 },
      { code: 'need-not-met', topic: 'pricing', need: 1 },
    ]);
    expect(fit.points).toBeCloseTo((70 * 2) / 3 + 30, 1);
  });

  it.each([
    ['direct-line', mentor('m'), mentee('e'), under({ e: 'm' })],
    ['direct-line', mentor('m'), mentee('e'), under({ m: 'e' })],
    ['same-person', mentor('m'), mentee('m'), context],
    ['failed-before', mentor('m'), mentee('e'), after('m', 'e', 'ended-early')],
    ['failed-before', mentor('m'), mentee('e'), after('e', 'm', 'ended-early')],
    ['already-paired', mentor('m'), mentee('e'), after('m', 'e', 'active')],
    [
      'no-common-language',
      mentor('m', {}, { languages: ['en'] }),
      mentee('e', {}, { languages: ['it'] }),
      context,
    ],
    [
      'no-common-hours',
      mentor('m', {}, inZone('Europe/Rome')),
      mentee('e', {}, inZone('America/Los_Angeles')),
      context,
    ],
  ])('is ruled out: %s', (obstacle, one, other, facts) => {
    expect(toPairFit(one, other, facts)).toEqual({ obstacle, points: 0, reasons: [] });
  });

  it('is lower, and says so, where one stands above the other without being their manager', () => {
    const beside = toPairFit(mentor('boss'), mentee('ana'), context);
    const above = toPairFit(mentor('boss'), mentee('ana'), under({ ana: 'lead', lead: 'boss' }));
    expect(above.points).toBe(beside.points - 25);
    expect(above.reasons).toContainEqual({ code: 'same-line', managerId: 'boss' });
    const below = toPairFit(mentor('ana'), mentee('boss'), under({ ana: 'lead', lead: 'boss' }));
    expect(below.reasons).toContainEqual({ code: 'same-line', managerId: 'boss' });
    expect(toPairFit(mentor('boss'), mentee('ana'), under({ ana: 'lead', lead: 'ana' })).reasons).toEqual(
      beside.reasons,
    );
  });

  it('counts common working hours across the date line, and a completed pairing is no obstacle', () => {
    const fit = toPairFit(
      mentor('m', {}, { ...inZone('Pacific/Auckland'), languages: ['en', 'it'] }),
      mentee('e', {}, { ...inZone('Pacific/Honolulu'), languages: ['it'] }),
      after('m', 'e', 'completed'),
    );
    expect(fit.reasons).toEqual([
      { code: 'no-needs-stated' },
      { code: 'common-hours', hours: 7 },
      { code: 'common-language', language: 'it' },
    ]);
  });
});

describe('proposed pairings', () => {
  it('are the best together, not first come, and name the second best', () => {
    const mentors = [mentor('harry', { retention: 3, pricing: 3 }), mentor('iris', { retention: 2 })];
    const mentees = [mentee('ana', { retention: 3 }), mentee('ben', { pricing: 3 })];
    const { pairings } = proposePairings(mentors, mentees, context);
    expect(pairings.map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual([
      ['ana', 'iris'],
      ['ben', 'harry'],
    ]);
    expect(pairings[0]).toMatchObject({
      isNotFirstChoice: true,
      secondBest: { mentorId: 'harry', isFull: true },
    });
    expect(pairings[1]).toMatchObject({ isNotFirstChoice: false, secondBest: { mentorId: 'iris' } });
  });

  it('respect capacity, spread the load and say why somebody is left', () => {
    const mentees = ['a', 'b', 'c', 'd'].map((id) => mentee(id));
    const firm = under({ d: 'h' });
    const spread = proposePairings(
      [mentor('h', {}, { free: 3 }), mentor('i', {}, { free: 3 })],
      mentees,
      firm,
    );
    expect(spread.pairings.filter(({ mentorId }) => mentorId === 'h')).toHaveLength(2);
    const loaded = proposePairings(
      [mentor('h', {}, { free: 3, mentees: 3 }), mentor('i', {}, { free: 3 })],
      mentees.slice(0, 2),
      firm,
    );
    expect(loaded.pairings.map(({ mentorId }) => mentorId)).toEqual(['i', 'i']);
    const tight = proposePairings([mentor('h', {}, { free: 2 })], mentees, firm);
    expect(tight.pairings).toHaveLength(2);
    expect(tight.unpaired.map(({ menteeId, reason }) => [menteeId, reason])).toEqual([
      ['c', 'no-places-left'],
      ['d', 'nobody-possible'],
    ]);
    expect(tight.unpaired[1]!.obstacles).toEqual([{ mentorId: 'h', obstacle: 'direct-line' }]);
    expect(proposePairings([], mentees, context).unpaired[0]).toMatchObject({ reason: 'no-mentors' });
    expect(proposePairings([mentor('h')], [], context)).toEqual({ pairings: [], unpaired: [] });
  });

  const level = fc.integer({ min: 0, max: 3 });
  const firm = fc.record({
    mentors: fc.array(
      fc.record({
        ...{ a: level, b: level },
        free: fc.integer({ min: 0, max: 3 }),
        mentees: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 4 },
    ),
    mentees: fc.array(fc.record({ a: level, b: level, boss: fc.integer({ min: 0, max: 6 }) }), {
      maxLength: 5,
    }),
    /** Pairs that ended early. */
    failed: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })), {
      maxLength: 8,
    }),
  });

  it('are as many as possible and then the best, compared with every possible assignment', () => {
    fc.assert(
      fc.property(firm, (facts) => {
        const mentors = facts.mentors.map(({ a, b, ...rest }, index) => mentor(`m${index}`, { a, b }, rest));
        const mentees = facts.mentees.map(({ a, b }, index) => mentee(`e${index}`, { a: a || 1, b: b || 1 }));
        const rules = {
          ...under(Object.fromEntries(facts.mentees.map(({ boss }, index) => [`e${index}`, `m${boss}`]))),
          earlier: facts.failed.map(([m, e]) => ({
            ...{ mentorId: `m${m}`, menteeId: `e${e}`, status: 'ended-early' },
          })),
        };
        const { pairings, unpaired } = proposePairings(mentors, mentees, rules);
        expect(pairings.length + unpaired.length).toBe(mentees.length);
        const worth = (count: number, points: number): number => count * 10_000 + points;
        const best = (index: number, left: readonly number[]): number => {
          if (index === mentees.length) return 0;
          let highest = best(index + 1, left);
          mentors.forEach((one, at) => {
            const fit = toPairFit(one, mentees[index]!, rules);
            if (fit.obstacle || left[at] === 0) return;
            const before = one.mentees + one.free - left[at]!;
            const next = left.map((places, place) => (place === at ? places - 1 : places));
            highest = Math.max(highest, worth(1, fit.points - 2 * before) + best(index + 1, next));
          });
          return highest;
        };
        const used = new Map<string, number>();
        let own = 0;
        for (const { mentorId, menteeId, points } of pairings) {
          const chosen = mentors.find(({ personId }) => personId === mentorId)!;
          const before = used.get(mentorId) ?? 0;
          own += worth(1, points - 2 * (chosen.mentees + before));
          used.set(mentorId, before + 1);
          const fit = toPairFit(
            chosen,
            mentees.find(({ personId }) => personId === menteeId)!,
            rules,
          );
          expect(fit).toMatchObject({ points });
          expect(fit.obstacle).toBeUndefined();
        }
        for (const one of mentors) expect(used.get(one.personId) ?? 0).toBeLessThanOrEqual(one.free);
        expect(own).toBeCloseTo(
          best(
            0,
            mentors.map(({ free }) => free),
          ),
          6,
        );
        for (const { menteeId, reason, obstacles } of unpaired) {
          const mine = mentees.find(({ personId }) => personId === menteeId)!;
          const isPossible = mentors.some((one) => !toPairFit(one, mine, rules).obstacle);
          expect(reason).toBe(
            mentors.length === 0 ? 'no-mentors' : isPossible ? 'no-places-left' : 'nobody-possible',
          );
          expect(obstacles.length).toBeLessThanOrEqual(mentors.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are found for 260 mentees and 40 mentors', () => {
    const topics = ['a', 'b', 'c', 'd', 'e', 'f'];
    const mentors = Array.from({ length: 40 }, (_, index) =>
      mentor(`m${index}`, { [topics[index % 6]!]: 3, [topics[index % 5]!]: 2 }, { free: 1 + (index % 3) }),
    );
    const mentees = Array.from({ length: 260 }, (_, index) =>
      mentee(`e${index}`, { [topics[index % 6]!]: 3, [topics[(index * 7) % 6]!]: 1 }),
    );
    expect(proposePairings(mentors, mentees, context).pairings).toHaveLength(79);
  });

  it('do not depend on the order in which people come', () => {
    const mentors = [mentor('h', { a: 2 }), mentor('i', { a: 2 }), mentor('j', { b: 1 })];
    const mentees = [mentee('x', { a: 3 }), mentee('y', { a: 3 }), mentee('z', { b: 2 })];
    const forward = proposePairings(mentors, mentees, context);
    expect(proposePairings([...mentors].reverse(), [...mentees].reverse(), context)).toEqual(forward);
  });
});
