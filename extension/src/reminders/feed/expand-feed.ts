/**
 * The meetings of a calendar file in a stretch of time, each at its instant. The recurrence rules are the library's;
 * zones are Intl's. What cannot be read costs itself only, and is counted.
 */
import ICAL from 'ical.js';
import { timeOf } from './ical-time.ts';
import { IntlZone, resolveZone } from './intl-zone.ts';
import { readRelevantText } from './relevant-text.ts';
import { expandSeries, type FeedOccurrence, type FeedWindow } from './series.ts';

export interface ExpandedFeed {
  /** Meetings with a clock time that overlap the window, in order. */
  occurrences: FeedOccurrence[];
  /** Entries of the file that may be meetings and could not be read. */
  unreadable: number;
}

/** @returns null when the text is no calendar. */
export function expandFeed(text: string, window: FeedWindow): ExpandedFeed | null {
  const relevant = readRelevantText(text, window.fromMs, window.toMs);
  if (!relevant) return null;
  const calendarZone = relevant.zoneName && resolveZone(relevant.zoneName, undefined);
  const zoneBlocks = registerZones(relevant.events, relevant.zones);
  let { unreadable } = relevant;
  const bySeries = new Map<string, ICAL.Component[]>();
  relevant.events.forEach((event, index) => {
    const component = parseEvent(event, zoneBlocks);
    if (!component) unreadable += 1;
    else {
      // Without a name each entry stands for itself.
      const uid = component.getFirstPropertyValue('uid')?.toString() || `unnamed-${index}`;
      bySeries.set(uid, [...(bySeries.get(uid) ?? []), component]);
    }
  });
  const occurrences = [...bySeries].flatMap(([uid, components]) => {
    try {
      return expandSeries(uid, toCurrent(components), {
        ...window,
        floatingZone: calendarZone ?? window.floatingZone,
      });
    } catch {
      unreadable += 1;
      return [];
    }
  });
  return { occurrences: occurrences.sort((one, other) => one.startMs - other.startMs), unreadable };
}

/** Makes the zones known that the events name. @returns the blocks of those that only the file knows. */
function registerZones(events: readonly string[], zones: ReadonlyMap<string, string>): string[] {
  const used = new Set(
    events.flatMap((event) =>
      [...event.matchAll(/;TZID=(?:"([^"]*)"|([^":;,\r\n]*))/gi)].map(
        ([, quoted, plain]) => (quoted ?? plain)!,
      ),
    ),
  );
  const blocks: string[] = [];
  ICAL.TimezoneService.reset();
  for (const id of used) {
    const block = zones.get(id);
    const name = resolveZone(id, block);
    if (name) ICAL.TimezoneService.register(new IntlZone(id, name), id);
    else if (block) blocks.push(block);
  }
  return blocks;
}

/** One entry by itself, with times that can be read; null when it has none. */
function parseEvent(event: string, zoneBlocks: readonly string[]): ICAL.Component | null {
  try {
    const lines = ['BEGIN:VCALENDAR', ...zoneBlocks, event, 'END:VCALENDAR'].join('\r\n');
    const calendar = new ICAL.Component(ICAL.parse(lines) as unknown[]);
    const component = calendar.getFirstSubcomponent('vevent');
    for (const name of component ? ['dtstart', 'dtend', 'recurrence-id'] : []) timeOf(component!, name);
    return component;
  } catch {
    return null;
  }
}

/** Of several versions of one entry the last counts. */
function toCurrent(components: readonly ICAL.Component[]): ICAL.Component[] {
  const current = new Map<string, ICAL.Component>();
  const sequenceOf = (component: ICAL.Component) => Number(component.getFirstPropertyValue('sequence') ?? 0);
  for (const component of components) {
    const instance = component.getFirstPropertyValue('recurrence-id')?.toString() ?? '';
    const known = current.get(instance);
    if (!known || sequenceOf(component) >= sequenceOf(known)) current.set(instance, component);
  }
  return [...current.values()];
}
