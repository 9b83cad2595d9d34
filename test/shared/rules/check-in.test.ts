import { describe, expect, it } from 'vitest';
import { checkCheckIn, type CheckInContext } from '../../../shared/rules/check-in.ts';
import type { CheckInFields } from '../../../shared/tables/check-ins.ts';

const fields: CheckInFields = {
  pairingId: 'R-01',
  outcome: 'held',
  startsAt: '2026-11-23T15:00:00+01:00',
  minutes: 45,
  worked: 'Two calls.',
  didNotWork: null,
  nextStep: null,
  nextOn: null,
  rating: 3,
  talkWanted: false,
  notePrivate: false,
  fit: null,
  title: null,
  meetingUrl: null,
  eventId: null,
  calendarId: null,
  supersedesId: null,
};
const context: CheckInContext = {
  pairing: { status: 'active', startsOn: '2026-06-01', endsOn: '2027-02-28' },
  isOwnPairing: true,
  nowMs: Date.parse('2026-11-23T14:50:00Z'),
  metOn: '2026-11-23',
};
const codes = (change: Partial<CheckInFields>, contextChange: Partial<CheckInContext> = {}) =>
  checkCheckIn({ ...fields, ...change }, { ...context, ...contextChange }).map((issue) => issue.code);

const ended = { status: 'ended-early', startsOn: '2026-06-01', endsOn: '2026-11-20' };

describe('a check-in', () => {
  it('is accepted on the person’s own day, which may be one before the start or after the end', () => {
    expect(codes({}, { metOn: '2026-05-31' })).toEqual([]);
    expect(codes({}, { pairing: ended, metOn: '2026-11-21' })).toEqual([]);
  });
  it('is accepted late for 14 days after an end, and while nobody has decided about a period that is over', () => {
    expect(codes({}, { pairing: ended, metOn: '2026-11-19', todayOn: '2026-12-04' })).toEqual([]);
    const over = { ...ended, status: 'active' };
    expect(codes({}, { pairing: over, metOn: '2027-03-01', todayOn: '2027-03-01' })).toEqual([]);
  });
  it('is taken of somebody who left only for days before, and for 14 days', () => {
    const pairing = { status: 'active', startsOn: '2026-06-01', endsOn: null, leftOn: '2026-11-20' };
    const left = (metOn: string, todayOn: string) => codes({}, { pairing, metOn, todayOn });
    expect(left('2026-11-20', '2026-12-04')).toEqual([]);
    expect(left('2026-11-21', '2026-11-23')).toEqual(['pairing-ended']);
    expect(left('2026-11-20', '2026-12-05')).toEqual(['too-late']);
    expect(codes({}, { pairing: { ...pairing, leftOn: null, isEndUnknown: true } })).toEqual([
      'pairing-end-unknown',
    ]);
  });
  it('is withdrawn, however old it is, only as long as notes are taken late', () => {
    const withdraw = (pairing: CheckInContext['pairing'], todayOn: string) =>
      codes({ outcome: 'withdrawn', supersedesId: 'S-1', minutes: null, worked: null }, { pairing, todayOn });
    expect(withdraw(ended, '2026-12-04')).toEqual([]);
    expect(withdraw(ended, '2026-12-05')).toEqual(['pairing-ended']);
    const left = { status: 'active', startsOn: '2026-06-01', endsOn: null, leftOn: '2026-11-20' };
    expect(withdraw(left, '2026-12-04')).toEqual([]);
    expect(withdraw(left, '2026-12-05')).toEqual(['too-late']);
  });
  it('is accepted when everything is there', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ worked: null, didNotWork: 'Too short.' })).toEqual([]);
    expect(codes({ worked: null, notePrivate: true })).toEqual([]);
    expect(codes({ outcome: 'no-show', minutes: null, worked: null })).toEqual([]);
  });
  it.each([
    [{}, { pairing: null }, 'pairing-unknown'],
    [{}, { isOwnPairing: false }, 'pairing-not-yours'],
    [{}, { metOn: '2026-05-30' }, 'pairing-not-started'],
    [{}, { pairing: ended, metOn: '2026-11-22' }, 'pairing-ended'],
    [{}, { pairing: { ...ended, status: 'completed' }, metOn: '2026-11-22' }, 'pairing-ended'],
    [{}, { pairing: ended, metOn: '2026-11-19', todayOn: '2026-12-05' }, 'pairing-ended'],
    [{ startsAt: '2026-11-23T17:00:00+01:00' }, {}, 'in-the-future'],
    [
      { outcome: 'no-show', minutes: null, worked: null, startsAt: '2026-11-23T17:00:00+01:00' },
      {},
      'in-the-future',
    ],
    [{ minutes: 481 }, {}, 'too-long-meeting'],
    [{ minutes: null }, {}, 'minutes-missing'],
    [{ minutes: 0 }, {}, 'minutes-missing'],
    [{ worked: '  ', didNotWork: null }, {}, 'note-missing'],
  ] as const)('is refused when %j %j', (change, contextChange, code) => {
    expect(codes(change, contextChange)).toEqual([code]);
  });
  it('may be sent a little before the meeting’s own end, but not before it began', () => {
    expect(codes({ minutes: 60 })).toEqual([]);
    expect(codes({ startsAt: '2026-11-23T15:55:00+01:00' })).toEqual([]);
  });
  it('may tell of a future meeting that was moved', () => {
    expect(
      codes(
        { outcome: 'moved', startsAt: '2026-11-25T10:00:00+01:00', minutes: null, worked: null },
        { metOn: '2026-11-25' },
      ),
    ).toEqual([]);
  });
});
