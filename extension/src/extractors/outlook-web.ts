/**
 * Outlook on the web: cards of the month and the small window of one event ("peek"). Observed 2026-09 (English, UK
 * zone, in pieces); the peek from code that relies on it. Languages: the card in any, the peek's title only where a
 * card on the page has the same subject.
 * Relies on [data-calitemid] [role=button][title][aria-label], id^=monthDayCell_, [data-app-section=CalendarItemPeek].
 * It would break if the label were cut at commas: subjects and places hold them. There are no addresses of guests.
 */
import type { PageReading, RawEvent, RawFact } from '../../../shared/capture/page-reading.ts';
import { type Extractor, type Sight, startReading } from './extractor.ts';
import { createFactCollector, toFact } from './fact-collector.ts';
import { readTextPieces, textOf } from './page-text.ts';

const HOSTS = ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'];
const CELL_ID = /^monthDayCell_(\d{4}-\d\d-\d\d)T[^_]*_([^_]+)/;
const MAX_CARDS = 400;

export const outlookWeb: Extractor = {
  name: 'outlook-web',
  canRead: (url) => HOSTS.includes(url.hostname),
  read,
};

function read(document: Document, url: URL, see: Sight): PageReading {
  const reading = startReading(outlookWeb.name, url);
  const rawLocale = document.documentElement.getAttribute('lang');
  if (rawLocale) reading.page.rawLocale = rawLocale;
  const rawTimeZone = readZone(document);
  if (rawTimeZone) reading.page.rawTimeZone = rawTimeZone;

  const cards = Array.from(document.querySelectorAll('[data-calitemid]'))
    .filter((card) => see.isVisible(card))
    .slice(0, MAX_CARDS)
    .map((card) => readCard(card, reading));
  reading.trace.push({ step: 'month cards', found: cards.length });
  if (cards.length > 0) reading.notes.push('no-stable-guests-here');

  const peeks = Array.from(document.querySelectorAll('[data-app-section="CalendarItemPeek"]')).filter(
    (peek) => see.isVisible(peek),
  );
  reading.trace.push({ step: 'open peeks', found: peeks.length });
  if (peeks.length === 0) return { ...reading, events: cards };
  reading.events = peeks.map((peek) => readPeek(peek, cards, reading));
  reading.isEventOpen = peeks.length === 1;
  reading.notes = ['no-stable-guests-here', ...(peeks.length > 1 ? (['two-events-open'] as const) : [])];
  return reading;
}

/** Every cell of the month repeats the zone; cells that disagree tell nothing. */
function readZone(document: Document): string | undefined {
  const cells = Array.from(
    document.querySelectorAll('[id^="monthDayCell_"]'),
    (cell) => CELL_ID.exec(cell.id)?.[2],
  );
  const zones = new Set(cells.filter((zone) => zone !== undefined));
  return zones.size === 1 ? [...zones][0] : undefined;
}

function readCard(card: Element, reading: PageReading): RawEvent {
  const { facts, collect } = createFactCollector([]);
  const button = card.querySelector('[role="button"][title]');
  const lines = (button?.getAttribute('title') ?? '').split(/\r?\n/).map((line) => line.trim());
  collect('card', () => [
    toFact('event-id', card.getAttribute('data-calitemid'), 'plain-calitemid'),
    toFact('title', lines[0], 'card-title'),
    lines.length > 1 ? toFact('time', lines[lines.length - 1], 'card-times') : undefined,
    lines.length > 2 ? toFact('location', lines.slice(1, -1).join(' '), 'card-location') : undefined,
    toFact('when', button?.getAttribute('aria-label'), 'card-label'),
    toFact('date', CELL_ID.exec(card.closest('[id^="monthDayCell_"]')?.id ?? '')?.[1], 'cell-id'),
  ]);
  if (facts.length === 0) reading.trace.push({ step: 'month card', found: 0 });
  return { place: 'month-card', facts };
}

/** The card behind the peek has the same subject; it brings the item's id and a second source for the time. */
function readPeek(peek: Element, cards: RawEvent[], reading: PageReading): RawEvent {
  const { facts, collect } = createFactCollector(reading.trace);
  const texts = readTextPieces(peek).map((piece) => piece.text);
  const behind = cards.filter((card) => texts.some((text) => text === titleOf(card)));
  collect('peek: texts', () => texts.slice(0, 40).map((text) => toFact('when', text, 'peek-text')));
  collect('peek: title', () => [
    toFact('title', textOf(peek.querySelector('[role="heading"]')), 'peek-heading'),
  ]);
  if (new Set(behind.map(titleOf)).size === 1) {
    collect('peek: card behind', () =>
      behind.length === 1 ? behind[0]!.facts : behind[0]!.facts.filter((fact) => fact.field === 'title'),
    );
  }
  return { place: 'peek', facts };
}

function titleOf(event: RawEvent): string | undefined {
  return event.facts.find((fact: RawFact) => fact.field === 'title')?.raw;
}
