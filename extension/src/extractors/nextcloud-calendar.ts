/**
 * Nextcloud Calendar 6.6: the route of the open event names its .ics file and its instance. From code that relies on
 * it (its own source, 2026-08). Any language: nothing drawn is read. Self-hosted, so known by path and page.
 * Relies on /apps/calendar/…/edit/<mode>/<object>/<recurrence id>, [data-object-id], head[data-requesttoken].
 * It would break if the decoded address were trusted: it is fetched only on the page's own origin. With no event open
 * the page holds ids and drawn text without stable marks, so it gives no candidates.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';
import { type Extractor, type Sight, startReading } from './extractor.ts';
import { createFactCollector, toFact } from './fact-collector.ts';

const ROUTE = /\/apps\/calendar\/(?:.*\/)?edit\/(?:popover|full|sidebar)\/([^/]+)\/([^/]+)\/?$/;

export const nextcloudCalendar: Extractor = {
  name: 'nextcloud-calendar',
  canRead: (url, document) =>
    /\/apps\/calendar(?:\/|$)/.test(url.pathname) &&
    document.querySelector('[data-object-id], head[data-requesttoken], #content-vue, #app-content-vue') !==
      null,
  read,
};

function read(document: Document, url: URL, see: Sight): PageReading {
  const reading = startReading(nextcloudCalendar.name, url);
  const rawLocale = document.documentElement.getAttribute('data-locale') ?? document.documentElement.lang;
  if (rawLocale) reading.page.rawLocale = rawLocale;
  const drawn = Array.from(document.querySelectorAll('[data-object-id][data-recurrence-id]'));
  reading.trace.push({
    step: 'drawn events',
    found: drawn.filter((element) => see.isVisible(element)).length,
  });

  const route = ROUTE.exec(url.pathname);
  reading.trace.push({ step: 'route of an open event', found: route ? 1 : 0 });
  if (!route) {
    reading.notes.push('open-one-first');
    return reading;
  }
  const { facts, collect } = createFactCollector(reading.trace);
  collect('route: file', () => [toFact('calendar-file-link', toFileAddress(route[1]!, url), 'route')]);
  collect('route: instance', () => [
    /^\d{9,10}$/.test(route[2]!) ? toFact('starts', route[2], 'route-instance') : undefined,
  ]);
  if (!facts.some((fact) => fact.field === 'calendar-file-link')) reading.notes.push('file-not-given');
  reading.events = [{ place: 'popover', facts }];
  reading.isEventOpen = true;
  return reading;
}

/** The object is the base64 of the file's path on the server. */
function toFileAddress(object: string, url: URL): string | undefined {
  const path = atob(decodeURIComponent(object).replace(/-/g, '+').replace(/_/g, '/'));
  if (!path.startsWith('/') && !/^https?:\/\//.test(path)) return undefined;
  const address = new URL(path, url.origin);
  return address.origin === url.origin ? address.href : undefined;
}
