/**
 * Which zone the clock on the page is in.
 * It would break if the computer's zone were trusted silently: a traveling mentor's calendar keeps its own.
 */
import type { PageReading, RawEvent } from '../../../shared/capture/page-reading.ts';
import type { Certainty, ReadField } from '../../../shared/capture/page-facts.ts';
import { isSameZone, offsetMinutesAt, parseZoneName } from './zone.ts';
import { toIanaZone } from './windows-zones.ts';

/** The page's own zone is what its clock texts are written in; the conferencing block may speak of another. */
const OWN_ZONE_SOURCES = new Set(['ics-file', 'link-zone', 'cell-id']);

/**
 * @param today `YYYY-MM-DD`, only to compare the page's stated offset with the zone's.
 * @returns the zone with the sources that name it; `please-check` when only the computer or one vague place does.
 */
export function decideZone(
  reading: PageReading,
  event: RawEvent,
  browserTimeZone: string,
  today: string,
): ReadField<string> {
  const named = event.facts
    .filter((fact) => fact.field === 'time-zone')
    .map((fact) => ({ source: fact.source, zone: parseZoneName(fact.raw) ?? toIanaZone(fact.raw) }))
    .filter((fact): fact is { source: string; zone: string } => fact.zone !== undefined);
  const own = named.filter((fact) => OWN_ZONE_SOURCES.has(fact.source));
  const rawPage = reading.page.rawTimeZone;
  const page = parseZoneName(rawPage) ?? (rawPage ? toIanaZone(rawPage) : undefined);
  const stated = [...own, ...(page ? [{ source: 'page-zone', zone: page }] : [])];
  const hints = named.filter((fact) => !OWN_ZONE_SOURCES.has(fact.source));
  const lead = stated[0] ?? hints[0] ?? { source: 'browser-zone', zone: browserTimeZone };
  const moments = [Date.parse(`${today}T12:00Z`)];
  const others = [...stated, ...hints, { source: 'browser-zone', zone: browserTimeZone }].filter(
    (fact) => fact !== lead && isSameZone(fact.zone, lead.zone),
  );
  const isContradicted =
    hints.some((fact) => !isSameZone(fact.zone, lead.zone, moments)) ||
    (own.length > 0 && own.some((fact) => !isSameZone(fact.zone, lead.zone, moments))) ||
    !isOffsetPossible(reading.page.utcOffsetMinutes, page, today);
  const isStated = stated.length > 0 || (lead.source !== 'browser-zone' && others.length > 0);
  const certainty: Certainty = isStated && !isContradicted ? 'confirmed' : 'please-check';
  const sources = [...new Set([lead.source, ...others.map((fact) => fact.source)])];
  return {
    value: lead.zone,
    certainty,
    sources: lead.source === 'browser-zone' ? ['browser-zone'] : sources,
  };
}

/** The page states its offset for some day near today, perhaps on the other side of a clock change. */
function isOffsetPossible(offset: number | undefined, zone: string | undefined, today: string): boolean {
  if (offset === undefined || zone === undefined) return true;
  const year = today.slice(0, 4);
  return [`${today}T12:00Z`, `${year}-01-15T12:00Z`, `${year}-07-15T12:00Z`].some(
    (moment) => offsetMinutesAt(Date.parse(moment), zone) === offset,
  );
}
