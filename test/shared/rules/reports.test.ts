/** Which note belongs to what a mentee tells, and when the two contradict each other. */
import { describe, expect, it } from 'vitest';
import { toMeetings } from '../../../shared/rules/meetings.ts';
import { areTwoVersions, isNoteMissing, matchReports, toReports } from '../../../shared/rules/reports.ts';
import { toMet, toTold } from './today/small-firm.ts';

type Met = ReturnType<typeof toMet>;
type Told = ReturnType<typeof toTold>;
const match = (told: Told[], met: Met[], cadenceDays = 7) =>
  matchReports(
    toReports(told, (startsAt) => startsAt.slice(0, 10)),
    toMeetings(met, ({ metOn }) => metOn),
    cadenceDays,
  );
/** Day of each report, and of its note. */
const days = (told: Told[], met: Met[], cadenceDays = 7) =>
  match(told, met, cadenceDays).map(({ report, meeting }) => [
    report.metOn.slice(8),
    meeting?.metOn.slice(8) ?? null,
  ]);

describe('the note of a report', () => {
  it.each([
    ['of that day', '10', '10'],
    ['a day before', '09', '09'],
    ['a day after', '11', '11'],
    ['two days after', '12', null],
    ['two days before', '08', null],
  ])('%s', (_what, noted, found) => {
    expect(days([toTold('A', '2026-11-10')], [toMet('A', `2026-11-${noted}`)])).toEqual([['10', found]]);
  });

  it('is that of the day before one a day apart, and each answers one report', () => {
    const told = [toTold('A', '2026-11-10'), toTold('A', '2026-11-11')];
    expect(days(told, [toMet('A', '2026-11-11'), toMet('A', '2026-11-12')])).toEqual([
      ['10', null],
      ['11', '11'],
    ]);
    expect(days(told, [toMet('A', '2026-11-11')])).toEqual([
      ['10', null],
      ['11', '11'],
    ]);
  });

  it('is found by the event within less than a cadence, the nearest first', () => {
    const told = [toTold('A', '2026-11-10', { eventId: 'e' })];
    const met = (day: string, more = {}) => toMet('A', `2026-11-${day}`, { eventId: 'e', ...more });
    expect(days(told, [met('16')])).toEqual([['10', '16']]);
    expect(days(told, [met('17')])).toEqual([['10', null]]);
    expect(days(told, [met('04'), met('12')])).toEqual([['10', '12']]);
    expect(days(told, [met('08'), met('12')])).toEqual([['10', '08']]);
    expect(days(told, [met('12', { outcome: 'moved', minutes: null })]), 'moved away from there').toEqual([
      ['10', null],
    ]);
    expect(days(told, [met('12'), toMet('A', '2026-11-10')]), 'the event, not the day').toEqual([
      ['10', '12'],
    ]);
    expect(days(told, [met('11')], 1), 'daily: a day apart').toEqual([['10', '11']]);
  });
});

describe('a contradiction', () => {
  const isOne = (met: Partial<Met>, told: Partial<Told>) =>
    match([toTold('A', '2026-11-10', told)], [toMet('A', '2026-11-10', met)]).map(areTwoVersions)[0];
  it.each([
    [{ rating: 4 }, { rating: 1 }, true],
    [{ rating: 1 }, { rating: 4 }, true],
    [{ rating: 4 }, { rating: 2 }, false],
    [{ rating: 4 }, {}, false],
    [{}, {}, false],
    [{}, { outcome: 'mentor-no-show' as const }, true],
    [{}, { outcome: 'moved' as const }, true],
    [{ outcome: 'no-show' as const }, {}, true],
    [{ outcome: 'moved' as const }, { outcome: 'held' as const }, true],
    [{ outcome: 'no-show' as const }, { outcome: 'mentor-no-show' as const }, false],
    [{ outcome: 'no-show' as const, rating: 1 }, { outcome: 'moved' as const, rating: 4 }, false],
  ])('%j against %j: %s', (met, told, is) => {
    expect(isOne(met, told)).toBe(is);
  });

  it('is none without a note; that is missing where the meeting was held', () => {
    const missing = (told: Partial<Told>) =>
      match([toTold('A', '2026-11-10', told)], []).map((one) => [areTwoVersions(one), isNoteMissing(one)]);
    expect(missing({})).toEqual([[false, true]]);
    expect(missing({ outcome: 'moved' })).toEqual([[false, false]]);
    expect(missing({ outcome: 'mentor-no-show' })).toEqual([[false, false]]);
  });
});

describe('a report that may belong to two notes', () => {
  const told = [toTold('A', '2026-11-10', { startsAt: null })];
  const mayBe = (one: Told[], met: Met[]) =>
    match(one, met).map((found) => found.mayBe.map(({ row }) => row.id));
  const around = [toMet('A', '2026-11-09'), toMet('A', '2026-11-11')];

  it('is asked about, and neither missing nor contradicting meanwhile', () => {
    expect(mayBe(told, around)).toEqual([around.map(({ id }) => id)]);
    const [found] = match([{ ...told[0]!, outcome: 'mentor-no-show' }], around);
    expect([found!.meeting, isNoteMissing(found!), areTwoVersions(found!)]).toEqual([null, false, false]);
  });

  it('belongs to the only one that says the same of the meeting', () => {
    const moved = { ...around[0]!, outcome: 'moved' as const, minutes: null };
    expect(match(told, [moved, around[1]!])[0]!.meeting?.metOn).toBe('2026-11-11');
    const sameDay = [
      toMet('A', '2026-11-10', { id: 'early', startsAt: '2026-11-10T08:00:00Z' }),
      toMet('A', '2026-11-10', { id: 'late' }),
    ];
    expect(mayBe(told, sameDay)).toEqual([['early', 'late']]);
  });

  it('belongs to the one that was chosen, also after a correction of it', () => {
    const chosen = [{ ...told[0]!, checkInId: around[1]!.id }];
    expect(match(chosen, around)[0]!.meeting?.metOn).toBe('2026-11-11');
    const corrected = { ...around[1]!, id: 'second', supersedesId: around[1]!.id, minutes: 60 };
    expect(match(chosen, [...around, corrected])[0]!.meeting?.row.id).toBe('second');
  });
});
