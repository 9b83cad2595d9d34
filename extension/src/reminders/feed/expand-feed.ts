/**
 * The meetings of a calendar file in a stretch of time: repetition, exceptions, additions, moved and cancelled
 * instances, each at its instant. The recurrence rules are the library's; zones are Intl's.
 * It would break if an instance that was moved away stayed where it was, or one that was moved here were missed.
 */
import ICAL from 'ical.js';
import { toWallClock } from '../../interpretation/zone.ts';
import { IntlZone, resolveZone } from './intl-zone.ts';
import { readRelevantText } from './relevant-text.ts';

export interface FeedOccurrence {
  uid: string;
  /** Where it was first planned to begin, for an instance of a series. */
  instanceMs: number | null;
  startMs: number;
  endMs: number;
  /** IANA name: of the meeting, else of the calendar, else of the computer. */
  timeZone: string;
  component: ICAL.Component;
}

export interface FeedWindow {
  fromMs: number;
  toMs: number;
  /** IANA name for times without a zone. */
  floatingZone: string;
}

/** No real series has more instances between its start and today. */
const MAX_STEPS = 20_000;

/** @returns meetings with a clock time that overlap the window, in order; null when the text is no calendar. */
export function expandFeed(text: string, window: FeedWindow): FeedOccurrence[] | null {
  const relevant = readRelevantText(text, window.fromMs, window.toMs);
  if (!relevant) return null;
  const floating = (relevant.zoneName && resolveZone(relevant.zoneName, undefined)) ?? window.floatingZone;
  const used = new Set(
    relevant.events.flatMap((event) => [...event.matchAll(/;TZID="?([^":;\r\n]+)"?/gi)].map(([, id]) => id!)),
  );
  const blocks: string[] = [];
  ICAL.TimezoneService.reset();
  for (const id of used) {
    const block = relevant.zones.get(id);
    const name = resolveZone(id, block);
    if (name) ICAL.TimezoneService.register(new IntlZone(id, name), id);
    else if (block) blocks.push(block);
  }
  const byUid = new Map<string, ICAL.Component[]>();
  for (const event of relevant.events) {
    const component = parseEvent(event, blocks);
    const uid = component?.getFirstPropertyValue('uid')?.toString() ?? '';
    if (component) byUid.set(uid, [...(byUid.get(uid) ?? []), component]);
  }
  const occurrences = [...byUid].flatMap(([uid, components]) => {
    try {
      return expandSeries(uid, components, window, floating);
    } catch {
      // A rule that the library refuses costs its own series only.
      return [];
    }
  });
  return occurrences.sort((one, other) => one.startMs - other.startMs);
}

/** One event by itself: a broken one costs itself only. */
function parseEvent(event: string, zoneBlocks: readonly string[]): ICAL.Component | null {
  try {
    const lines = ['BEGIN:VCALENDAR', ...zoneBlocks, event, 'END:VCALENDAR'].join('\r\n');
    const calendar = new ICAL.Component(ICAL.parse(lines) as unknown[]);
    return calendar.getFirstSubcomponent('vevent');
  } catch {
    return null;
  }
}

function expandSeries(
  uid: string,
  components: readonly ICAL.Component[],
  window: FeedWindow,
  floating: string,
): FeedOccurrence[] {
  const changed = components.filter((component) => timeOf(component, 'recurrence-id') !== null);
  const masters = components.filter((component) => !component.hasProperty('recurrence-id'));
  const toMs = (time: ICAL.Time): number => toEpochMs(time, floating);
  const replaced = new Set(changed.map((component) => toMs(timeOf(component, 'recurrence-id')!)));
  const all = [
    ...changed.flatMap((component) => {
      const instanceMs = toMs(timeOf(component, 'recurrence-id')!);
      return toOccurrence(uid, component, instanceMs, null, floating);
    }),
    ...masters.flatMap((master) => expandMaster(uid, master, changed, replaced, window, floating)),
  ];
  return all.filter(({ startMs, endMs }) => startMs < window.toMs && endMs > window.fromMs);
}

function expandMaster(
  uid: string,
  master: ICAL.Component,
  changed: readonly ICAL.Component[],
  replaced: ReadonlySet<number>,
  window: FeedWindow,
  floating: string,
): FeedOccurrence[] {
  const start = timeOf(master, 'dtstart');
  if (!start || start.isDate) return [];
  if (!master.hasProperty('rrule') && !master.hasProperty('rdate'))
    return toOccurrence(uid, master, null, null, floating);
  const excluded = readExclusions(master, floating);
  const later = changed
    .filter(
      (component) => component.getFirstProperty('recurrence-id')?.getParameter('range') === 'THISANDFUTURE',
    )
    .map((component) => ({ fromMs: toEpochMs(timeOf(component, 'recurrence-id')!, floating), component }))
    .sort((one, other) => other.fromMs - one.fromMs);
  const found: FeedOccurrence[] = [];
  for (const time of iterate(master, start, window.toMs, floating)) {
    const instanceMs = toEpochMs(time, floating);
    const day = `${time.year}-${time.month}-${time.day}`;
    if (replaced.has(instanceMs) || excluded.instants.has(instanceMs) || excluded.days.has(day)) continue;
    const change = later.find(({ fromMs }) => fromMs < instanceMs);
    const shiftMs = change ? toEpochMs(timeOf(change.component, 'dtstart')!, floating) - change.fromMs : 0;
    found.push(...toOccurrence(uid, change?.component ?? master, instanceMs, instanceMs + shiftMs, floating));
  }
  return found;
}

/** The starts of a series up to the window's end, the first one and added ones among them. */
function* iterate(
  master: ICAL.Component,
  start: ICAL.Time,
  toMs: number,
  floating: string,
): Generator<ICAL.Time> {
  // The library would drop exclusions that stand before the first instance; they are ours.
  const bare = new ICAL.Component(structuredClone(master.toJSON()), master.parent ?? undefined);
  bare.removeAllProperties('exdate');
  const expansion = new ICAL.RecurExpansion({ component: bare, dtstart: start });
  const seen = new Set<number>([toEpochMs(start, floating)]);
  yield start;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const time = expansion.next() as ICAL.Time | null | undefined;
    if (!time) return;
    const ms = toEpochMs(time, floating);
    // A rule that never meets its end, or dates in disorder, must not hold the worker up.
    if (ms > toMs) return;
    if (!seen.has(ms)) yield time;
    seen.add(ms);
  }
}

function readExclusions(
  master: ICAL.Component,
  floating: string,
): { instants: Set<number>; days: Set<string> } {
  const times = master.getAllProperties('exdate').flatMap((property) => property.getValues() as ICAL.Time[]);
  return {
    instants: new Set(times.filter(({ isDate }) => !isDate).map((time) => toEpochMs(time, floating))),
    days: new Set(
      times.filter(({ isDate }) => isDate).map(({ year, month, day }) => `${year}-${month}-${day}`),
    ),
  };
}

/** `startMs` null: where the component itself says. A cancelled one, or one for whole days, is none. */
function toOccurrence(
  uid: string,
  component: ICAL.Component,
  instanceMs: number | null,
  startMs: number | null,
  floating: string,
): FeedOccurrence[] {
  const start = timeOf(component, 'dtstart');
  if (!start || start.isDate || /^cancelled$/i.test(String(component.getFirstPropertyValue('status'))))
    return [];
  const ownStartMs = toEpochMs(start, floating);
  const end = timeOf(component, 'dtend');
  const duration = component.getFirstPropertyValue('duration') as ICAL.Duration | null;
  const lengthMs = end ? toEpochMs(end, floating) - ownStartMs : (duration?.toSeconds() ?? 0) * 1000;
  if (Number.isNaN(ownStartMs) || !(lengthMs > 0)) return [];
  const beginMs = startMs ?? ownStartMs;
  // Times in UTC say nothing of where the meeting is: they are told in the calendar's own zone.
  const timeZone = start.zone instanceof IntlZone ? start.zone.ianaName : floating;
  return [{ uid, instanceMs, startMs: beginMs, endMs: beginMs + lengthMs, timeZone, component }];
}

const isFloating = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.localTimezone;

const timeOf = (component: ICAL.Component, name: string): ICAL.Time | null => {
  try {
    const value = component.getFirstPropertyValue(name);
    return value instanceof ICAL.Time ? value : null;
  } catch {
    return null;
  }
};

function toEpochMs(time: ICAL.Time, floating: string): number {
  const known = time.zone instanceof IntlZone ? time : undefined;
  if (known || !isFloating(time)) return time.toUnixTime() * 1000;
  const zone = new IntlZone(floating, floating);
  const wallMs = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  return wallMs - zone.utcOffset(time) * 1000;
}

/** `_YYYYMMDDTHHMMSSZ`: how Google names an instance of a series. */
export function toInstanceSuffix(instanceMs: number): string {
  const { on, minutes } = toWallClock(instanceMs, 'UTC');
  const pad = (value: number) => String(value).padStart(2, '0');
  return `_${on.replaceAll('-', '')}T${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}00Z`;
}
