/** What keeps two people apart, what their fit is made of, and how a proposal spreads the work, at the edges. */
import { describe, expect, it } from 'vitest';
import { toMentorLoads } from '../../../../shared/rules/pairings/load.ts';
import {
  toPairFit,
  type FitContext,
  type PairableMentee,
  type PairableMentor,
} from '../../../../shared/rules/pairings/pair-fit.ts';
import {
  findSecondBest,
  proposePairings,
  toMentorFits,
} from '../../../../shared/rules/pairings/propose-pairings.ts';
import { toSpokenLanguages, toStatedLevels } from '../../../../shared/rules/pairings/stated-topics.ts';

const none: FitContext = { earlier: [], managerOf: new Map() };
const mentor = (personId: string, more: Partial<PairableMentor> = {}): PairableMentor => ({
  ...{ personId, languages: [], strengths: [], mentees: 0, free: 1 },
  ...more,
});
const mentee = (personId: string, more: Partial<PairableMentee> = {}): PairableMentee => ({
  ...{ personId, languages: [], needs: [] },
  ...more,
});
const topic = (key: string, level: number) => ({ topic: key, key, level });
const fitOf = (one: Partial<PairableMentor>, other: Partial<PairableMentee>, context = none) =>
  toPairFit(mentor('m', one), mentee('e', other), context);
const obstacleOf = (
  context: Partial<FitContext>,
  one: Partial<PairableMentor> = {},
  other: Partial<PairableMentee> = {},
) => fitOf(one, other, { ...none, ...context }).obstacle ?? null;

describe('what keeps a pair apart', () => {
  const earlier = (mentorId: string, menteeId: string, status: string) => ({
    earlier: [{ mentorId, menteeId, status }],
  });
  it.each([
    ['m', 'e', 'planned', 'already-paired'],
    ['m', 'e', 'active', 'already-paired'],
    ['m', 'e', 'paused', 'already-paired'],
    ['m', 'e', 'completed', null],
    ['m', 'e', 'ended-early', 'failed-before'],
    ['e', 'm', 'ended-early', 'failed-before'],
    ['e', 'm', 'active', null],
    ['m', 'x', 'ended-early', null],
    ['x', 'e', 'active', null],
  ])('an earlier pairing %s → %s, %s: %s', (mentorId, menteeId, status, obstacle) => {
    expect(obstacleOf(earlier(mentorId, menteeId, status))).toBe(obstacle);
  });

  it('is the direct line, in either direction, and one person', () => {
    expect(obstacleOf({ managerOf: new Map([['e', 'm']]) })).toBe('direct-line');
    expect(obstacleOf({ managerOf: new Map([['m', 'e']]) })).toBe('direct-line');
    expect(
      obstacleOf({
        managerOf: new Map([
          ['e', 'x'],
          ['m', 'x'],
        ]),
      }),
    ).toBeNull();
    expect(obstacleOf({}, { personId: 'e' })).toBe('same-person');
  });

  it.each([
    [0, 0, null, 8],
    [0, 420, null, 1],
    [0, 421, 'no-common-hours', 0],
    [-300, 540, 'no-common-hours', 0],
    [720, -660, null, 7],
    [840, -600, null, 8],
  ])('zones at %i and %i minutes: %s', (one, other, obstacle, hours) => {
    const fit = fitOf({ offsetMinutes: one }, { offsetMinutes: other });
    expect(fit.obstacle ?? null).toBe(obstacle);
    if (obstacle === null) expect(fit.points).toBe(35 + (20 * hours) / 8 + 10);
  });

  it('is no language in common, where both state some', () => {
    expect(obstacleOf({}, { languages: ['en'] }, { languages: ['it'] })).toBe('no-common-language');
    expect(obstacleOf({}, { languages: ['en'] }, { languages: [] })).toBeNull();
    expect(fitOf({ languages: ['en', 'it'] }, { languages: ['it', 'en'] }).reasons).toEqual([
      { code: 'no-needs-stated' },
      { code: 'common-language', language: 'it' },
    ]);
  });
});

describe('the points of a pair', () => {
  it.each([
    [[topic('a', 3)], [topic('a', 3)], 100],
    [[topic('a', 3)], [], 30],
    [[topic('a', 2)], [topic('a', 1)], 53.3],
    [[topic('a', 1), topic('b', 3)], [topic('b', 3)], 82.5],
    [[], [topic('a', 3)], 65],
  ])('needs %j, strengths %j', (needs, strengths, points) => {
    expect(fitOf({ strengths }, { needs }).points).toBe(points);
  });

  it('are fewer above or below in the line, for another first language, and never under nothing', () => {
    const above = new Map([
      ['e', 'x'],
      ['x', 'm'],
    ]);
    expect(fitOf({}, {}, { ...none, managerOf: above }).points).toBe(40);
    expect(fitOf({ languages: ['en', 'it'] }, { languages: ['it'] }).points).toBe(60);
    const poor = fitOf(
      { offsetMinutes: 0, languages: ['en', 'it'] },
      { offsetMinutes: 420, languages: ['it'], needs: [topic('a', 3)] },
      { ...none, managerOf: above },
    );
    expect(poor.points).toBe(0);
  });
});

describe('a proposal', () => {
  const strong = (personId: string, level: number, more: Partial<PairableMentor> = {}) =>
    mentor(personId, { strengths: [topic('a', level)], ...more });
  const needy = (personId: string) => mentee(personId, { needs: [topic('a', 3)] });

  it('spreads the work where the fit is the same, by the mentees they have before', () => {
    const mentors = [mentor('m1', { free: 3, mentees: 2 }), mentor('m2', { free: 3 })];
    const of = (count: number) =>
      proposePairings(
        mentors,
        Array.from({ length: count }, (_, at) => mentee(`e${at}`)),
        none,
      )
        .pairings.map(({ mentorId }) => mentorId)
        .sort();
    expect([of(1), of(2), of(4)]).toEqual([['m2'], ['m2', 'm2'], ['m1', 'm2', 'm2', 'm2']]);
  });

  it('never gives a mentor more than their places', () => {
    const { pairings, unpaired } = proposePairings(
      [strong('m1', 3, { free: 0 }), strong('m2', 1)],
      [needy('e1'), needy('e2')],
      none,
    );
    expect(pairings.map(({ mentorId }) => mentorId)).toEqual(['m2']);
    expect(unpaired).toEqual([{ menteeId: 'e2', reason: 'no-places-left', obstacles: [] }]);
    expect(pairings[0]).toMatchObject({
      isNotFirstChoice: true,
      secondBest: { mentorId: 'm1', isFull: true },
    });
  });

  it('says why nobody is there: none at all, or none possible', () => {
    expect(proposePairings([], [needy('e1')], none).unpaired).toMatchObject([{ reason: 'no-mentors' }]);
    const { unpaired } = proposePairings([strong('m1', 3)], [needy('e1')], {
      ...none,
      managerOf: new Map([['e1', 'm1']]),
    });
    expect(unpaired).toEqual([
      { menteeId: 'e1', reason: 'nobody-possible', obstacles: [{ mentorId: 'm1', obstacle: 'direct-line' }] },
    ]);
  });

  it('is the first choice where nobody fits better, as well included', () => {
    const twins = proposePairings([strong('m1', 2), strong('m2', 2)], [needy('e1')], none).pairings[0]!;
    expect(twins).toMatchObject({
      isNotFirstChoice: false,
      secondBest: { points: twins.points, isFull: false },
    });
    expect(proposePairings([strong('m1', 2)], [needy('e1')], none).pairings[0]!.secondBest).toBeUndefined();
  });

  it('names the second best by points, then by id', () => {
    const fits = toMentorFits(
      [strong('m1', 1), strong('m4', 3), strong('m3', 2), strong('m2', 2)],
      needy('e'),
      none,
    );
    const free = { isFull: false, hadPlace: true, mentees: 0 };
    const second = (chosenId: string) => findSecondBest(fits, chosenId, () => free)?.mentorId;
    expect([second('m4'), second('m1'), second('m2')]).toEqual(['m2', 'm4', 'm4']);
  });
});

describe('the load of a mentor', () => {
  it('counts planned, running and paused pairings, each one', () => {
    const of = (...statuses: string[]) => {
      const [load] = toMentorLoads(
        [{ personId: 'm', capacity: 1 }],
        statuses.map((status) => ({ mentorId: 'm', status })),
      );
      return [load!.mentees, load!.free, load!.isOverCapacity];
    };
    expect([of('planned'), of('active'), of('paused'), of('completed'), of('ended-early')]).toEqual([
      [1, 0, false],
      [1, 0, false],
      [1, 0, false],
      [0, 1, false],
      [0, 1, false],
    ]);
    expect(of('planned', 'active')).toEqual([2, 0, true]);
  });
});

describe('what people state', () => {
  it('counts a topic that is named twice by its larger level, wherever that stands', () => {
    const levels = (text: string) => toStatedLevels(text).map(({ key, level }) => [key, level]);
    expect(levels('Closing (3), closing 1')).toEqual([['closing', 3]]);
    expect(levels('closing 1; Closing (3)')).toEqual([['closing', 3]]);
    expect(levels('closing')).toEqual([['closing', 2]]);
    expect(levels('')).toEqual([]);
  });

  it('puts the preferred language first, and each once', () => {
    expect(toSpokenLanguages('it', 'English, Italiano, français')).toEqual(['it', 'en', 'fr']);
    expect(toSpokenLanguages(null, 'Deutsch; Klingon')).toEqual(['de', 'klingon']);
  });
});
