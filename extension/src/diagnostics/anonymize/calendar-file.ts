/**
 * A calendar file (.ics) with stand-ins: times, repetition and zones stay, people, texts and ids do not, descriptions
 * are left out.
 * It would break if an unknown line were kept: extensions of the format carry addresses and passwords.
 */
import { toIanaZone } from '../../interpretation/windows-zones.ts';
import type { Anonymizer } from './anonymizer.ts';
import { anonymizeText, isZone } from './text.ts';
import { anonymizeAddress } from './web-address.ts';

const TIMES = new Set(
  'DTSTART DTEND DURATION RECURRENCE-ID EXDATE RDATE DTSTAMP CREATED LAST-MODIFIED TZOFFSETFROM TZOFFSETTO TRIGGER'.split(
    ' ',
  ),
);
const CODES: Readonly<Record<string, RegExp>> = {
  BEGIN: /^(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT|VALARM|VTODO|VJOURNAL|VFREEBUSY)$/,
  END: /^(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT|VALARM|VTODO|VJOURNAL|VFREEBUSY)$/,
  VERSION: /^2\.0$/,
  STATUS: /^(?:CONFIRMED|TENTATIVE|CANCELLED)$/,
  CLASS: /^(?:PUBLIC|PRIVATE|CONFIDENTIAL)$/,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  SEQUENCE: /^\d{1,4}$/,
  ACTION: /^(?:DISPLAY|EMAIL|AUDIO)$/,
  METHOD: /^(?:PUBLISH|REQUEST|CANCEL)$/,
  RRULE: /^(?:[A-Z]+=[A-Z0-9,+-]+;?)+$/,
};
const PARAMETERS: Readonly<Record<string, RegExp>> = {
  VALUE: /^(?:DATE|DATE-TIME|URI|PERIOD)$/i,
  CUTYPE: /^(?:INDIVIDUAL|GROUP|ROOM|RESOURCE|UNKNOWN)$/i,
  PARTSTAT: /^(?:ACCEPTED|DECLINED|TENTATIVE|NEEDS-ACTION)$/i,
  ROLE: /^(?:CHAIR|(?:REQ|OPT|NON)-PARTICIPANT)$/i,
  FEATURE: /^(?:AUDIO|VIDEO|CHAT|PHONE|SCREEN|FEED|MODERATOR|,)+$/i,
  RANGE: /^THISANDFUTURE$/i,
};
const TIME_VALUE = /^(?:[+-]?P[\dDTHMSW]+|[+-]\d{4,6}|(?:\d{8}(?:T\d{6}Z?)?(?:\/P[\dDTHMSW]+)?,?)+)$/;

/** The file with stand-ins. */
export function anonymizeCalendarFile(raw: string, anonymizer: Anonymizer): string {
  const lines = raw.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines
    .slice(0, 3_000)
    .flatMap((line) => toLine(line, anonymizer) ?? [])
    .join('\r\n');
}

function toLine(line: string, anonymizer: Anonymizer): string | undefined {
  const match = /^([A-Za-z-]+)((?:;[A-Za-z-]+=(?:"[^"]*"|[^":;]*))*):(.*)$/.exec(line);
  if (!match) return undefined;
  const [, rawName = '', rawParameters = '', value = ''] = match;
  const name = rawName.toUpperCase();
  const kept = toValue(name, value, anonymizer);
  return kept === undefined ? undefined : `${name}${toParameters(rawParameters, anonymizer)}:${kept}`;
}

function toValue(name: string, value: string, anonymizer: Anonymizer): string | undefined {
  const code = CODES[name];
  if (code) return code.test(value) ? value : undefined;
  if (TIMES.has(name)) return TIME_VALUE.test(value) ? value : undefined;
  if (name === 'TZID' || name === 'X-WR-TIMEZONE' || name === 'X-LIC-LOCATION')
    return toZone(value, anonymizer);
  if (name === 'UID') return anonymizer.aliases.id('item', value);
  if (name === 'ATTENDEE' || name === 'ORGANIZER')
    return `mailto:${anonymizer.aliases.address(value.replace(/^mailto:/i, ''))}`;
  if (['URL', 'CONFERENCE', 'X-GOOGLE-CONFERENCE'].includes(name)) return anonymizeAddress(value, anonymizer);
  return name === 'SUMMARY' || name === 'LOCATION' ? anonymizeText(value, anonymizer) : undefined;
}

function toParameters(raw: string, anonymizer: Anonymizer): string {
  return [...raw.matchAll(/;([A-Za-z-]+)=("[^"]*"|[^":;]*)/g)]
    .map(([, rawName = '', quoted = '']) => {
      const name = rawName.toUpperCase();
      const value = quoted.replace(/^"|"$/g, '');
      if (name === 'TZID') return `;TZID="${toZone(value, anonymizer)}"`;
      if (name === 'CN') return `;CN="${anonymizeText(value, anonymizer)}"`;
      return PARAMETERS[name]?.test(value) ? `;${name}=${value}` : '';
    })
    .join('');
}

const toZone = (value: string, { aliases }: Anonymizer): string =>
  isZone(value) || toIanaZone(value) ? value : aliases.id('zone', value);
