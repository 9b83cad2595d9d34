/** How sources agree, disagree and keep silent. */
import { describe, expect, it } from 'vitest';
import { decideTimes } from '../../../extension/src/interpretation/decide-times.ts';
import type { TimeEvidence } from '../../../extension/src/interpretation/time-evidence.ts';

const rome = { value: 'Europe/Rome', certainty: 'confirmed' as const, sources: ['page-zone'] };
const on = '2026-10-06';
const bubble: TimeEvidence = {
  group: 'bubble',
  source: 'bubble-when',
  rank: 0,
  startOn: on,
  startMinutes: 900,
  endMinutes: 960,
};
const chip: TimeEvidence = {
  group: 'chip',
  source: 'chip-hidden-text',
  rank: 3,
  startOn: on,
  startMinutes: 900,
  endMinutes: 960,
};
const drawn: TimeEvidence = {
  group: 'chip',
  source: 'chip-drawn-text',
  rank: 5,
  startMinutes: 900,
  endMinutes: 960,
};
const datekey: TimeEvidence = { group: 'datekey', source: 'datekey', rank: 6, startOn: on };
const suffix: TimeEvidence = {
  group: 'event-id',
  source: 'event-id-suffix',
  rank: 9,
  startOn: on,
  startMinutes: 900,
  isOnlyWitness: true,
};

const decide = (...evidence: TimeEvidence[]) => {
  const { startsAt, endsAt, startsOn, endsOn } = decideTimes(evidence, rome);
  const brief = (field: typeof startsAt) =>
    field && `${field.value.slice(0, 16)}${field.certainty === 'confirmed' ? '' : '?'}`;
  return [brief(startsAt ?? startsOn), brief(endsAt ?? endsOn)];
};

describe('deciding an event’s times', () => {
  it.each<[string, TimeEvidence[], (string | undefined)[]]>([
    ['bubble and chip agree', [bubble, chip], ['2026-10-06T15:00', '2026-10-06T16:00']],
    ['one text alone', [bubble], ['2026-10-06T15:00?', '2026-10-06T16:00?']],
    ['one chip, hidden and drawn', [chip, drawn, datekey], ['2026-10-06T15:00?', '2026-10-06T16:00?']],
    ['text and first planned start agree', [bubble, suffix], ['2026-10-06T15:00', '2026-10-06T16:00?']],
    [
      'a moved instance keeps its old start',
      [bubble, chip, { ...suffix, startOn: '2026-10-05' }],
      ['2026-10-06T15:00', '2026-10-06T16:00'],
    ],
    [
      'moved within the day',
      [bubble, { ...suffix, startMinutes: 600 }],
      ['2026-10-06T15:00?', '2026-10-06T16:00?'],
    ],
    ['the old start alone', [suffix], [undefined, undefined]],
    ['a date alone', [datekey], [undefined, undefined]],
    ['a clock alone', [drawn], [undefined, undefined]],
    [
      'bubble and chip name other times',
      [bubble, { ...chip, startMinutes: 840 }],
      ['2026-10-06T15:00?', '2026-10-06T16:00?'],
    ],
    [
      'an end from a source with another start is not taken',
      [{ ...bubble, endMinutes: undefined } as unknown as TimeEvidence, { ...chip, startMinutes: 840 }],
      ['2026-10-06T15:00?', undefined],
    ],
    [
      'date and cell disagree',
      [chip, { ...datekey, startOn: '2026-10-01' }],
      ['2026-10-06T15:00?', '2026-10-06T16:00?'],
    ],
    [
      'end at midnight',
      [
        { ...bubble, endMinutes: 0 },
        { ...chip, endMinutes: 0 },
      ],
      ['2026-10-06T15:00', '2026-10-07T00:00?'],
    ],
    [
      'end before start with one date',
      [
        { ...bubble, endMinutes: 60 },
        { ...chip, endMinutes: 60 },
      ],
      ['2026-10-06T15:00?', undefined],
    ],
    [
      'end before start with two dates',
      [{ ...bubble, endOn: '2026-10-07', endMinutes: 60 }],
      ['2026-10-06T15:00?', '2026-10-07T01:00?'],
    ],
    [
      'a guessed year on both sides',
      [
        { ...bubble, isYearGuessed: true },
        { ...chip, isYearGuessed: true },
      ],
      ['2026-10-06T15:00?', '2026-10-06T16:00?'],
    ],
    [
      'several starts in one place',
      [{ ...bubble, isAmbiguous: true }, chip],
      ['2026-10-06T15:00?', '2026-10-06T16:00?'],
    ],
    [
      'a whole day on a chip alone',
      [{ group: 'chip', source: 'chip-hidden-text', rank: 3, startOn: on, isAllDay: true }],
      [undefined, undefined],
    ],
  ])('%s', (_, evidence, expected) => {
    expect(decide(...evidence)).toEqual(expected);
  });

  it('asks about an hour that the clock shows twice, or never', () => {
    const at = (day: string) =>
      decide(
        { ...bubble, startOn: day, startMinutes: 150, endMinutes: 300 },
        { ...chip, startOn: day, startMinutes: 150, endMinutes: 300 },
      )[0];
    expect(at('2026-10-25')).toBe('2026-10-25T02:30?');
    expect(at('2026-03-29')).toBe('2026-03-29T03:30?');
    expect(at('2026-10-24')).toBe('2026-10-24T02:30');
  });

  it('takes the stated instant of a repeated hour', () => {
    const second = Date.parse('2026-10-25T01:30Z');
    const link = (group: string): TimeEvidence => ({
      group,
      source: group,
      rank: 4,
      startOn: '2026-10-25',
      startMinutes: 150,
      startsAtMs: second,
    });
    expect(decideTimes([link('google-link'), link('yahoo-link')], rome).startsAt).toMatchObject({
      value: '2026-10-25T02:30:00+01:00',
      certainty: 'confirmed',
    });
  });

  it('asks when the zone is only the computer’s, but not where the instant itself is stated', () => {
    const vague = { ...rome, certainty: 'please-check' as const };
    expect(decideTimes([bubble, chip], vague).startsAt?.certainty).toBe('please-check');
    const startsAtMs = Date.parse('2026-10-06T13:00Z');
    const stated = [{ ...bubble, startsAtMs }, chip];
    expect(decideTimes(stated, vague).startsAt?.certainty).toBe('confirmed');
  });
});
