/** Of what is reminded, and of what not, at the edges: the day, the end, who is meant, which addresses are kept. */
import { describe, expect, it } from 'vitest';
import { parseFeedAddress } from '../../../extension/src/reminders/feed/address.ts';
import { matchPairings } from '../../../extension/src/reminders/match-pairings.ts';
import { toReminders } from '../../../extension/src/reminders/to-reminders.ts';
import type { StoredSubmission } from '../../../extension/src/outbox/submission.ts';
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import { briefing, NOW_MS } from '../simulated/sample.ts';
import { toRecorded, toRefused, toWaiting } from '../simulated/sample-submission.ts';

const at = (ms: number) => ({
  value: new Date(ms).toISOString(),
  certainty: 'confirmed' as const,
  sources: [],
});
const HOUR_MS = 3_600_000;
const known = (key: string, endsMs: number, pairingIds = ['pair-sam'], knownSinceMs = 0) => ({
  ...{ key, pairingIds, knownSinceMs },
  event: { startsAt: at(endsMs - HOUR_MS), endsAt: at(endsMs), isAllDay: false, guests: [] } as EventFacts,
});
const remind = (
  meetings: ReturnType<typeof known>[],
  submissions: StoredSubmission[] = [],
  dismissed: string[] = [],
) =>
  toReminders({
    ...{ meetings, submissions, briefing, nowMs: NOW_MS, timeZone: 'Europe/Rome' },
    dismissed: new Set(dismissed),
  }).map(({ key }) => key);

describe('a reminder', () => {
  it('is of a meeting that has ended today, the last first', () => {
    const midnightMs = Date.parse('2026-11-23T00:00:00+01:00');
    expect(
      remind([
        known('now', NOW_MS),
        known('soon', NOW_MS + 1),
        known('early', midnightMs, ['pair-kim']),
        known('yesterday', midnightMs - 1),
      ]),
    ).toEqual(['now', 'early']);
  });

  it('is gone once it is dismissed, or written about: not by a withdrawal', () => {
    const one = [known('a', NOW_MS)];
    expect(remind(one, [], ['a'])).toEqual([]);
    expect(remind(one, [toWaiting('s')])).toEqual([]);
    expect(
      remind(one, [toRecorded('s'), toRecorded('w', { supersedesId: 's', outcome: 'withdrawn' })]),
    ).toEqual(['a']);
    expect(remind(one, [toRecorded('s', {}, { metOn: '2026-11-22' })])).toEqual(['a']);
    expect(remind(one, [toRefused('s')])).toEqual([]);
  });

  it('of two people stays until both have a check-in', () => {
    const both = [known('a', NOW_MS, ['pair-sam', 'pair-kim'])];
    expect(remind(both, [toWaiting('s')])).toEqual(['a']);
    expect(remind(both, [toWaiting('s'), toWaiting('t', { pairingId: 'pair-kim' })])).toEqual([]);
  });
});

describe('whom a meeting is about', () => {
  const named = (title: string, on = '2026-11-23', pairings = briefing.pairings) =>
    matchPairings(
      {
        ...known('a', NOW_MS).event,
        title: { ...at(0), value: title },
        startsAt: { ...at(0), value: `${on}T10:00:00Z` },
      },
      { ...briefing, pairings },
    ).map(({ id }) => id);

  it('is told by a whole name, in a pairing that is open on that day', () => {
    expect([
      named('Mentoring: Sam Rivera'),
      named('SAM RIVERA / Mina'),
      named('Sam'),
      named('Samuel Riverango'),
      named('Rosa Lind'),
    ]).toEqual([['pair-sam'], ['pair-sam'], [], [], []]);
    expect(named('Rosa Lind', '2025-12-01')).toEqual(['pair-old']);
    const single = briefing.pairings.map((pairing) => ({ ...pairing, partnerName: 'Sam' }));
    expect(named('Sam', '2026-11-23', single), 'a first name says too little').toEqual([]);
  });
});

describe('the address of a calendar', () => {
  it.each([
    ['https://calendar.google.com/calendar/ical/x/basic.ics', true],
    ['webcal://p1.icloud.com/published/2/x', true],
    ['http://calendar.google.com/calendar/ical/x/basic.ics', false],
    ['https://u:p@calendar.example/x.ics', false],
    ['https://u@calendar.example/x.ics', false],
    ['https://localhost/x.ics', false],
    ['https://calendar.example/', false],
    ['ftp://calendar.example/x.ics', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (raw, isOne) => {
    expect(parseFeedAddress(raw) !== null).toBe(isOne);
  });
});
