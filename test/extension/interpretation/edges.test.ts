/** Sources that disagree are never taken for agreed; signs of zones, hours of the day and addresses at their edges. */
import { describe, expect, it } from 'vitest';
import { isCancelledTitle } from '../../../extension/src/interpretation/cancelled.ts';
import { decideTimes } from '../../../extension/src/interpretation/decide-times.ts';
import { findTitle } from '../../../extension/src/interpretation/event-title.ts';
import { toGuestList } from '../../../extension/src/interpretation/guest-list.ts';
import { toMeetingId } from '../../../extension/src/interpretation/instance-id.ts';
import { parseMachineTime } from '../../../extension/src/interpretation/machine-time.ts';
import { findMeetingUrl } from '../../../extension/src/interpretation/meeting-link.ts';
import { orderCandidates } from '../../../extension/src/interpretation/order-candidates.ts';
import type { TimeEvidence } from '../../../extension/src/interpretation/time-evidence.ts';
import { decideZone } from '../../../extension/src/interpretation/zone-decision.ts';
import { toInstant, toZonedText } from '../../../extension/src/interpretation/zone.ts';

const rome = { value: 'Europe/Rome', certainty: 'confirmed' as const, sources: ['page-zone'] };
const on = '2026-10-06';
const says = (group: string, rank: number, more: Partial<TimeEvidence> = {}): TimeEvidence => ({
  ...{ group, source: `${group}-${rank}`, rank, startOn: on, startMinutes: 900, endMinutes: 960 },
  ...more,
});
const certainty = (...evidence: TimeEvidence[]) => {
  const { startsAt, endsAt } = decideTimes(evidence, rome);
  return [startsAt?.certainty ?? null, endsAt?.certainty ?? null];
};
const [SURE, CHECK] = ['confirmed', 'please-check'];

describe('an event’s times', () => {
  it('are sure where two texts agree and none disagrees', () => {
    expect(certainty(says('a', 0), says('b', 1))).toEqual([SURE, SURE]);
    expect(certainty(says('a', 0))).toEqual([CHECK, CHECK]);
    expect(certainty(says('a', 0), says('a', 1)), 'two copies of one text').toEqual([CHECK, CHECK]);
  });

  it('are to be checked where a third text says another time, whichever comes first', () => {
    const other = { startMinutes: 930, endMinutes: 990 };
    for (const rank of [0.5, 5])
      expect(certainty(says('a', 1), says('b', 2), says('c', rank, other))[0], `rank ${rank}`).toBe(CHECK);
    expect(certainty(says('a', 1), says('b', 2), says('c', 5, { endMinutes: 990 }))).toEqual([SURE, CHECK]);
    expect(certainty(says('a', 1), says('b', 2), says('c', 5, { startOn: '2026-10-07' }))[0]).toBe(CHECK);
    expect(
      certainty(says('a', 1), says('b', 2), says('c', 5, { ...other, isOnlyWitness: true }))[0],
      'a moved instance keeps its id',
    ).toBe(SURE);
    expect(certainty(says('a', 1), says('b', 2), says('c', 5, { isAmbiguous: true }))[0]).toBe(CHECK);
    expect(certainty(says('a', 1), says('b', 2), says('c', 5, { ...other, isNeverAlone: true }))[0]).toBe(
      CHECK,
    );
  });

  it('are to be checked where the year was guessed, or the end lies before the start', () => {
    const guessed = { isYearGuessed: true };
    expect(certainty(says('a', 0, guessed), says('b', 1, guessed))[0]).toBe(CHECK);
    expect(certainty(says('a', 0, guessed), says('b', 1))[0]).toBe(SURE);
    const backward = { endMinutes: 870 };
    expect(certainty(says('a', 0, backward), says('b', 1, backward))).toEqual([CHECK, null]);
    const midnight = { endMinutes: 0 };
    expect(certainty(says('a', 0, midnight), says('b', 1, midnight))).toEqual([SURE, CHECK]);
  });

  it('take a stated instant for a repeated hour, not for another time of the day', () => {
    const startsAtMs = Date.parse('2026-10-25T01:30:00Z');
    const night = { startOn: '2026-10-25', startMinutes: 150, endMinutes: 210, startsAtMs };
    expect(decideTimes([says('a', 0, night)], rome).startsAt?.value).toBe('2026-10-25T02:30:00+01:00');
    const odd = { ...night, startsAtMs: startsAtMs + 5 * 3_600_000 };
    expect(decideTimes([says('a', 0, odd)], rome).startsAt?.value).toBe('2026-10-25T02:30:00+02:00');
  });
});

describe('a day without a clock', () => {
  const chip: TimeEvidence = { group: 'chip', source: 'chip', rank: 0, startOn: on, isAllDay: true };
  const day = (...evidence: TimeEvidence[]) => decideTimes(evidence, rome).startsOn?.value ?? null;

  it('is told by a chip only where another source names the day too', () => {
    expect(day(chip)).toBeNull();
    expect(day(chip, { group: 'cell', source: 'cell', rank: 1, startOn: on })).toBe(on);
    expect(day({ ...chip, group: 'page' })).toBe(on);
  });

  it('is not told by the cell of one of several days alone', () => {
    const cell = says('cell', 0, { isNeverAlone: true, startOn: '2026-10-05' });
    expect(decideTimes([cell], rome)).toEqual({ isAllDay: false });
    expect(decideTimes([cell, says('b', 1)], rome).startsAt?.value.slice(0, 10)).toBe(on);
  });
});

describe('the zone of a page', () => {
  const zoneOf = (page: object, ...facts: [source: string, raw: string][]) => {
    const event = { facts: facts.map(([source, raw]) => ({ field: 'time-zone' as const, source, raw })) };
    const { value, certainty: sure } = decideZone({ page } as never, event as never, 'UTC', '2026-11-23');
    return [value, sure];
  };

  it('is its own before what is said beside, and to be checked where they differ', () => {
    const page = { rawTimeZone: 'Europe/Rome' };
    expect(zoneOf(page)).toEqual(['Europe/Rome', SURE]);
    expect(zoneOf(page, ['conference', 'America/New_York'])).toEqual(['Europe/Rome', CHECK]);
    expect(zoneOf(page, ['conference', 'Europe/Paris'])).toEqual(['Europe/Rome', SURE]);
    expect(zoneOf({}, ['conference', 'America/New_York'])).toEqual(['America/New_York', CHECK]);
    expect(zoneOf({})).toEqual(['UTC', CHECK]);
  });

  it('is to be checked where the page states an offset that it never has', () => {
    const at = (utcOffsetMinutes: number) => zoneOf({ rawTimeZone: 'Europe/Rome', utcOffsetMinutes })[1];
    expect([at(60), at(120), at(-60), at(0)]).toEqual([SURE, SURE, CHECK, CHECK]);
  });
});

describe('instants', () => {
  it.each([
    ['2026-10-06T15:00:00+02:00', '2026-10-06T13:00:00.000Z'],
    ['2026-10-06T15:00:00-0530', '2026-10-06T20:30:00.000Z'],
    ['20261006T150000Z', '2026-10-06T15:00:00.000Z'],
    ['2026-10-06 12:15 am Z', '2026-10-06T00:15:00.000Z'],
    ['2026-10-06 12:15 pm Z', '2026-10-06T12:15:00.000Z'],
    ['2026-10-06 7pm+01', '2026-10-06T18:00:00.000Z'],
  ])('%s', (raw, at) => {
    const time = parseMachineTime(raw);
    expect(time?.kind === 'instant' && new Date(time.ms).toISOString()).toBe(at);
  });

  it('of a repeated hour are the first, of a skipped one none', () => {
    expect(toInstant('2026-10-25', 150, 'Europe/Rome')).toMatchObject({
      kind: 'repeated',
      at: '2026-10-25T02:30:00+02:00',
    });
    expect(toInstant('2026-03-29', 150, 'Europe/Rome').kind).toBe('skipped');
    const ms = Date.parse('2026-11-23T14:00:00Z');
    expect(['America/St_Johns', 'Asia/Kolkata', 'UTC'].map((zone) => toZonedText(ms, zone))).toEqual([
      '2026-11-23T10:30:00-03:30',
      '2026-11-23T19:30:00+05:30',
      '2026-11-23T14:00:00+00:00',
    ]);
  });
});

describe('today’s events', () => {
  const event = (id: string, from: string, to: string) => {
    const at = (time: string) => ({
      value: `2026-11-${time}:00Z`,
      certainty: 'confirmed' as const,
      sources: [],
    });
    return { eventId: id, startsAt: at(from), endsAt: at(to), isAllDay: false, guests: [] };
  };
  it('stand with what ended last first, then what is to come; what ended at midnight was yesterday’s', () => {
    const events = [
      event('late', '23T16:00', '23T17:00'),
      event('first', '23T08:00', '23T09:00'),
      event('next', '23T13:30', '23T14:30'),
      event('last', '23T12:00', '23T14:00'),
      event('night', '22T22:00', '23T00:00'),
      event('over', '22T23:00', '23T01:00'),
    ];
    const order = orderCandidates(events, {
      today: '2026-11-23',
      browserTimeZone: 'UTC',
      nowAt: '2026-11-23T14:00:00Z',
    });
    expect(order.map(({ eventId }) => eventId)).toEqual(['last', 'first', 'over', 'next', 'late']);
  });
});

describe('a title', () => {
  it('is to be checked where the chip of that event says another', () => {
    const titleOf = (line: string) =>
      findTitle(
        {
          facts: [
            { field: 'title', raw: 'Mentoring', source: 'bubble' },
            { field: 'when', raw: line, source: 'chip-hidden-text' },
          ],
        } as never,
        'en',
      )?.certainty;
    expect([titleOf('3pm to 4pm, Mentoring, Sam'), titleOf('3pm to 4pm, Budget, Sam')]).toEqual([
      SURE,
      CHECK,
    ]);
  });
});

describe('people, links and names', () => {
  it('are no rooms, and no link with a password', () => {
    const guest = (raw: string) => ({ field: 'guest' as const, raw, source: 's' });
    const rooms = ['resource', 'group', 'group.v', 'import'].map((name) =>
      guest(`x@${name}.calendar.google.com`),
    );
    expect(toGuestList([guest('A@firm.example'), ...rooms, guest('no address')], 'a@firm.example')).toEqual([
      { email: 'a@firm.example', isOrganizer: false, isViewer: true },
    ]);
    const link = (raw: string) => findMeetingUrl([{ field: 'meeting-link', raw, source: 's' }])?.value;
    expect([
      link('https://meet.google.com/abc'),
      link('https://u:p@meet.google.com/abc'),
      link('https://u@meet.google.com/abc'),
      link('https://meet.google.com.evil.example/abc'),
    ]).toEqual(['https://meet.google.com/abc', undefined, undefined, undefined]);
  });

  it('of a meeting keep the domain of any calendar but Google’s', () => {
    expect([
      toMeetingId('a@google.com', null),
      toMeetingId('a@other.com', null),
      toMeetingId('a', '2026-11-23'),
      toMeetingId('a', Date.parse('2026-11-23T09:05:00Z')),
    ]).toEqual(['a', 'a@other.com', 'a_20261123', 'a_20261123T090500Z']);
    expect([
      isCancelledTitle('Canceled: Ana'),
      isCancelledTitle('Canceled orders'),
      isCancelledTitle('Annullato: Ana'),
    ]).toEqual([true, false, true]);
  });
});
