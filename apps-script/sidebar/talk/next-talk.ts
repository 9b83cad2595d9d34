/**
 * The next talk as a calendar entry: the address of Google Calendar's new-event page with the guests filled in, and a
 * file for any other calendar. The wall time holds in the program's zone, also across a change of the clocks; the id of
 * the entry stays, so that a file taken again changes the entry instead of adding one. Nothing is sent by either.
 */
import ICAL from 'ical.js';
import { fromWallTime } from '../../../shared/time/instants.ts';
import { findZoneChanges } from '../../../shared/time/zone-changes.ts';

export interface NextTalk {
  /** The same for the same entry. */
  uid: string;
  title: string;
  details: string;
  /** `YYYY-MM-DD`. */
  on: string;
  /** `HH:MM`. */
  at: string;
  minutes: number;
  timeZone: string;
  guests: readonly string[];
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `YYYYMMDDTHHMMSS` so many minutes after a wall time. */
function toStamp(on: string, at: string, plusMinutes = 0): string {
  const then = new Date(Date.parse(`${on}T${at}:00Z`) + plusMinutes * 60_000);
  return `${then.toISOString().slice(0, 16).replace(/[-:]/g, '')}00`;
}

/** The new-event page of Google Calendar, for the owner to save. */
export function toNextTalkLink(talk: NextTalk): string {
  const { title, details, on, at, minutes, timeZone, guests } = talk;
  const query = new URLSearchParams({
    ...{ action: 'TEMPLATE', text: title, details, ctz: timeZone },
    dates: `${toStamp(on, at)}/${toStamp(on, at, minutes)}`,
    ...(guests.length > 0 ? { add: guests.join(',') } : {}),
  });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}

const toOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
};

const toTime = (wallTime: string) => ICAL.Time.fromDateTimeString(`${wallTime}:00`);

/** The text of an .ics file. `nowMs` stamps it. */
export function toNextTalkFile(talk: NextTalk, nowMs: number): string {
  const { uid, title, details, on, at, minutes, timeZone } = talk;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Mentor Ledger//Talks//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addSubcomponent(toZone(on, at, timeZone));
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(`${new Date(nowMs).toISOString().slice(0, 19)}Z`),
  );
  // A file taken later replaces the earlier one.
  event.addPropertyWithValue('sequence', Math.floor(nowMs / 60_000) % 2_000_000_000);
  const start = event.addPropertyWithValue('dtstart', toTime(`${on}T${at}`));
  start.setParameter('tzid', timeZone);
  event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(minutes * 60));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', details);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

const DAY_MS = 86_400_000;

/** The zone as it is around the talk, for calendars that do not know it by name. */
function toZone(on: string, at: string, timeZone: string): ICAL.Component {
  const startMs = fromWallTime(`${on}T${at}`, timeZone)[0] ?? Date.parse(`${on}T${at}:00Z`);
  const fromMs = startMs - 400 * DAY_MS;
  const changes = findZoneChanges(fromMs, startMs + 400 * DAY_MS, timeZone);
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', timeZone);
  const offset = changes[0]?.offsetBefore ?? toFixedOffset(startMs, on, at);
  const rows =
    changes.length > 0
      ? changes
      : [{ atWallTime: '1970-01-01T00:00', offsetBefore: offset, offsetAfter: offset }];
  for (const { atWallTime, offsetBefore, offsetAfter } of rows) {
    const part = new ICAL.Component(offsetAfter > offsetBefore ? 'daylight' : 'standard');
    part.addPropertyWithValue('dtstart', toTime(atWallTime));
    part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(toOffset(offsetBefore)));
    part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(toOffset(offsetAfter)));
    zone.addSubcomponent(part);
  }
  return zone;
}

const toFixedOffset = (startMs: number, on: string, at: string): number =>
  Math.round((Date.parse(`${on}T${at}:00Z`) - startMs) / 60_000);
