/** Corrections, doubles and days: what counts of rows that were written twice, moved or corrected, at the edges. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toActivity } from '../../../shared/rules/activity.ts';
import { toChains, toMadeMs, toSaidSinceMs } from '../../../shared/rules/correction-chains.ts';
import { countSteps, isResting } from '../../../shared/rules/counted-days.ts';
import { findNewest, toChain, toCurrentRows, toSuperseded } from '../../../shared/rules/current-rows.ts';
import { toMeetings, withoutMovedAway } from '../../../shared/rules/meetings.ts';
import { mergeBreaks, toCadenceOn, toGraceDays } from '../../../shared/rules/terms.ts';
import { toTalksMade } from '../../../shared/rules/talks-made.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { toMet } from './today/small-firm.ts';

const row = (id: string, supersedesId: string | null = null) => ({ id, supersedesId });
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const meetingsOf = (...rows: ReturnType<typeof toMet>[]) => toMeetings(rows, ({ metOn }) => metOn);

describe('rows that count', () => {
  it.each([
    ['alone', [row('a')], ['a']],
    ['corrected', [row('a'), row('b', 'a')], ['b']],
    ['corrected twice over', [row('a'), row('b', 'a'), row('c', 'b')], ['c']],
    ['correcting itself', [row('a', 'a'), row('b')], ['a', 'b']],
    ['corrected by two', [row('a'), row('b', 'a'), row('c', 'a')], ['c']],
    [
      'corrected by two, one of them corrected',
      [row('a'), row('c', 'a'), row('b', 'a'), row('d', 'c')],
      ['d'],
    ],
    ['correcting what is not there', [row('a', 'x'), row('b')], ['a', 'b']],
    ['correcting the same that is not there', [row('a', 'x'), row('b', 'x')], ['b']],
    ['in a circle', [row('a', 'b'), row('b', 'a')], ['a', 'b']],
  ])('%s', (_what, rows, counting) => {
    expect(ids(toCurrentRows(rows))).toEqual(counting);
  });

  it('are one of each chain, in whatever order chains are written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 10 }), (supersedes) => {
        const rows = supersedes.map((at, index) => row(`r${index}`, at < index ? `r${at}` : null));
        const rootOf = ({ id, supersedesId }: ReturnType<typeof row>): string =>
          supersedesId === null ? id : rootOf(rows.find((one) => one.id === supersedesId)!);
        const counting = toCurrentRows(rows);
        expect(counting.map(rootOf).sort()).toEqual(
          rows
            .filter(({ supersedesId }) => supersedesId === null)
            .map(({ id }) => id)
            .sort(),
        );
        expect(ids(counting).every((id) => !toSuperseded(rows).has(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are found from any row of their chain', () => {
    const rows = [row('a'), row('b', 'a'), row('c', 'b'), row('z')];
    expect(['a', 'b', 'c', 'z'].map((id) => findNewest(rows, id)?.id ?? null)).toEqual([
      'c',
      'c',
      null,
      null,
    ]);
    expect(ids(toChain(rows, rows[2]!))).toEqual(['c', 'b', 'a']);
  });
});

describe('a chain of corrections', () => {
  const at = (
    id: string,
    supersedesId: string | null,
    minute: number,
    wish: boolean,
    recordedMinute = minute,
  ) => ({
    ...{ id, supersedesId, wish },
    capturedAt: new Date(minute * 60_000).toISOString(),
    recordedAt: new Date(recordedMinute * 60_000).toISOString(),
  });
  const since = (...rows: ReturnType<typeof at>[]): number =>
    toSaidSinceMs(toChains(rows)[0]!, ({ wish }) => wish) / 60_000;

  it('says since when it began to say so without a break', () => {
    expect(since(at('a', null, 1, true), at('b', 'a', 2, true))).toBe(1);
    expect(since(at('a', null, 1, false), at('b', 'a', 2, true), at('c', 'b', 3, true))).toBe(2);
    expect(since(at('a', null, 1, true), at('b', 'a', 2, false), at('c', 'b', 3, true))).toBe(3);
  });

  it('was made when it was sent, but never after the ledger wrote it', () => {
    expect(toMadeMs(at('a', null, 5, true, 9)) / 60_000).toBe(5);
    expect(toMadeMs(at('a', null, 9, true, 5)) / 60_000).toBe(5);
    expect(toMadeMs({ ...at('a', null, 9, true), recordedAt: null }) / 60_000).toBe(9);
  });

  it('that circles counts by the row sent last', () => {
    const rows = [at('a', 'b', 3, true), at('b', 'a', 7, true), at('c', null, 1, true)];
    expect(toChains(rows).map((chain) => ids(chain))).toEqual([['c'], ['b', 'a']]);
  });
});

describe('a meeting noted twice', () => {
  it('is one by its start, also where two zones write two days', () => {
    const rome = toMet('A', '2026-11-21', { id: 'x', startsAt: '2026-11-21T00:30:00+01:00' });
    const utc = toMet('A', '2026-11-20', { id: 'y', startsAt: '2026-11-20T23:30:00Z' });
    expect(meetingsOf(rome, utc)).toHaveLength(1);
    expect(meetingsOf(rome, { ...utc, startsAt: '2026-11-20T23:31:00Z' })).toHaveLength(2);
  });

  it('is one by event and day, not by the event of a series', () => {
    const one = toMet('A', '2026-11-20', { id: 'x', eventId: 'e', startsAt: '2026-11-20T10:00:00Z' });
    const moved = { ...one, id: 'y', startsAt: '2026-11-20T15:00:00Z' };
    expect(meetingsOf(one, moved)).toHaveLength(1);
    expect(meetingsOf(one, { ...moved, eventId: 'f' })).toHaveLength(2);
    expect(meetingsOf(one, { ...moved, metOn: '2026-11-27', startsAt: '2026-11-27T10:00:00Z' })).toHaveLength(
      2,
    );
  });

  it('counts by the entry sent last, in whatever order the rows stand', () => {
    const early = toMet('A', '2026-11-20', { id: 'x', minutes: 30, capturedAt: '2026-11-20T12:00:00Z' });
    const later = {
      ...early,
      id: 'y',
      minutes: 60,
      capturedAt: '2026-11-21T08:00:00Z',
      recordedAt: '2026-11-21T08:00:00Z',
    };
    for (const rows of [
      [early, later],
      [later, early],
    ]) {
      const [meeting] = meetingsOf(...rows);
      expect([meeting!.row.id, toActivity([meeting!]).heldMinutes]).toEqual(['y', 60]);
    }
  });
});

describe('a check-in that was moved to another pairing', () => {
  it('counts there alone, with all that it had corrected; a correction in its own pairing stays a chain', () => {
    const first = toMet('A', '2026-11-20', { id: 'x' });
    const second = { ...first, id: 'y', supersedesId: 'x' };
    const away = { ...first, id: 'z', pairingId: 'B', supersedesId: 'y' };
    expect(ids(withoutMovedAway([first, second]))).toEqual(['x', 'y']);
    expect(ids(withoutMovedAway([first, second, away]))).toEqual(['z']);
    expect(ids(withoutMovedAway([first, { ...second, outcome: 'withdrawn' }]))).toEqual([]);
    expect(ids(withoutMovedAway([first, { ...second, supersedesId: 'gone' }]))).toEqual(['x', 'y']);
  });
});

describe('what has happened up to a day', () => {
  const rows = meetingsOf(
    toMet('A', '2026-11-02'),
    toMet('A', '2026-11-09', { outcome: 'moved', minutes: null, nextOn: '2026-11-12' }),
    toMet('A', '2026-11-12', { outcome: 'moved', minutes: null, nextOn: '2026-11-15' }),
    toMet('A', '2026-11-20'),
  );

  it('includes that day, and names the day of the first move only', () => {
    expect(toActivity(rows, '2026-11-19')).toMatchObject({
      heldCount: 1,
      lastHeldOn: '2026-11-02',
      movedToOn: '2026-11-12',
      lastContactOn: '2026-11-12',
    });
    expect(toActivity(rows, '2026-11-20')).toMatchObject({
      heldCount: 2,
      lastHeldOn: '2026-11-20',
      movedToOn: null,
    });
    expect(toActivity(rows, '2026-11-09')).toMatchObject({ lastOutcome: 'moved', movedToOn: '2026-11-12' });
  });
});

describe('terms', () => {
  it('give at least three days of grace', () => {
    expect([1, 7, 8, 9, 14, 28, 92].map(toGraceDays)).toEqual([3, 3, 3, 4, 6, 11, 37]);
  });

  it('hold a cadence from its very day on', () => {
    const cadences = [
      { fromOn: '', days: 7 },
      { fromOn: '2026-11-10', days: 14 },
    ];
    expect(['2026-11-09', '2026-11-10', '2026-11-11'].map((on) => toCadenceOn({ cadences }, on))).toEqual([
      7, 14, 14,
    ]);
  });

  it('join breaks so that a day rests where one of them says so, and no other', () => {
    const start = '2026-01-01';
    const span = fc.tuple(fc.nat(30), fc.integer({ min: -2, max: 12 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.nat(20), fc.nat(25), (spans, from, length) => {
        const breaks = spans.map(([at, days]) => ({
          fromOn: addDays(start, at),
          toOn: addDays(start, at + days),
        }));
        const rests = mergeBreaks(breaks);
        const isRest = (on: string): boolean => breaks.some(({ fromOn, toOn }) => fromOn <= on && on <= toOn);
        const days = Array.from({ length: 50 }, (_, index) => addDays(start, index));
        expect(days.map((on) => isResting({ rests }, on))).toEqual(days.map(isRest));
        const [afterOn, upToOn] = [addDays(start, from), addDays(start, from + length)];
        const steps = days.filter((on) => on > afterOn && on <= upToOn && !isRest(on)).length;
        expect(countSteps(rests, afterOn, upToOn)).toBe(steps);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a talk', () => {
  const talk = (talkedOn: string, recordedAt: string | null) => ({
    id: 't',
    talkedOn,
    personId: 'P',
    pairingId: null,
    ...(recordedAt && { recordedAt }),
  });
  const made = (...talks: ReturnType<typeof talk>[]) => {
    const { lastOn, lastMs } = toTalksMade(talks, '2026-11-23', 'Europe/Rome');
    return [lastOn('P'), Number.isFinite(lastMs('P')) ? new Date(lastMs('P')).toISOString() : null];
  };

  it('was made when it was recorded, if that is its day; else at the end of its day', () => {
    expect(made(talk('2026-11-23', '2026-11-23T09:00:00Z'))).toEqual([
      '2026-11-23',
      '2026-11-23T09:00:00.000Z',
    ]);
    expect(made(talk('2026-11-20', '2026-11-23T09:00:00Z'))).toEqual([
      '2026-11-20',
      '2026-11-20T22:59:59.999Z',
    ]);
    expect(made(talk('2026-11-20', null))).toEqual(['2026-11-20', '2026-11-20T22:59:59.999Z']);
    expect(made(talk('2026-11-21', '2026-11-20T23:30:00Z'))).toEqual([
      '2026-11-21',
      '2026-11-20T23:30:00.000Z',
    ]);
    expect(made(talk('2026-11-24', '2026-11-23T09:00:00Z'))).toEqual([null, null]);
  });
});
