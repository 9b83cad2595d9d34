/**
 * The address at which the meeting takes place, without what only its guests should have.
 * It would break if passcodes in the query reached the ledger, or any link of a description were taken for a meeting.
 */
import type { ReadField } from '../../../shared/capture/page-facts.ts';
import type { RawFact } from '../../../shared/capture/page-reading.ts';

/** Hosts of video meetings; a leading dot also means subdomains. */
const MEETING_HOSTS = [
  'meet.google.com',
  '.zoom.us',
  'teams.microsoft.com',
  'teams.live.com',
  '.webex.com',
  'meet.jit.si',
  'talk.brave.com',
  'whereby.com',
  '.gotomeeting.com',
  'app.gather.town',
  '.bluejeans.com',
  'meet.goto.com',
];

/** Places where only a meeting's address can stand, whatever its host. */
const MEETING_PLACES = new Set(['ics-conference']);

/** @returns the first meeting address in the order of the facts; one source is enough for a link. */
export function findMeetingUrl(facts: readonly RawFact[]): ReadField<string> | undefined {
  const found = facts
    .filter((fact) => fact.field === 'meeting-link' || fact.field === 'location')
    .map((fact) => ({ source: fact.source, url: toMeetingUrl(fact) }))
    .filter((fact): fact is { source: string; url: string } => fact.url !== undefined);
  const first = found[0];
  if (!first) return undefined;
  const sources = found.filter((fact) => fact.url === first.url).map((fact) => fact.source);
  return { value: first.url, certainty: 'confirmed', sources: [...new Set(sources)] };
}

function toMeetingUrl(fact: RawFact): string | undefined {
  const address = /https:\/\/\S+/.exec(fact.raw)?.[0];
  const url = address ? unwrap(address) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  if (url.pathname === '/' || (!isMeetingHost(url.hostname) && !MEETING_PLACES.has(fact.source)))
    return undefined;
  return url.origin + url.pathname;
}

/** Google wraps links of descriptions into its own redirect. */
function unwrap(address: string): URL | undefined {
  try {
    const url = new URL(address);
    const isWrapped = /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url';
    const target = isWrapped ? (url.searchParams.get('q') ?? url.searchParams.get('url')) : undefined;
    return target ? new URL(target) : url;
  } catch {
    return undefined;
  }
}

function isMeetingHost(host: string): boolean {
  return MEETING_HOSTS.some((known) =>
    known.startsWith('.') ? host.endsWith(known) || host === known.slice(1) : host === known,
  );
}
