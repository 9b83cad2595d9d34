import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../../shared/messages/registry.ts';
import { assessMeasure } from '../../../../shared/rules/measure/assess.ts';
import { drawLots, toBeforeStart } from '../../../../shared/rules/measure/before-start.ts';
import { toFiguresFromOrders } from '../../../../shared/rules/measure/from-orders.ts';
import {
  toLotStart,
  toMeasureWindows,
  type Figure,
  type Member,
  type MeasureDesign,
} from '../../../../shared/rules/measure/model.ts';
import { toBeforeSentences, toMeasureSentences } from '../../../../shared/rules/measure/sentences.ts';
import { toMeasureState } from '../../../../shared/rules/measure/state.ts';
import { toSampleMeasure } from '../../../../shared/sample/measure.ts';
import { toSeededRandom } from '../../../../shared/statistics/random-source.ts';

const design: MeasureDesign & { unit: string | null } = {
  ...{ kind: 'own-share', better: 'higher', unit: null, startsOn: '2026-07-13', windowMonths: 3 },
  ...{ windowsBefore: 2, windowsAfter: 2, lots: null, chosenLow: false },
};
const windows = toMeasureWindows(design);
const person = (personId: string, part: Member['part'], lot: number | null = null): Member => ({
  ...{ personId, personName: personId.toUpperCase(), part, lot, reason: null },
});
/** Shares of 100 cases in each period. */
const shares = (personId: string, values: readonly (number | null)[]): Figure[] =>
  values.flatMap((successes, at) =>
    successes === null
      ? []
      : [{ personId, fromOn: windows[at]!.fromOn, successes, trials: 100, amount: null }],
  );
const assess = (
  members: Member[],
  figures: Figure[],
  more: Partial<MeasureDesign> = {},
  left: readonly string[] = [],
) =>
  assessMeasure(
    {
      ...{ design: { ...design, ...more }, members, figures, todayOn: '2027-02-01' },
      hasLeft: (id) => left.includes(id),
    },
    toSeededRandom(7),
  );
const say = (result: ReturnType<typeof assess>, more: Partial<MeasureDesign> = {}, withNames = true) =>
  toMeasureSentences({
    ...{ design: { ...design, ...more }, result, words: catalogs.en.measure, marks: [], withNames },
  });

const eight = [
  ...['a', 'b', 'c', 'd'].map((id) => person(id, 'mentee')),
  ...['w', 'x', 'y', 'z'].map((id) => person(id, 'other')),
];
const grown = [
  ...shares('a', [50, 50, 55, 62]),
  ...shares('b', [52, 50, 58, 64]),
  ...shares('c', [48, 50, 52, 60]),
  ...shares('d', [51, 50, 55, 62]),
  ...shares('w', [50, 50, 50, 53]),
  ...shares('x', [50, 50, 51, 52]),
  ...shares('y', [50, 50, 52, 54]),
  ...shares('z', [50, 50, 49, 53]),
];

describe('mentees against others, before against after', () => {
  it('says both changes, their difference, and how often chance would give it', () => {
    const told = say(assess(eight, grown));
    expect(told.headline).toBe('Mentees +12 points, others +3 points: 9 points more.');
    expect(told.chance).toBe(
      'Of the 70 ways to pick 4 of these 8 people, one gives as much or more (p = .014; smallest possible .014).',
    );
    expect(told.verdict).toBe('More than chance alone usually produces.');
    expect(told.cannotTell).toContain(
      'Mentees were not drawn by lot. A start by lot gives a fair comparison.',
    );
  });

  it('compares with the last period that is over, and says that it is not the final one', () => {
    const early = assessMeasure(
      { design, members: eight, figures: grown, todayOn: '2026-11-01', hasLeft: () => false },
      toSeededRandom(7),
    );
    expect([early.to?.index, early.isFinal]).toEqual([0, false]);
    expect(say(early).cannotTell[0]).toBe('Not the final period yet.');
  });

  it('says that the others changed as much, whatever the mentees gained', () => {
    const figures = grown.map((one) =>
      'wxyz'.includes(one.personId) && one.fromOn === windows[3]!.fromOn ? { ...one, successes: 80 } : one,
    );
    expect(assess(eight, figures).verdict).toBe('as-much');
  });

  it('takes a fall as the good direction where lower is better', () => {
    expect(assess(eight, grown, { better: 'lower' }).verdict).toBe('as-much');
    const fallen = grown.map((one) => ({ ...one, successes: 100 - one.successes! }));
    const result = assess(eight, fallen, { better: 'lower' });
    expect([result.verdict, result.difference! < 0]).toEqual(['shown', true]);
    expect(result.meanInterval!.upper).toBeLessThan(0);
  });

  it('tests nothing with one mentee, and says that two and two are too few', () => {
    expect(assess([eight[0]!, ...eight.slice(4)], grown).verdict).toBe('one-mentee');
    const four = assess([...eight.slice(0, 2), ...eight.slice(4, 6)], grown);
    expect(four.verdict).toBe('too-few');
    expect(say(four).limits).toContain('With so few people there are no 95% limits.');
  });

  it('says that before and after alone proves little', () => {
    const alone = assess(eight.slice(0, 4), grown);
    expect(alone.verdict).toBe('nobody-to-compare');
    expect(say(alone).chance).toContain('in 1 of 16 cases the rise is as large');
  });

  it('counts who left or lacks a figure apart, by name, and never fills it in', () => {
    const without = grown.filter(({ personId, fromOn }) => personId !== 'd' || fromOn !== windows[3]!.fromOn);
    const result = assess(eight, without, {}, ['d']);
    expect(result.menteeChanges.map(({ personId }) => personId)).toEqual(['a', 'b', 'c']);
    expect(say(result).missing).toEqual(['D: no figure after, has left']);
    expect(say(result, {}, false).missing).toEqual(['Not counted, a figure is missing: 1 person']);
  });

  it('says that part of the rise would have come anyway where low ones were chosen', () => {
    expect(say(assess(eight, grown), { chosenLow: true }).cannotTell).toContain(
      'They were chosen when low. Part of the rise would have come anyway.',
    );
  });

  it('draws where there are too many ways, and says how sure the p is', () => {
    const many = Array.from({ length: 24 }, (_, at) => person(`p${at}`, at < 12 ? 'mentee' : 'other'));
    const figures = many.flatMap(({ personId }, at) => shares(personId, [50, 50, 50, at < 12 ? 56 : 52]));
    const result = assess(many, figures);
    expect(result.permutation!.method).toBe('draws');
    expect(say(result).chance).toMatch(/drawn at random.*p about \.\d+, between/);
  });

  it('says nothing before the first period is over', () => {
    const soon = assessMeasure(
      { design, members: eight, figures: grown.slice(0, 2), todayOn: '2026-08-01', hasLeft: () => false },
      toSeededRandom(7),
    );
    expect(say(soon).headline).toBe(
      'Nothing can be said before October 13, 2026, when the first period ends.',
    );
  });
});

describe('before the start', () => {
  it('says the least p and the smallest effect that would show, in points', () => {
    const before = toBeforeStart(design, eight, grown);
    expect([before.ways, before.leastP]).toEqual([70, 1 / 70]);
    expect(toBeforeSentences(before, design, catalogs.en.measure)[1]).toMatch(
      /^Only a difference of about \d+ points? or more would show/,
    );
  });

  it('says that three and two cannot show anything', () => {
    const before = toBeforeStart(design, [...eight.slice(0, 2), ...eight.slice(4, 7)], []);
    expect(toBeforeSentences(before, design, catalogs.en.measure)).toHaveLength(2);
  });

  it('draws the same groups from the same number, as equal as can be', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const drawn = drawLots(ids, 3, 42);
    expect(drawLots([...ids].reverse(), 3, 42)).toEqual(drawn);
    expect([...drawn.values()].sort()).toEqual([1, 1, 2, 2, 3, 3]);
    expect(new Set([1, 2, 3, 4, 5].map((seed) => [...drawLots(ids, 3, seed)].join()))).not.toHaveLength(1);
    expect(toLotStart(design, 3)).toBe('2027-01-13');
  });
});

describe('a start by lot', () => {
  it('is tested over the orders that the lot could have given', () => {
    const members = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) =>
      person(id, 'mentee', Math.floor(at / 2) + 1),
    );
    const rows = [
      [10, 16, 17, 19],
      [12, 18, 18, 21],
      [11, 12, 18, 20],
      [9, 11, 17, 18],
      [10, 11, 13, 19],
      [12, 14, 15, 22],
    ];
    const byLot: Partial<MeasureDesign> = { kind: 'own-amount', windowsBefore: 1, windowsAfter: 3, lots: 3 };
    const periods = toMeasureWindows({ ...design, ...byLot });
    const figures = rows.flatMap((row, at) =>
      row.map((amount, period) => ({
        ...{ personId: members[at]!.personId, fromOn: periods[period]!.fromOn },
        ...{ successes: null, trials: null, amount },
      })),
    );
    const result = assessMeasure(
      {
        ...{ design: { ...design, ...byLot }, members, figures, todayOn: '2027-06-01' },
        hasLeft: () => false,
      },
      toSeededRandom(7),
    );
    expect([result.lot!.effect.toFixed(2), result.lot!.asMuchOrMore, result.lot!.orders]).toEqual([
      '4.55',
      1,
      90,
    ]);
    expect(say(result, byLot).chance).toBe(
      'Of the 90 orders the lot could have given, one gives as much or more (p = .011; smallest possible .011).',
    );
  });
});

describe('figures out of sales records', () => {
  const order = (orderId: string, customerId: string, repId: string, orderedOn: string, amount = 10) => ({
    ...{ orderId, customerId, repId, orderedOn, amount },
  });
  const orders = [
    order('1', 'c1', 'Ana', '2026-01-05'),
    order('2', 'c2', 'Ana', '2026-01-20'),
    order('3', 'c1', 'Ana', '2026-02-10', 15.5),
    order('4', 'c3', 'Bo', '2026-02-12'),
    order('5', 'c3', 'Bo', '2026-03-12'),
    order('6', 'c2', 'Ana', '2026-03-30'),
  ];
  const monthly: MeasureDesign = {
    ...design,
    ...{ kind: 'came-back', startsOn: '2026-03-01', windowMonths: 1, windowsBefore: 1, windowsAfter: 1 },
  };
  const people = [
    { id: 'P-1', name: 'Ana' },
    { id: 'P-2', name: 'Bo' },
    { id: 'P-3', name: 'Cleo' },
  ];
  const read = (more: Partial<MeasureDesign> = {}) =>
    toFiguresFromOrders(orders, { ...monthly, ...more }, people, (id) => id, '2026-05-01');

  it('counts customers who came back by person, and names whom the records do not know', () => {
    const { figures, unknown } = read();
    expect(
      figures.map(({ personId, fromOn, successes, trials }) => [personId, fromOn, successes, trials]),
    ).toEqual([
      ['P-1', '2026-02-01', 1, 2],
      ['P-1', '2026-03-01', 0, 1],
      ['P-2', '2026-03-01', 1, 1],
    ]);
    expect(unknown).toEqual(['Cleo']);
  });

  it('adds amounts to the cent, and leaves out periods that the records do not cover', () => {
    const { figures, uncovered } = read({ kind: 'amount-sold', windowsBefore: 3 });
    expect(
      figures.find(({ personId, fromOn }) => personId === 'P-1' && fromOn === '2026-02-01')!.amount,
    ).toBe(15.5);
    expect(uncovered.map(({ fromOn }) => fromOn)).toEqual(['2025-12-01']);
  });
});

describe('what was fixed', () => {
  const sample = toSampleMeasure({
    ...{ startsOn: '2026-07-06', todayOn: '2026-11-23', language: 'en' },
    ...{ random: toSeededRandom(18), nameOf: (id) => id },
  });
  const rows = {
    measures: sample.measures,
    members: sample.measureMembers,
    figures: sample.measureFigures,
  };

  it('is as it was fixed, and tells an edit by hand', () => {
    expect(toMeasureState(rows, 'PRG-1').edits).toEqual([]);
    const moved = rows.figures.map((one, at) => (at === 0 ? { ...one, successes: one.successes! - 1 } : one));
    expect(toMeasureState({ ...rows, figures: moved }, 'PRG-1').edits).toEqual(['baseline']);
    const renamed = rows.measures.map((one) => ({ ...one, windowsAfter: 3 }));
    expect(toMeasureState({ ...rows, measures: renamed }, 'PRG-1').edits).toEqual(['terms']);
  });

  it('belongs to its program', () => {
    const ofFirst = rows.measures.map((one) => ({ ...one, programId: 'PRG-1' }));
    expect(toMeasureState({ ...rows, measures: ofFirst }, 'PRG-2').current).toBeNull();
  });

  it('shows a true and modest effect for the sample', () => {
    const { current, members, figures } = toMeasureState(rows, 'PRG-1');
    const result = assessMeasure(
      { design: current!, members, figures, todayOn: '2026-11-23', hasLeft: () => false },
      toSeededRandom(1),
    );
    expect([result.menteeMeans!.people, result.otherMeans!.people]).toEqual([5, 6]);
    expect(result.difference).toBeGreaterThan(0.02);
    expect(result.difference).toBeLessThan(0.2);
  });
});
