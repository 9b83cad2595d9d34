/**
 * "Add to calendar" links (Google, Outlook, Yahoo) and links to .ics files: the event's facts stand in the address.
 * It would break if a link that only opens a calendar were taken for an event: each needs a start.
 */
import type { RawEvent, RawFact } from '../../../../shared/capture/page-reading.ts';
import { toFact } from '../fact-collector.ts';

interface LinkKind {
  source: string;
  matches(url: URL): boolean;
  read(query: URLSearchParams, source: string): (RawFact | undefined)[];
}

const KINDS: readonly LinkKind[] = [
  {
    source: 'google-link',
    matches: (url) => /^(?:calendar|www)\.google\.com$/.test(url.hostname) && url.searchParams.has('dates'),
    read: (query, source) => [
      toFact('title', query.get('text'), source),
      toFact('starts', query.get('dates')?.split('/')[0], source),
      toFact('ends', query.get('dates')?.split('/')[1], source),
      toFact('time-zone', query.get('ctz'), 'link-zone'),
      ...query
        .getAll('add')
        .flatMap((list) => list.split(',').map((email) => toFact('guest', email, source))),
      toFact('meeting-link', query.get('location'), source),
    ],
  },
  {
    source: 'outlook-link',
    matches: (url) =>
      /^outlook\.(?:live|office|office365)\.com$/.test(url.hostname) && url.searchParams.has('startdt'),
    read: (query, source) => [
      toFact('title', query.get('subject'), source),
      toFact('starts', query.get('startdt'), source),
      toFact('ends', query.get('enddt'), source),
      toFact('meeting-link', query.get('location'), source),
    ],
  },
  {
    source: 'yahoo-link',
    matches: (url) => url.hostname === 'calendar.yahoo.com' && url.searchParams.has('st'),
    read: (query, source) => [
      toFact('title', query.get('title'), source),
      toFact('starts', query.get('st'), source),
      toFact('ends', query.get('et'), source),
      toFact('meeting-link', query.get('in_loc'), source),
    ],
  },
];

const MAX_LINKS = 2_000;

/** @returns per kind of link the events that its links name, each address once. */
export function readCalendarLinks(document: Document, base: URL): RawEvent[][] {
  const urls = readLinks(document, base);
  return KINDS.map((kind) =>
    [...new Map(urls.filter((url) => kind.matches(url)).map((url) => [url.search, url])).values()].map(
      (url) => ({
        place: 'link' as const,
        facts: kind.read(url.searchParams, kind.source).filter((fact): fact is RawFact => fact !== undefined),
      }),
    ),
  );
}

/** @returns one event per .ics file: its text where the link carries it, its address otherwise. */
export function readCalendarFileLinks(document: Document, base: URL): RawEvent[] {
  const seen = new Map<string, RawFact>();
  for (const url of readLinks(document, base)) {
    const fact = toFileFact(url);
    if (fact) seen.set(fact.raw, fact);
  }
  return [...seen.values()].map((fact) => ({ place: 'link', facts: [fact] }));
}

function readLinks(document: Document, base: URL): URL[] {
  return Array.from(document.querySelectorAll('a[href], link[type="text/calendar"][href]'))
    .slice(0, MAX_LINKS)
    .map((link) => link.getAttribute('href') ?? '')
    .flatMap((href) => (URL.canParse(href, base.href) ? [new URL(href, base.href)] : []));
}

function toFileFact(url: URL): RawFact | undefined {
  if (url.protocol === 'data:' && /^data:text\/calendar/i.test(url.href)) {
    const [head, ...body] = url.href.split(',');
    const isPacked = /;base64/i.test(head!);
    const text = decodeURIComponent(body.join(','));
    return toFact('calendar-file', isPacked ? atob(text) : text, 'ics-file');
  }
  const isFile =
    url.protocol === 'webcal:' || (/^https?:$/.test(url.protocol) && /\.ics$/i.test(url.pathname));
  return isFile ? toFact('calendar-file-link', url.href.replace(/^webcal:/, 'https:'), 'link') : undefined;
}
