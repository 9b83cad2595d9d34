/**
 * Replaces a calendar file among an event's facts by the facts of the events in it.
 * It would break if a series' first meeting were offered as this one: a repeating event has a time only for the
 * instance that the page names.
 */
import type { RawEvent, RawFact } from '../../../shared/capture/page-reading.ts';
import { addDays } from './civil-date.ts';
import {
  type CalendarEvent,
  type CalendarLine,
  parseCalendarText,
  parseDurationMinutes,
  unescapeText,
} from './icalendar.ts';
import { toMeetingId } from './instance-id.ts';
import { parseMachineTime } from './machine-time.ts';
import { toIanaZone } from './windows-zones.ts';
import { parseZoneName, toInstant, toWallClock, toZonedText } from './zone.ts';

const SOURCE = 'ics-file';
type Place = Map<string, string>;

/** @returns the same event where it has no file; otherwise one event per event of the file. */
export function expandCalendarFile(event: RawEvent): RawEvent[] {
  const file = event.facts.find((fact) => fact.field === 'calendar-file');
  if (!file) return [event];
  const rest = event.facts.filter((fact) => fact !== file);
  const { events, zonePlaces } = parseCalendarText(file.raw);
  const instanceMs = readInstanceMs(rest);
  const chosen = instanceMs === undefined ? events : chooseInstance(events, instanceMs, zonePlaces);
  const expanded = chosen.map((item): RawEvent => ({
    ...event,
    facts: [...toFacts(item, zonePlaces, instanceMs, toId(item, events, zonePlaces, instanceMs)), ...rest],
  }));
  return expanded.length > 0 ? expanded : [{ ...event, facts: rest }];
}

function readInstanceMs(facts: RawFact[]): number | undefined {
  const route = facts.find((fact) => fact.source === 'route-instance');
  const time = route ? parseMachineTime(route.raw) : undefined;
  return time?.kind === 'instant' ? time.ms : undefined;
}

/** A changed instance stands in the file by its own, named by the start it once had. */
function chooseInstance(events: CalendarEvent[], instanceMs: number, places: Place): CalendarEvent[] {
  const changed = latestOf(
    events.filter((event) => {
      const moment = toMoment(find(event, 'RECURRENCE-ID'), places);
      return moment?.isDay
        ? moment.raw === toWallClock(instanceMs, 'UTC').on
        : moment?.ms !== undefined && moment.ms === instanceMs;
    }),
  );
  const master = latestOf(events.filter((event) => !find(event, 'RECURRENCE-ID')));
  return [changed ?? master].filter((event) => event !== undefined);
}

/** Of several versions the one that was made last, by its number; else the last in the file. */
function latestOf(events: readonly CalendarEvent[]): CalendarEvent | undefined {
  const numberOf = (event: CalendarEvent) => Number(find(event, 'SEQUENCE')?.value) || 0;
  return events.reduce<CalendarEvent | undefined>(
    (latest, event) => (latest && numberOf(latest) > numberOf(event) ? latest : event),
    undefined,
  );
}

/**
 * The meeting's id: that of its instance in a series. Of a series whose instance the page does not name, and of one UID
 * that stands for several events, only the series' is known.
 */
function toId(
  event: CalendarEvent,
  all: readonly CalendarEvent[],
  places: Place,
  instanceMs: number | undefined,
): { raw: string; source: string } | undefined {
  const uid = find(event, 'UID')?.value.trim();
  if (!uid) return undefined;
  const changed = toMoment(find(event, 'RECURRENCE-ID'), places);
  const original = changed ? (changed.isDay ? changed.raw : changed.ms) : undefined;
  if (original !== undefined) return { raw: toMeetingId(uid, original), source: 'plain-uid' };
  if (isSeries(event) && instanceMs !== undefined) {
    const isDay = toMoment(find(event, 'DTSTART'), places)?.isDay === true;
    const first = isDay ? toWallClock(instanceMs, 'UTC').on : instanceMs;
    return { raw: toMeetingId(uid, first), source: 'plain-uid' };
  }
  const isShared = all.some((other) => other !== event && find(other, 'UID')?.value.trim() === uid);
  const isAlone = !isSeries(event) && !find(event, 'RECURRENCE-ID') && !isShared;
  return { raw: toMeetingId(uid, null), source: isAlone ? 'plain-uid' : 'plain-series-uid' };
}

const isSeries = (event: CalendarEvent): boolean =>
  find(event, 'RRULE') !== undefined || find(event, 'RDATE') !== undefined;

function toFacts(
  event: CalendarEvent,
  places: Place,
  instanceMs: number | undefined,
  id: { raw: string; source: string } | undefined,
): RawFact[] {
  const fact = (
    field: RawFact['field'],
    raw: string | undefined,
    source = SOURCE,
    label?: string,
  ): RawFact[] => (raw ? [label ? { field, raw, source, label } : { field, raw, source }] : []);
  const people = (name: string, field: RawFact['field']) =>
    all(event, name)
      .filter((line) => !/^(?:ROOM|RESOURCE)$/i.test(line.params['CUTYPE'] ?? ''))
      .flatMap((line) => fact(field, addressOf(line), SOURCE, line.params['CN']));
  const declined = all(event, 'ATTENDEE').filter((line) => /^declined$/i.test(line.params['PARTSTAT'] ?? ''));
  return [
    ...fact('title', unescapeText(find(event, 'SUMMARY')?.value ?? '')),
    ...fact('event-id', id?.raw, id?.source),
    ...toTimes(event, places, instanceMs).flatMap(([field, raw]) => fact(field, raw)),
    ...people('ATTENDEE', 'guest'),
    ...people('ORGANIZER', 'organizer'),
    ...(event.isCancelled ? fact('status', 'cancelled') : []),
    ...declined.flatMap((line) => fact('status', 'declined', SOURCE, addressOf(line))),
    ...toMeetingLinks(event).flatMap(([raw, source]) => fact('meeting-link', raw, source)),
  ];
}

function toTimes(
  event: CalendarEvent,
  places: Place,
  instanceMs: number | undefined,
): [RawFact['field'], string][] {
  const isRepeating = isSeries(event);
  const start = toMoment(find(event, 'DTSTART'), places);
  if (!start || (isRepeating && instanceMs === undefined)) return [];
  const end = toMoment(find(event, 'DTEND'), places) ?? addDuration(start, find(event, 'DURATION')?.value);
  const zone: [RawFact['field'], string][] = start.zone ? [['time-zone', start.zone]] : [];
  if (start.ms === undefined) {
    const last = start.isDay && end ? addDays(end.raw, -1) : end?.raw;
    return isRepeating
      ? []
      : [
          ['starts', start.raw],
          ...(last && last >= start.raw ? [['ends', last] as [RawFact['field'], string]] : []),
        ];
  }
  // The instance of a series is as long as its first meeting.
  const startMs = isRepeating ? instanceMs! : start.ms;
  const lengthMs = end?.ms === undefined ? undefined : end.ms - start.ms;
  const text = (ms: number) => toZonedText(ms, start.zone ?? 'UTC');
  return [
    ['starts', text(startMs)],
    ...(lengthMs !== undefined && lengthMs > 0
      ? [['ends', text(startMs + lengthMs)] as [RawFact['field'], string]]
      : []),
    ...zone,
  ];
}

interface Moment {
  /** ISO text: a date, a wall time or an instant. */
  raw: string;
  ms?: number;
  zone?: string;
  isDay?: boolean;
}

/** A zone id that cannot be resolved makes the time unreadable: taking it for local time would be a guess. */
function toMoment(line: CalendarLine | undefined, places: Place): Moment | undefined {
  const time = line ? parseMachineTime(line.value) : undefined;
  if (!line || !time) return undefined;
  if (time.kind === 'date') return { raw: time.on, isDay: true };
  if (time.kind === 'instant') return { raw: toZonedText(time.ms, 'UTC'), ms: time.ms };
  const zoneId = line.params['TZID'];
  if (zoneId === undefined) return { raw: `${time.on}T${toClock(time.minutes)}` };
  const zone = resolveZone(zoneId, places);
  return zone ? { raw: line.value, ms: toInstant(time.on, time.minutes, zone).ms, zone } : undefined;
}

function resolveZone(zoneId: string, places: Place): string | undefined {
  const tail = /[A-Z][A-Za-z]+\/[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)?$/.exec(zoneId)?.[0];
  return (
    parseZoneName(zoneId) ?? toIanaZone(zoneId) ?? parseZoneName(places.get(zoneId)) ?? parseZoneName(tail)
  );
}

function addDuration(start: Moment, value: string | undefined): Moment | undefined {
  const minutes = value ? parseDurationMinutes(value) : undefined;
  if (minutes === undefined) return undefined;
  if (start.ms !== undefined) return { raw: '', ms: start.ms + minutes * 60_000 };
  if (start.isDay) return { raw: addDays(start.raw, Math.max(1, Math.round(minutes / 1440))) };
  const { on, minutes: end } = toWallClock(Date.parse(`${start.raw}Z`) + minutes * 60_000, 'UTC');
  return { raw: `${on}T${toClock(end)}` };
}

function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Several conference lines may stand side by side, telephones and chats among them: video over https comes first. */
function toMeetingLinks(event: CalendarEvent): [raw: string, source: string][] {
  const conferences = all(event, 'CONFERENCE')
    .filter((line) => /^https:/i.test(line.value))
    .sort((one, other) => Number(isVideo(other)) - Number(isVideo(one)));
  const texts = ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'URL', 'LOCATION', 'DESCRIPTION'];
  return [
    ...conferences.map((line): [string, string] => [line.value, 'ics-conference']),
    ...texts.flatMap((name) =>
      (unescapeText(find(event, name)?.value ?? '').match(/https:\/\/[^\s<>"']+/g) ?? [])
        .slice(0, 10)
        .map((address): [string, string] => [address, SOURCE]),
    ),
  ];
}

function isVideo(line: CalendarLine): boolean {
  return /\bVIDEO\b/i.test(line.params['FEATURE'] ?? '');
}

/** iCloud names people by a path of its own and puts the address beside it. */
function addressOf({ value, params }: CalendarLine): string {
  const address = value.replace(/^mailto:/i, '');
  return address.includes('@') ? address : (params['EMAIL']?.replace(/^mailto:/i, '') ?? address);
}

function find(event: CalendarEvent, name: string): CalendarLine | undefined {
  return event.lines.find((line) => line.name === name);
}

function all(event: CalendarEvent, name: string): CalendarLine[] {
  return event.lines.filter((line) => line.name === name);
}
