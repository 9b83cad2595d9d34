/**
 * Packed ids: unpacked, given stand-ins, packed again, so that the reader of the excerpt meets the same notation.
 * It would break if an id that does not unpack were kept: it may hold an address in another packing.
 */
import { decodeBase64Url } from '../../interpretation/event-id.ts';
import type { Aliases } from './aliases.ts';

const INSTANCE = /_\d{8}(?:T\d{6}Z)?$/;
const KIND = /^(?:tasks|ttb|bday)_/;
const SHORT_DOMAINS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

/** `data-eventid` and its like. */
export function anonymizeEventId(raw: string, aliases: Aliases): string {
  if (KIND.test(raw)) return toEvent(raw, aliases);
  const text = decodeBase64Url(raw);
  const [eventId, calendarId, ...more] = text?.split(' ') ?? [];
  if (!eventId || !calendarId || more.length > 0) return aliases.id('code', raw);
  return pack(`${toEvent(eventId, aliases)} ${toCalendar(calendarId, aliases)}`);
}

/** The log line of an element: its number, and the ids of its second group. */
export function anonymizeLogLine(raw: string, aliases: Aliases): string {
  const number = /^\d{1,6}(?=;|$)/.exec(raw)?.[0] ?? '';
  const ids = /2:\["([^"\\]+)","([^"\\]+)"/.exec(raw);
  return ids ? `${number}; 2:["${toEvent(ids[1]!, aliases)}","${toCalendar(ids[2]!, aliases)}"]` : number;
}

/** A calendar's id, packed or plain. */
export function anonymizeCalendarId(raw: string, aliases: Aliases): string {
  const text = decodeBase64Url(raw);
  return text?.includes('@') ? pack(toCalendar(text, aliases)) : toCalendar(raw, aliases);
}

function toEvent(eventId: string, aliases: Aliases): string {
  const kind = KIND.exec(eventId)?.[0] ?? '';
  const suffix = INSTANCE.exec(eventId)?.[0] ?? '';
  return kind + aliases.id('event', eventId.slice(kind.length, eventId.length - suffix.length)) + suffix;
}

function toCalendar(calendarId: string, aliases: Aliases): string {
  const short = /^(.+)@([a-z])$/.exec(calendarId);
  const domain = short ? SHORT_DOMAINS[short[2]!] : undefined;
  const address = short && domain ? `${short[1]!}@${domain}` : calendarId;
  return address.includes('@') ? aliases.address(address) : aliases.id('calendar', address);
}

const pack = (text: string): string => btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
