/**
 * The page on which one event is edited. Observed 2022-01 (details tab); ids of dates and times from code that
 * relies on them, 2024–2026. Relies on [data-is-create="false"], #xTiIn, #xStDaIn/#xEnDaIn[data-date],
 * #xStDaRo/#xEnDaRo, #xStTiIn/#xEnTiIn, #xAlDaCbx, #xLocIn, #xDescIn, [data-calendar-id].
 * It would break if `data-initial-value` were read for what the person has typed since, or a new event, which nobody
 * has met in yet, were offered as a meeting.
 */
import type { RawEvent, RawFact, ReadingNote, TraceLine } from '../../../../shared/capture/page-reading.ts';
import { createFactCollector, toFact } from '../fact-collector.ts';
import { readWebAddresses } from '../page-text.ts';
import { readEventIdFacts } from './event-id-facts.ts';
import { readGuestFacts } from './guests.ts';

/** @returns the event's id in the address, or undefined on every other page (a new event has none). */
export function readEditedEventId(url: URL): string | undefined {
  const inPath = /\/eventedit\/([\w-]+={0,2})/.exec(url.pathname)?.[1];
  const isEventPage = /\/(?:eventedit|event)\/?$/.test(url.pathname);
  return inPath ?? (isEventPage ? (url.searchParams.get('eid') ?? undefined) : undefined);
}

/** @returns the facts of the event under edit, or undefined when no saved event is. */
export function readEditPage(
  document: Document,
  url: URL,
  trace: TraceLine[],
): { event: RawEvent; notes: ReadingNote[] } | undefined {
  const addressId = readEditedEventId(url);
  const saved = document.querySelector('[data-is-create="false"]');
  if (document.querySelector('[data-is-create="true"]') || (!saved && !addressId)) return undefined;
  const root = saved ?? document.body;
  const { facts, collect } = createFactCollector(trace);

  collect('edit page: event id', () => [
    ...(saved ? readEventIdFacts(saved, 'edit-page') : []),
    toFact('event-id', addressId, 'address'),
  ]);
  collect('edit page: title', () => {
    const input = root.querySelector<HTMLInputElement>('#xTiIn') ?? findFirstInput(saved);
    return [toFact('title', input?.value, 'edit-title')];
  });
  collect('edit page: dates', () => readDates(root));
  collect('edit page: times', () => [
    toFact('time', readValue(root, '#xStTiIn'), 'edit-start-time'),
    toFact('time', readValue(root, '#xEnTiIn'), 'edit-end-time'),
    root.querySelector('#xAlDaCbx')?.getAttribute('aria-checked') === 'true'
      ? toFact('all-day', 'true', 'edit-all-day')
      : undefined,
  ]);
  collect('edit page: location', () => {
    const location = readValue(root, '#xLocIn input:not([disabled])');
    const initial = root.querySelector('#xLocIn [data-initialvalue]')?.getAttribute('data-initialvalue');
    return [toFact('location', location ?? initial, 'edit-location')];
  });
  collect('edit page: meeting link', () => [
    ...Array.from(root.querySelectorAll('a[href*="meet.google.com/"]'), (link) =>
      toFact('meeting-link', link.getAttribute('href'), 'edit-meet'),
    ),
    toFact(
      'meeting-link',
      /https:\/\/\S+/.exec(readValue(root, '#xLocIn input:not([disabled])') ?? '')?.[0],
      'edit-location',
    ),
    ...readWebAddresses(root.querySelector('#xDescIn')).map((address) =>
      toFact('meeting-link', address, 'edit-description'),
    ),
  ]);
  collect('edit page: calendar', () => [
    toFact(
      'calendar-id',
      root.querySelector('[data-calendar-id]')?.getAttribute('data-calendar-id'),
      'edit-calendar',
    ),
  ]);
  collect('edit page: guests', () => readGuestFacts(root));

  const isMoved = saved && saved.getAttribute('data-eventid') && addressId && !isSameId(saved, addressId);
  return { event: { place: 'edit-page', facts }, notes: isMoved ? ['page-changed-while-reading'] : [] };
}

/** Where the title has lost its id it is the first field; a date, a time or a place in front means that it is gone. */
function findFirstInput(saved: Element | null): HTMLInputElement | undefined {
  const first = saved?.querySelector<HTMLInputElement>('input[data-initial-value]');
  const isOther = first?.closest('[data-date], [id^="xSt"], [id^="xEn"], #xLocIn, #tabEventDetails');
  return first && !isOther ? first : undefined;
}

function readDates(root: Element): (RawFact | undefined)[] {
  const editable = Array.from(root.querySelectorAll<HTMLInputElement>('input[data-date]'));
  const start = root.querySelector<HTMLInputElement>('#xStDaIn[data-date]') ?? editable[0];
  const end = root.querySelector<HTMLInputElement>('#xEnDaIn[data-date]') ?? editable[1];
  return [
    toFact('starts', (start ?? root.querySelector('#xStDaRo'))?.getAttribute('data-date'), 'edit-start-date'),
    toFact('ends', (end ?? root.querySelector('#xEnDaRo'))?.getAttribute('data-date'), 'edit-end-date'),
    toFact('date', start?.value, 'edit-start-date-text'),
    toFact('date', end?.value, 'edit-end-date-text'),
  ];
}

function readValue(root: Element, selector: string): string | undefined {
  return root.querySelector<HTMLInputElement>(selector)?.value || undefined;
}

function isSameId(saved: Element, addressId: string): boolean {
  return saved.getAttribute('data-eventid')?.replace(/=+$/, '') === addressId.replace(/=+$/, '');
}
