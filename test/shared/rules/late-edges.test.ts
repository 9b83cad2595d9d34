/** The meeting clock and the acceptance of check-ins on the very days on which they change. */
import { describe, expect, it } from 'vitest';
import { checkCheckIn, type CheckInContext } from '../../../shared/rules/check-in.ts';
import { readMeetingClock } from '../../../shared/rules/meeting-clock.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import { isSwitchedOff } from '../../../shared/rules/switched-off-pages.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { checkIns, type CheckInFields } from '../../../shared/tables/check-ins.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';

describe('a late meeting that was moved', () => {
  const terms = toTerms(
    { startsOn: '2026-06-01', endsOn: '2026-12-31', cadenceDays: 7, minimumHours: 0 },
    { periodMonths: 9, cadenceDays: 7, minimumHours: 0 },
  );
  const stateOn = (lastHeldOn: string, movedToOn: string | null, onDay: string) =>
    readMeetingClock({ status: 'active' }, terms, { lastHeldOn, movedToOn }, onDay).state;

  it('is excused up to the day it was moved to, that day included', () => {
    const held = '2026-11-01';
    expect(stateOn(held, '2026-11-14', '2026-11-13')).not.toBe('overdue');
    expect(stateOn(held, '2026-11-14', '2026-11-14')).not.toBe('overdue');
    expect(stateOn(held, '2026-11-14', '2026-11-15')).toBe('overdue');
    expect(stateOn(held, null, '2026-11-12')).toBe('overdue');
  });

  it('in the last week becomes late only where it was so before, unexcused', () => {
    // The last day on which something becomes late.
    const lastOn = '2026-12-24';
    expect(stateOn('2026-12-13', null, lastOn)).toBe('overdue');
    expect(stateOn('2026-12-13', null, addDays(lastOn, 1))).toBe('overdue');
    expect(stateOn('2026-12-14', null, addDays(lastOn, 1))).toBe('silent');
    expect(stateOn('2026-12-10', lastOn, addDays(lastOn, 1)), 'moved to that very day').toBe('silent');
    expect(stateOn('2026-12-10', addDays(lastOn, -1), addDays(lastOn, 1))).toBe('at-risk');
  });
});

describe('a check-in', () => {
  const now = Date.parse('2026-11-23T14:00:00Z');
  const fields: CheckInFields = {
    ...blankOf(checkIns),
    ...{ pairingId: 'R', outcome: 'held', startsAt: '2026-11-23T13:00:00Z', minutes: 45, worked: 'Calls.' },
    ...{ talkWanted: false, notePrivate: false },
  };
  const base: CheckInContext = {
    pairing: { status: 'active', startsOn: '2026-06-01', endsOn: '2027-02-28' },
    ...{ isOwnPairing: true, nowMs: now, metOn: '2026-11-23' },
  };
  const codes = (change: Partial<CheckInFields>, more: Partial<CheckInContext> = {}) =>
    checkCheckIn({ ...fields, ...change }, { ...base, ...more }).map(({ code }) => code);

  it('may begin ten minutes from now, not a second more', () => {
    const inMs = (ms: number) => new Date(now + ms).toISOString();
    expect(codes({ startsAt: inMs(600_000) })).toEqual([]);
    expect(codes({ startsAt: inMs(601_000) })).toEqual(['in-the-future']);
    expect(codes({ startsAt: inMs(601_000), outcome: 'no-show', minutes: null })).toEqual(['in-the-future']);
  });

  it.each([
    [1, []],
    [480, []],
    [481, ['too-long-meeting']],
    [0, ['minutes-missing']],
    [-5, ['minutes-missing']],
  ])('of %i minutes', (minutes, issues) => {
    expect(codes({ minutes })).toEqual(issues);
  });

  it('is late until fourteen days after a decided end, by the day it comes', () => {
    const pairing = { status: 'completed', startsOn: '2026-06-01', endsOn: '2026-11-10' };
    const sent = (todayOn: string, metOn = '2026-11-10') => codes({}, { pairing, metOn, todayOn });
    expect([sent('2026-11-24'), sent('2026-11-25')]).toEqual([[], ['pairing-ended']]);
    expect([sent('2026-11-23', '2026-11-11'), sent('2026-11-23', '2026-11-12')]).toEqual([
      [],
      ['pairing-ended'],
    ]);
    expect(codes({}, { pairing, metOn: '2026-11-10', nowMs: Date.parse('2026-11-25T00:00:00Z') })).toContain(
      'pairing-ended',
    );
  });

  it('of somebody who left: the day itself, for fourteen days', () => {
    const pairing = { status: 'active', startsOn: '2026-06-01', endsOn: null, leftOn: '2026-11-10' };
    const left = (metOn: string, todayOn: string) => codes({}, { pairing, metOn, todayOn });
    expect([
      left('2026-11-10', '2026-11-24'),
      left('2026-11-11', '2026-11-24'),
      left('2026-11-10', '2026-11-25'),
    ]).toEqual([[], ['pairing-ended'], ['too-late']]);
  });

  it('of somebody else’s pairing is refused whatever else it says', () => {
    for (const outcome of ['held', 'moved', 'no-show', 'withdrawn'] as const)
      expect(codes({ outcome, supersedesId: 'S' }, { isOwnPairing: false }), outcome).toContain(
        'pairing-not-yours',
      );
  });
});

describe('a page reader that is switched off below a version', () => {
  it.each([
    ['0.2.9', true],
    ['0.3', false],
    ['0.3.0', false],
    ['0.3.1', false],
    ['0.2.10', true],
    ['1.0.0', false],
    ['0.10.0', false],
    ['', true],
    ['0.x', true],
  ])('own version %s: %s', (version, isOff) => {
    expect(isSwitchedOff({ belowVersion: '0.3.0' }, version)).toBe(isOff);
    expect(isSwitchedOff({}, version)).toBe(true);
  });
});
