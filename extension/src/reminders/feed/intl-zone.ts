/**
 * Zones for the calendar library that ask Intl: the zone blocks in calendar files are often short of years or rules.
 * It would break if a zone id that nobody knows were taken for the computer's zone: then the block in the file counts,
 * and without one the event is left out.
 */
import ICAL from 'ical.js';
import { toIanaZone } from '../../interpretation/windows-zones.ts';
import { parseZoneName, toInstant } from '../../interpretation/zone.ts';

/** A zone of the library that knows its IANA name. */
export class IntlZone extends ICAL.Timezone {
  constructor(
    tzid: string,
    readonly ianaName: string,
  ) {
    super({ tzid });
  }

  /** Seconds east of UTC when this zone's clock shows the time. */
  override utcOffset(time: ICAL.Time): number {
    const pad = (value: number) => String(value).padStart(2, '0');
    const on = `${String(time.year).padStart(4, '0')}-${pad(time.month)}-${pad(time.day)}`;
    const wallMs = Date.parse(`${on}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}Z`);
    const { ms } = toInstant(on, time.hour * 60 + time.minute, this.ianaName);
    return Math.round((wallMs - (ms + time.second * 1000)) / 1000);
  }
}

/** @returns the IANA name that a zone id of a calendar file means, or null. */
export function resolveZone(zoneId: string, zoneBlock: string | undefined): string | null {
  const place = /^X-LIC-LOCATION:(.+)$/im.exec(zoneBlock ?? '')?.[1]?.trim();
  const tail = /[A-Z][A-Za-z]+\/[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)?$/.exec(zoneId)?.[0];
  return parseZoneName(zoneId) ?? toIanaZone(zoneId) ?? parseZoneName(place) ?? parseZoneName(tail) ?? null;
}
