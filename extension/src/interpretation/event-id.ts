/**
 * Google's event ids: base64url of `<event id> <calendar id>`, and the suffix that names the instance of a series.
 * It would break if garbage decoded to something: every doubt gives undefined, and the event is then told apart by
 * its facts alone.
 */
import { parseCivilDate } from './civil-date.ts';

export interface EventIdentity {
  eventId: string;
  calendarId?: string;
  /** False for tasks, task blocks and birthdays. */
  isMeeting: boolean;
  /** It may name a whole series. */
  mayRepeat?: boolean;
  /** When this instance was first planned to begin; a moved instance keeps it, so it confirms and never decides. */
  instance?: { startsAtMs: number } | { startsOn: string };
}

/** One-letter domains that Google writes in place of the long ones (from code that relies on them, 2024–2026). */
const DOMAINS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

const NOT_MEETINGS = /^(?:tasks|ttb|bday)_/;

/**
 * Decodes `data-eventid`, or takes the plain `<event id> <calendar id>` of the log line.
 * @returns undefined for anything but two printable parts (or one, for tasks that are written plain).
 */
export function parseEventId(raw: string): EventIdentity | undefined {
  if (NOT_MEETINGS.test(raw)) return { eventId: raw, isMeeting: false };
  const text = raw.includes(' ') ? raw : decodeBase64Url(raw);
  if (text === undefined || !isPrintable(text)) return undefined;
  const parts = text.split(' ');
  const [eventId, rawCalendarId] = parts;
  if (parts.length !== 2 || !eventId || !rawCalendarId) return undefined;
  const identity: EventIdentity = {
    eventId,
    calendarId: expandDomain(rawCalendarId),
    isMeeting: !NOT_MEETINGS.test(eventId),
  };
  const instance = parseInstance(eventId);
  return instance ? { ...identity, instance } : identity;
}

/** @returns the text behind base64 or base64url, with or without padding; undefined when it is not UTF-8. */
export function decodeBase64Url(raw: string): string | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(raw)) return undefined;
  try {
    const binary = atob(raw.replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (char) => char.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}

function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

function expandDomain(calendarId: string): string {
  const match = /^(.+)@([a-z])$/.exec(calendarId);
  const domain = match ? DOMAINS[match[2]!] : undefined;
  return match && domain ? `${match[1]}@${domain}` : calendarId;
}

function parseInstance(eventId: string): EventIdentity['instance'] {
  const match = /_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(eventId);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const startsOn = parseCivilDate(Number(year), Number(month), Number(day));
  if (!startsOn) return undefined;
  if (hour === undefined) return { startsOn };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { startsAtMs: Date.parse(`${startsOn}T${hour}:${minute}:${second}Z`) };
}
