/** The next talk as a calendar entry: wall time kept across the change of clocks, the same id, nothing sent. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  toNextTalkFile,
  toNextTalkLink,
  type NextTalk,
} from '../../../apps-script/sidebar/talk/next-talk.ts';
import { fromWallTime } from '../../../shared/time/instants.ts';

const NOW_MS = Date.parse('2026-11-23T10:00:00Z');
const talk: NextTalk = {
  ...{ uid: 'talk-1@mentor-ledger', title: 'Talk with Ana; Lea, "both"', details: 'In person.' },
  ...{ on: '2026-12-30', at: '10:00', minutes: 15, timeZone: 'Europe/Rome' },
  guests: ['ana@example.com', 'lea@example.com'],
};
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[] as never);

describe('the calendar page', () => {
  it('opens with title, guests, wall time and zone', () => {
    const url = new URL(toNextTalkLink(talk));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...{ action: 'TEMPLATE', text: talk.title, details: 'In person.', ctz: 'Europe/Rome' },
      ...{ dates: '20261230T100000/20261230T101500', add: 'ana@example.com,lea@example.com' },
    });
    expect(new URL(toNextTalkLink({ ...talk, at: '23:50' })).searchParams.get('dates')).toBe(
      '20261230T235000/20261231T000500',
    );
  });
});

describe('the file', () => {
  it.each([
    ['Europe/Rome', '2026-07-01'],
    ['Europe/Rome', '2026-12-30'],
    ['America/New_York', '2027-03-15'],
    ['Asia/Kolkata', '2026-12-30'],
    ['Pacific/Auckland', '2026-12-30'],
  ])('holds ten o’clock in %s on %s', (timeZone, on) => {
    const calendar = read(toNextTalkFile({ ...talk, timeZone, on }, NOW_MS));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const start = event.startDate;
    start.zone = zone;
    expect(start.toUnixTime() * 1000).toBe(fromWallTime(`${on}T10:00`, timeZone)[0]);
    expect(event.duration.toSeconds()).toBe(900);
  });

  it('has the same id each time, a later one replaces the earlier, and invites nobody', () => {
    const [first, second] = [NOW_MS, NOW_MS + 3_600_000].map((ms) =>
      read(toNextTalkFile(talk, ms)).getFirstSubcomponent('vevent')!,
    );
    expect(second!.getFirstPropertyValue('uid')).toBe(first!.getFirstPropertyValue('uid'));
    expect(Number(second!.getFirstPropertyValue('sequence'))).toBeGreaterThan(
      Number(first!.getFirstPropertyValue('sequence')),
    );
    expect(first!.getFirstProperty('attendee')).toBeNull();
    expect(first!.getFirstPropertyValue('summary')).toBe(talk.title);
    expect(toNextTalkFile(talk, NOW_MS)).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  });
});
