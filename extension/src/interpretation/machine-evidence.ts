/**
 * Evidence from machine notations: data on the page, links, the calendar's own file, the edit page's dates.
 * It would break if an end were taken that has another precision than its start, or lies before it.
 */
import type { RawEvent, RawFact } from '../../../shared/capture/page-reading.ts';
import { addDays } from './civil-date.ts';
import { parseMachineTime } from './machine-time.ts';
import type { TimeEvidence } from './time-evidence.ts';
import { toWallClock } from './zone.ts';

/** Order in which machine notations are asked; the file of the calendar itself comes first. */
const MACHINE_RANKS: Readonly<Record<string, number>> = {
  'ics-file': 0,
  'edit-start-date': 1,
  'edit-end-date': 1,
  'json-ld': 1,
  microdata: 2,
  'h-event': 3,
};
const LINK_RANK = 4;

/**
 * @param zone the zone of the clock on the page; instants are shown on it.
 * @returns one piece of evidence per source with a readable start.
 */
export function toMachineEvidence(event: RawEvent, zone: string): TimeEvidence[] {
  const sources = new Set(event.facts.filter((fact) => fact.field === 'starts').map((fact) => fact.source));
  return [...sources].flatMap((source) => {
    const raws = (field: RawFact['field'], from: string) =>
      event.facts.filter((fact) => fact.field === field && fact.source === from).map((fact) => fact.raw);
    const starts = raws('starts', source);
    const start = toWall(starts[0]!, zone);
    if (!start) return [];
    const ends = raws('ends', source === 'edit-start-date' ? 'edit-end-date' : source);
    const end = toIncluded(toWall(ends[0] ?? '', zone), start, source);
    const base = {
      group: source,
      source,
      rank: MACHINE_RANKS[source] ?? LINK_RANK,
      ...(new Set(starts).size > 1 ? { isAmbiguous: true } : {}),
      ...(source === 'route-instance' ? { isOnlyWitness: true } : {}),
    };
    const isDayOnly = start.minutes === undefined && source !== 'edit-start-date';
    const isEndKnown =
      end && (end.minutes === undefined) === (start.minutes === undefined) && end.on >= start.on;
    return [
      {
        ...base,
        startOn: start.on,
        ...(isEndKnown ? { endOn: end.on } : {}),
        ...(isDayOnly ? { isAllDay: true } : {}),
        ...(start.minutes === undefined ? {} : { startMinutes: start.minutes }),
        ...(start.ms === undefined ? {} : { startsAtMs: start.ms }),
        ...(isEndKnown && end.minutes !== undefined ? { endMinutes: end.minutes } : {}),
        ...(isEndKnown && end.ms !== undefined ? { endsAtMs: end.ms } : {}),
      },
    ];
  });
}

/** In links, a whole-day event ends on the day after its last. */
function toIncluded(end: WallTime | undefined, start: WallTime, source: string): WallTime | undefined {
  const isExcluded = end && end.minutes === undefined && source === 'google-link' && end.on > start.on;
  return isExcluded ? { on: addDays(end.on, -1) } : end;
}

interface WallTime {
  on: string;
  minutes?: number;
  ms?: number;
}

function toWall(raw: string, zone: string): WallTime | undefined {
  const time = parseMachineTime(raw);
  if (!time) return undefined;
  if (time.kind === 'instant') return { ...toWallClock(time.ms, zone), ms: time.ms };
  return time.kind === 'wall' ? { on: time.on, minutes: time.minutes } : { on: time.on };
}
