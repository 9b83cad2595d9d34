/** Wall clock and instant around clock changes, in zones with whole, half and quarter hours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import {
  isSameZone,
  parseZoneName,
  toInstant,
  toWallClock,
} from '../../../extension/src/interpretation/zone.ts';
import { toIanaZone, windowsZones } from '../../../extension/src/interpretation/windows-zones.ts';

const ZONES = [
  'Europe/Rome',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
  'America/St_Johns',
  'Africa/Casablanca',
];

describe('a wall time in a zone', () => {
  it.each([
    ['2026-07-08', 930, 'Europe/Rome', '2026-07-08T15:30:00+02:00', 'exact'],
    ['2026-12-08', 930, 'Europe/Rome', '2026-12-08T15:30:00+01:00', 'exact'],
    ['2026-07-08', 1110, 'Asia/Kolkata', '2026-07-08T18:30:00+05:30', 'exact'],
    ['2026-03-29', 150, 'Europe/Rome', '2026-03-29T03:30:00+02:00', 'skipped'],
    ['2026-10-25', 150, 'Europe/Rome', '2026-10-25T02:30:00+02:00', 'repeated'],
    ['2026-10-25', 0, 'Europe/Rome', '2026-10-25T00:00:00+02:00', 'exact'],
    ['2026-10-25', 240, 'Europe/Rome', '2026-10-25T04:00:00+01:00', 'exact'],
    ['2026-03-08', 150, 'America/New_York', '2026-03-08T03:30:00-04:00', 'skipped'],
    ['2026-11-01', 90, 'America/New_York', '2026-11-01T01:30:00-04:00', 'repeated'],
    ['2026-10-06', 1440, 'Europe/Rome', '2026-10-07T00:00:00+02:00', 'exact'],
  ])('%s + %i min in %s is %s (%s)', (on, minutes, zone, at, kind) => {
    expect(toInstant(on, minutes, zone)).toMatchObject({ at, kind });
  });

  it('shows the same clock on the way back, unless it was skipped', () => {
    const day = fc
      .integer({ min: 18_262, max: 24_106 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(1439), fc.constantFrom(...ZONES), (on, minutes, zone) => {
        const instant = toInstant(on, minutes, zone);
        expect(Date.parse(instant.at)).toBe(instant.ms);
        if (instant.kind !== 'skipped') expect(toWallClock(instant.ms, zone)).toEqual({ on, minutes });
      }),
      { numRuns: 500 },
    );
  });
});

describe('zone names', () => {
  it.each(['Europe/Rome', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Calcutta'])('%s is one', (name) => {
    expect(parseZoneName(name)).toBe(name);
  });
  it.each([undefined, '', 'CEST', 'Roma', 'Europe/Nowhere', 'europe/rome; x', '+02:00', 'GMT Standard Time'])(
    '%s is none',
    (name) => {
      expect(parseZoneName(name)).toBeUndefined();
    },
  );
  it('knows two names of one zone', () => {
    expect(isSameZone('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
    expect(isSameZone('Europe/Rome', 'Europe/London')).toBe(false);
  });
  it('knows the names of Windows, each a zone that Intl has', () => {
    for (const zone of windowsZones.values()) expect(parseZoneName(zone), zone).toBe(zone);
    const listed = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
    expect(listed.map(({ windowsName }) => windowsName).filter((name) => !toIanaZone(name))).toEqual([]);
    expect(toIanaZone('W. Europe Standard Time')).toBe('Europe/Berlin');
    expect(toIanaZone('GMT Standard Time')).toBe('Europe/London');
    expect(toIanaZone('Standard Time of Nowhere')).toBeUndefined();
  });
});
