import { describe, expect, it } from 'vitest';
import { readMeetingClock } from '../../../shared/rules/meeting-clock.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
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
    lastHeldOn,
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
  it('is silent while paused, before the start and in the last seven days', () => {
    const terms = termsFor(null);
    expect(terms.endsOn).toBe('2027-02-28');
    const at = (status: 'active' | 'paused', todayOn: string) =>
      readMeetingClock({ status }, terms, null, todayOn).state;
    expect(at('paused', '2026-09-01')).toBe('silent');
    expect(at('active', '2026-05-31')).toBe('silent');
    expect(at('active', '2027-02-21')).toBe('stalled');
    expect(at('active', '2027-02-22')).toBe('silent');
  });
});
