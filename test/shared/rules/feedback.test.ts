/** What a mentee's answer has to be, and which earlier one it corrects; the day is that of the phone. */
import { describe, expect, it } from 'vitest';
import { findAnswerOf, isSameMeeting, toDateAtOffsetOf } from '../../../shared/rules/feedback.ts';

describe('the day at an offset', () => {
  it.each([
    ['2026-06-30T23:30:00+12:00', '2026-06-30T12:30:00Z', '2026-07-01'],
    ['2026-06-30T23:30:00-10:00', '2026-06-30T09:59:00Z', '2026-06-29'],
    ['2026-06-30T23:30:00Z', '2026-06-30T23:59:59Z', '2026-06-30'],
    ['2026-06-30T23:30:00+05:30', '2026-06-30T18:30:00Z', '2026-07-01'],
  ])('of %s at %s is %s', (instantAt, now, day) => {
    expect(toDateAtOffsetOf(instantAt, Date.parse(now))).toBe(day);
  });
});

describe('one meeting', () => {
  const row = { id: 'F', pairingId: 'A', byPersonId: 'M', givenOn: '2026-06-30', eventId: null };
  it('is known by its start where both tell one, else by its day', () => {
    const at = (startsAt: string | null, metOn: string | null) => ({ ...row, startsAt, metOn });
    const six = at('2026-06-29T18:00:00+02:00', '2026-06-29');
    expect(isSameMeeting(six, { startsAt: '2026-06-29T16:00:00Z', metOn: '2026-06-28' })).toBe(true);
    expect(isSameMeeting(six, { startsAt: '2026-06-29T17:00:00Z', metOn: '2026-06-29' })).toBe(false);
    expect(isSameMeeting(six, { startsAt: null, metOn: '2026-06-29' })).toBe(true);
    // Feedback of before names no day: it was given on it.
    expect(isSameMeeting(at(null, null), { startsAt: null, metOn: '2026-06-30' })).toBe(true);
  });

  it('is corrected by its own person and pairing alone', () => {
    const rows = [{ ...row, startsAt: null, metOn: '2026-06-29', supersedesId: null }];
    const meeting = { pairingId: 'A', metOn: '2026-06-29', startsAt: null, eventId: null };
    expect(findAnswerOf(rows, 'M', meeting)?.id).toBe('F');
    expect(findAnswerOf(rows, 'N', meeting)).toBeNull();
    expect(findAnswerOf(rows, 'M', { ...meeting, pairingId: 'B' })).toBeNull();
  });
});
