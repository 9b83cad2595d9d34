import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHoursPace } from '../../../shared/rules/hours.ts';
import { readMeetingClock, toOverdueFromOn } from '../../../shared/rules/meeting-clock.ts';
import { toTerms, type TermChanges, type Terms } from '../../../shared/rules/terms.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';

const program = { periodMonths: 9, cadenceDays: 7, minimumHours: 24 };
const startsOn = '2026-06-01';
const termsFor = (cadenceDays: number | null) =>
  toTerms({ startsOn, endsOn: null, cadenceDays, minimumHours: null }, program);
const stateAfter = (days: number, cadenceDays: number | null = null, held = true) => {
  const lastHeldOn = held ? '2026-08-03' : null;
  return readMeetingClock(
    { status: 'active' },
    termsFor(cadenceDays),
    { lastHeldOn },
    addDays(lastHeldOn ?? startsOn, days),
  );
};

describe('the meeting clock', () => {
  it.each([
    [7, 'on-time'],
    [8, 'due'],
    [10, 'due'],
    [11, 'overdue'],
    [14, 'overdue'],
    [15, 'at-risk'],
    [28, 'at-risk'],
    [29, 'stalled'],
  ])('of a weekly pairing says after %i days: %s', (days, state) => {
    expect(stateAfter(days).state).toBe(state);
  });
  it.each([
    [14, 'on-time'],
    [15, 'due'],
    [20, 'due'],
    [21, 'overdue'],
    [28, 'overdue'],
    [29, 'at-risk'],
    [57, 'stalled'],
  ])('of a pairing every two weeks says after %i days: %s', (days, state) => {
    expect(stateAfter(days, 14).state).toBe(state);
  });
  it.each([
    [7, 'on-time'],
    [10, 'due'],
    [11, 'first-meeting-late'],
    [15, 'at-risk'],
    [29, 'stalled'],
  ])('before the first meeting says %i days after the start: %s', (days, state) => {
    expect(stateAfter(days, null, false).state).toBe(state);
  });
  it('counts days past cadence and grace', () => {
    expect(stateAfter(12)).toMatchObject({ sinceDays: 12, overdueDays: 2 });
    expect(stateAfter(9)).toMatchObject({ overdueDays: 0 });
  });
  it('is silent while paused and before the start, and lets nothing become late in the last seven days', () => {
    const terms = termsFor(null);
    expect(terms.endsOn).toBe('2027-02-28');
    const at = (status: 'active' | 'paused', todayOn: string) =>
      readMeetingClock({ status }, terms, { lastHeldOn: null }, todayOn).state;
    expect(at('paused', '2026-09-01')).toBe('silent');
    expect(at('active', '2026-05-31')).toBe('silent');
    expect(at('active', '2027-02-21')).toBe('stalled');
    expect(at('active', '2027-02-22'), 'late already').toBe('stalled');
    expect(at('active', '2027-02-28')).toBe('stalled');
    expect(at('active', '2027-03-01'), 'over').toBe('silent');
    const heldOn = (lastHeldOn: string, todayOn: string) =>
      readMeetingClock({ status: 'active' }, terms, { lastHeldOn }, todayOn).state;
    expect(heldOn('2027-02-11', '2027-02-21')).toBe('due');
    expect(heldOn('2027-02-11', '2027-02-22')).toBe('silent');
    expect(heldOn('2027-02-10', '2027-02-21')).toBe('overdue');
    expect(heldOn('2027-02-10', '2027-02-22')).toBe('overdue');
  });

  describe('with a cadence that changes', () => {
    const on = (onDay: string, changes: Partial<TermChanges>) =>
      toTerms({ id: 'PAIR-1', startsOn, endsOn: null, cadenceDays: null, minimumHours: null }, program, {
        onDay,
        cadences: [],
        breaks: [],
        ...changes,
      });
    const cadence = (fromOn: string, cadenceDays: number, pairingId = 'PAIR-1') => ({
      pairingId,
      fromOn,
      cadenceDays,
    });
    const read = (terms: Terms, todayOn: string) =>
      readMeetingClock({ status: 'active' }, terms, { lastHeldOn: '2026-08-03' }, todayOn);

    it('takes the one in force on the day, whatever the order of rows, and no other pairing’s', () => {
      const cadences = [
        cadence('2026-10-01', 30),
        cadence('2026-09-01', 14),
        cadence('2026-08-01', 1, 'PAIR-2'),
      ];
      expect(on('2026-08-31', { cadences }).cadenceDays).toBe(7);
      expect(on('2026-09-01', { cadences })).toMatchObject({
        cadenceDays: 14,
        graceDays: 6,
        cadences: [
          { fromOn: '', days: 7 },
          { fromOn: '2026-09-01', days: 14 },
          { fromOn: '2026-10-01', days: 30 },
        ],
      });
    });
    it('does not lighten days that have passed when meetings become rarer', () => {
      const cadences = [cadence('2026-08-15', 14)];
      expect(read(on('2026-08-14', { cadences }), '2026-08-14')).toMatchObject({
        state: 'overdue',
        countedDays: 11,
      });
      expect(read(on('2026-08-15', { cadences }), '2026-08-15')).toMatchObject({
        state: 'overdue',
        countedDays: 24,
      });
    });
    it('counts each stretch by its own cadence, however many there were', () => {
      const cadences = [cadence('2026-08-17', 14), cadence('2026-08-24', 7)];
      const terms = toTerms(
        { id: 'PAIR-1', startsOn, endsOn: null, cadenceDays: 28, minimumHours: null },
        program,
        { onDay: '2026-08-26', cadences, breaks: [] },
      );
      // 14 of 28 days, 7 of 14, 2 of 7: 1.29 cadences of 7 days.
      expect(read(terms, '2026-08-26')).toMatchObject({ state: 'due', countedDays: 9, sinceDays: 23 });
    });
    it('does not call a meeting late for days before meetings became more frequent', () => {
      const cadences = [cadence('2026-09-01', 14), cadence('2026-09-02', 7)];
      const terms = (onDay: string) =>
        toTerms({ id: 'PAIR-1', startsOn, endsOn: null, cadenceDays: 14, minimumHours: null }, program, {
          onDay,
          cadences,
          breaks: [],
        });
      const since = (heldOn: string, todayOn: string) =>
        readMeetingClock({ status: 'active' }, terms(todayOn), { lastHeldOn: heldOn }, todayOn);
      expect(since('2026-08-20', '2026-09-02')).toMatchObject({
        state: 'on-time',
        sinceDays: 13,
        countedDays: 6,
      });
      expect(since('2026-08-20', '2026-09-07')).toMatchObject({ state: 'overdue', countedDays: 11 });
      expect(toOverdueFromOn(terms('2026-09-02'), { lastHeldOn: '2026-08-20' }, '2026-09-02')).toBe(
        '2026-09-07',
      );
    });
    it('is silent in a break and does not count its days', () => {
      const breaks = [
        { pairingId: null, fromOn: '2026-08-08', toOn: '2026-08-16' },
        { pairingId: 'PAIR-1', fromOn: '2026-08-10', toOn: '2026-08-17' },
        { pairingId: 'PAIR-2', fromOn: '2026-08-18', toOn: '2026-12-31' },
        { pairingId: null, fromOn: '2026-09-30', toOn: '2026-09-01' },
      ];
      const terms = on('2026-08-20', { breaks });
      expect(terms.breaks).toEqual([{ fromOn: '2026-08-08', toOn: '2026-08-17' }]);
      expect(read(terms, '2026-08-12').state).toBe('silent');
      expect(read(terms, '2026-08-20')).toMatchObject({ state: 'on-time', sinceDays: 17, countedDays: 7 });
      expect(read(terms, '2026-08-24')).toMatchObject({ state: 'overdue', countedDays: 11, overdueDays: 1 });
      expect(toOverdueFromOn(terms, { lastHeldOn: '2026-08-03' }, '2026-08-03')).toBe('2026-08-24');
    });
    it('owes no hours for days of a break', () => {
      const breaks = [{ pairingId: null, fromOn: '2026-06-01', toOn: '2026-06-30' }];
      expect(toHoursPace(on('2026-07-01', { breaks }), 0, '2026-07-01').owedMinutes).toBe(0);
      expect(toHoursPace(on('2026-07-01', {}), 0, '2026-07-01').owedMinutes).toBeGreaterThan(0);
    });
    it('agrees with the day on which it says that a meeting will be overdue', () => {
      const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-07-20', days));
      const changes = fc.record({
        cadences: fc.array(fc.tuple(day, fc.integer({ min: 1, max: 60 })), { maxLength: 3 }),
        breaks: fc.array(fc.tuple(day, fc.integer({ min: 0, max: 20 })), { maxLength: 4 }),
      });
      fc.assert(
        fc.property(changes, (drawn) => {
          const terms = on('2026-11-20', {
            cadences: drawn.cadences.map(([fromOn, days]) => cadence(fromOn, days)),
            breaks: drawn.breaks.map(([fromOn, days]) => ({
              pairingId: null,
              fromOn,
              toOn: addDays(fromOn, days),
            })),
          });
          const overdueOn = toOverdueFromOn(terms, { lastHeldOn: '2026-08-03' }, '2026-08-03');
          if (overdueOn === null) return;
          const lateStates = ['overdue', 'at-risk', 'stalled'];
          expect(lateStates).toContain(read(terms, overdueOn).state);
          expect(lateStates).not.toContain(read(terms, addDays(overdueOn, -1)).state);
        }),
      );
    });
  });
});
