/** What makes a line on the list and what does not, at the edges: the day itself, the same instant, the order of rows. */
import { describe, expect, it } from 'vitest';
import type { TodayFacts } from '../../../../shared/rules/today/model.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import {
  TODAY,
  toDecision,
  toList,
  toMet,
  toPairing,
  toPerson,
  toProgram,
  toShort,
  toTold,
} from './small-firm.ts';

const ago = (days: number): string => addDays(TODAY, -days);
const quiet = [toMet('A', ago(1))];
const linesOf = (facts: Partial<TodayFacts>): string[] =>
  toShort(toList({ pairings: [toPairing('A')], ...facts }).lines);
const talk = (personId: string, talkedOn: string, recordedAt = `${talkedOn}T12:00:00Z`) => ({
  ...{ id: `T ${personId}`, personId, talkedOn, pairingId: null, recordedAt },
});

describe('a meeting that is due', () => {
  const facts = { pairings: [toPairing('A')], checkIns: [toMet('A', ago(9))] };
  const moved = (nextOn: string) =>
    toMet('A', ago(2), { id: 'moved', outcome: 'moved', minutes: null, nextOn });

  it('names the day it was moved to up to that day', () => {
    for (const [nextOn, named] of [
      [addDays(TODAY, 1), addDays(TODAY, 1)],
      [TODAY, TODAY],
      [ago(1), null],
    ] as const) {
      const { due } = toList({ ...facts, checkIns: [...facts.checkIns, moved(nextOn)] });
      expect(due.map(({ movedToOn }) => movedToOn)).toEqual([named]);
    }
  });

  it('is not asked of who has left', () => {
    expect(toList(facts).due).toHaveLength(1);
    const people = [toPerson('EA', { status: 'left', leftOn: ago(3) })];
    expect(toList({ ...facts, people }).due).toEqual([]);
  });
});

describe('who has left', () => {
  const left = (leftOn: string | null) =>
    linesOf({ people: [toPerson('EA', { status: 'left', leftOn })], checkIns: quiet });

  it('makes a line from the day on which they left, or at once where no day is known', () => {
    expect([left(addDays(TODAY, 1)), left(TODAY), left(ago(1)), left(null)]).toEqual([
      [],
      ['person-left A'],
      ['person-left A'],
      ['person-left A'],
    ]);
  });

  it('is not named for a talk, and no talk is due with them', () => {
    const people = [toPerson('EA', { status: 'left', leftOn: ago(1) })];
    const { lines } = toList({
      ...{ people, pairings: [toPairing('A'), toPairing('B', { menteeId: 'EA' })], checkIns: quiet },
      program: toProgram({ talkEveryDays: 30 }),
    });
    expect(
      lines
        .filter(({ state }) => state === 'person-left')
        .map(({ talkWith }) => talkWith.map(({ name }) => name)),
    ).toEqual([['MA'], ['MB']]);
    expect(
      lines.flatMap(({ alsoDue, personId }) => [...alsoDue.map((due) => due.personId), personId]),
    ).not.toContain('EA');
  });
});

describe('a pairing begun before the ledger', () => {
  it('is asked for its last meeting until one is known', () => {
    const tracked = { startsOn: '2026-03-01', trackedFromOn: '2026-11-01' };
    const asked = (more = {}, checkIns = [] as ReturnType<typeof toMet>[]) =>
      toList({ pairings: [toPairing('A', { ...tracked, ...more })], checkIns }).askLastMet.length;
    expect([
      asked(),
      asked({ lastMetBeforeOn: '2026-10-20' }),
      asked({}, quiet),
      asked({ trackedFromOn: null }),
    ]).toEqual([1, 0, 0, 0]);
  });
});

describe('a pairing that is only planned', () => {
  it('has no line, whatever its start', () => {
    expect(linesOf({ pairings: [toPairing('A', { status: 'planned' })] })).toEqual([]);
    expect(linesOf({ pairings: [toPairing('A')] })).toEqual(['stalled A']);
  });
});

describe('a decision', () => {
  const checkIns = [toMet('A', ago(12))];

  it('of a snooze ends on its day, one that was taken back covers nothing', () => {
    const of = (...followUps: ReturnType<typeof toDecision>[]) => linesOf({ checkIns, followUps });
    const snooze = (untilOn: string) => toDecision('overdue', { decision: 'snoozed', untilOn });
    expect([of(snooze(addDays(TODAY, 1))), of(snooze(TODAY))]).toEqual([[], ['overdue A']]);
    const back = toDecision('overdue', { id: 'B', decision: 'taken-back', takesBackId: 'F' });
    expect([of(toDecision('overdue')), of(toDecision('overdue'), back)]).toEqual([[], ['overdue A']]);
  });

  it('covers the same or a milder state, never a worse one', () => {
    const of = (state: string) => linesOf({ checkIns, followUps: [toDecision(state)] });
    expect([of('at-risk'), of('overdue')]).toEqual([[], []]);
    const worse = linesOf({ checkIns: [toMet('A', ago(15))], followUps: [toDecision('overdue')] });
    expect(worse).toEqual(['at-risk A']);
  });

  it('covers what became known at its very instant', () => {
    const at = `${TODAY}T15:00:00Z`;
    const wish = toMet('A', ago(1), { talkWanted: true, capturedAt: at, recordedAt: at });
    const of = (recordedAt: string) =>
      linesOf({ checkIns: [wish], followUps: [toDecision('talk-wanted', { clock: 'talk', recordedAt })] });
    expect([of(at), of(`${TODAY}T14:59:59Z`)]).toEqual([[], ['talk-wanted A']]);
  });

  it('about the end is about the end that stood then, in whatever order the changes are written', () => {
    const change = (recordedAt: string, endsOnBefore: string) => ({
      ...{ pairingId: 'A', change: 'extended', endsOnBefore, recordedAt },
    });
    const changes = [
      change('2026-11-12T10:00:00Z', '2026-12-15'),
      change('2026-11-11T10:00:00Z', '2026-11-28'),
    ] as NonNullable<TodayFacts['changes']>;
    const followUps = [
      toDecision('ends-this-week', {
        clock: 'end',
        decidedOn: '2026-11-10',
        recordedAt: '2026-11-10T10:00:00Z',
      }),
    ];
    const ends = (endsOn: string) =>
      linesOf({ pairings: [toPairing('A', { endsOn })], checkIns: quiet, followUps, changes });
    expect(ends('2026-11-28')).toEqual([]);
    expect(ends('2026-11-29')).toEqual(['ends-this-week A']);
  });
});

describe('the end of a period', () => {
  it.each([
    [31, []],
    [30, ['ends-soon A']],
    [8, ['ends-soon A']],
    [7, ['ends-this-week A']],
    [1, ['ends-this-week A']],
    [0, ['period-over A']],
    [-1, ['period-over A']],
  ])('that is %i days away', (days, lines) => {
    expect(
      linesOf({ pairings: [toPairing('A', { endsOn: addDays(TODAY, days) })], checkIns: quiet }),
    ).toEqual(lines);
  });
});

describe('no-shows', () => {
  const noShow = (metOn: string) => toMet('A', metOn, { outcome: 'no-show', minutes: null });
  const didNotCome = (metOn: string) => toTold('A', metOn, { outcome: 'mentor-no-show' });
  const has = (facts: Partial<TodayFacts>) => linesOf(facts).includes('two-no-shows A');

  it('of which each tells are one', () => {
    expect(has({ checkIns: [noShow(ago(2))], feedback: [didNotCome(ago(2))] })).toBe(false);
    expect(has({ checkIns: [noShow(ago(2))], feedback: [didNotCome(ago(9))] })).toBe(true);
  });

  it('are in a row by their starts, not by who told of them', () => {
    const feedback = [didNotCome(ago(20))];
    expect(has({ checkIns: [toMet('A', ago(9)), noShow(ago(2))], feedback })).toBe(false);
    expect(has({ checkIns: [noShow(ago(9)), noShow(ago(2)), toMet('A', ago(1))] })).toBe(false);
  });
});

describe('the question of fit', () => {
  it('is answered by who answered last', () => {
    const answers = (first: 'good' | 'not-good', then: 'good' | 'not-good') =>
      linesOf({ checkIns: [toMet('A', ago(9), { fit: first }), toMet('A', ago(2), { fit: then })] });
    expect(answers('not-good', 'good')).toEqual([]);
    expect(answers('good', 'not-good')).toEqual(['not-a-good-fit A']);
  });
});

describe('a wish for a talk', () => {
  const at = `${ago(2)}T12:00:00Z`;
  const wish = [toMet('A', ago(2), { talkWanted: true, capturedAt: at, recordedAt: at })];

  it.each([
    ['before it', `${ago(2)}T11:59:59Z`, ['talk-wanted A']],
    ['at the same instant', at, ['talk-wanted A']],
    ['after it', `${ago(2)}T12:00:01Z`, []],
  ])('and a talk %s', (_what, recordedAt, lines) => {
    expect(linesOf({ checkIns: wish, talks: [talk('MA', ago(2), recordedAt)] })).toEqual(lines);
  });

  it('is not answered by a talk with the other', () => {
    expect(linesOf({ checkIns: wish, talks: [talk('EA', ago(1))] })).toEqual(['talk-wanted A']);
  });

  it('stands since the first of them', () => {
    const { lines } = toList({
      ...{ pairings: [toPairing('A')], checkIns: wish },
      feedback: [toTold('A', ago(8), { talkWanted: true, outcome: 'moved' })],
    });
    expect(lines.map(({ state, sinceOn }) => [state, sinceOn])).toContainEqual(['talk-wanted', ago(8)]);
  });
});
