/**
 * Times of a calendar file as instants. A time without a zone is one of the calendar's clock; one with a zone that
 * nobody knows is none at all.
 * It would break if an unknown zone were taken for the computer's: the reminder would come hours off.
 */
import ICAL from 'ical.js';
import { IntlZone } from './intl-zone.ts';

/** What the library calls a time without a zone. */
const isFloating = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.localTimezone;

/** The time of a property; null when it is not there. Throws when it cannot be read or its zone is unknown. */
export function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
  const property = component.getFirstProperty(name);
  return property ? toTimes(property)[0]! : null;
}

/** All times of a property; of a period its start. Throws as `timeOf` does. */
export function toTimes(property: ICAL.Property): ICAL.Time[] {
  const values = (property.getValues() as unknown[]).map((value) =>
    value instanceof ICAL.Period ? (value.start as ICAL.Time) : value,
  );
  return values.map((value) => {
    if (!(value instanceof ICAL.Time)) throw new Error(`No time: ${property.name}`);
    if (!value.isDate && isFloating(value) && property.getParameter('tzid')) throw new Error('Unknown zone');
    return value;
  });
}

/** Milliseconds since 1970; `floatingZone` is the IANA name for times without a zone. */
export function toEpochMs(time: ICAL.Time, floatingZone: string): number {
  if (!isFloating(time)) return time.toUnixTime() * 1000;
  return toWallMs(time) - new IntlZone(floatingZone, floatingZone).utcOffset(time) * 1000;
}

/** The time that its clock shows, counted as if it were UTC: cheap, and the measure in which meetings repeat. */
export const toWallMs = (time: ICAL.Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

/** `time` at another wall time of its own zone. */
export function atWallMs(time: ICAL.Time, wallMs: number): ICAL.Time {
  const moved = time.clone();
  moved.adjust(0, 0, 0, Math.round((wallMs - toWallMs(time)) / 1000));
  return moved;
}

/** What the time's own clock shows, without its zone: rules count in wall time. */
export function withoutZone(time: ICAL.Time): ICAL.Time {
  const shown = time.clone();
  shown.zone = ICAL.Timezone.localTimezone;
  return shown;
}
