/**
 * Google Calendar: the open bubble, else the event under edit, else all drawn events as candidates.
 * Observed 2026-06 to 2026-10, see the files beside this one. Every class name on these pages changes; ids, data-*
 * and roles have stayed since 2019.
 * It would break if chips of another event were added to the open one: they count as a second source for its times.
 */
import type { PageReading, RawEvent } from '../../../../shared/capture/page-reading.ts';
import type { Extractor, Sight } from '../extractor.ts';
import { startReading } from '../extractor.ts';
import { findOpenBubbles, isOtherBubbleOpen, readBubble } from './bubble.ts';
import { readChips } from './chips.ts';
import { readEditPage } from './edit-page.ts';
import { readPageSettings } from './page-settings.ts';

export const googleCalendar: Extractor = {
  name: 'google-calendar',
  canRead: (url) =>
    url.hostname === 'calendar.google.com' ||
    (url.hostname === 'www.google.com' && url.pathname.startsWith('/calendar')),
  read,
};

function read(document: Document, url: URL, see: Sight): PageReading {
  const reading = startReading(googleCalendar.name, url);
  reading.page = readPageSettings(document);
  reading.trace.push({ step: 'page settings', found: Object.keys(reading.page).length });

  const bubbles = findOpenBubbles(document, see);
  reading.trace.push({ step: 'open bubbles', found: bubbles.length });
  const edited = bubbles.length === 0 ? readEditPage(document, url, reading.trace) : undefined;
  const open = edited ? [edited] : bubbles.map((bubble) => readBubble(bubble, reading.trace));
  const chips = readChips(document, see, reading.trace);

  if (open.length === 0) {
    if (isOtherBubbleOpen(document, see)) reading.notes.push('not-a-meeting');
    reading.events = [...chips.values()];
    return reading;
  }
  for (const { event, notes } of open) {
    addChipFacts(event, chips);
    reading.events.push(event);
    const isReused = event.place === 'bubble' && !isTitleOfChip(event);
    const all = isReused ? [...notes, 'page-changed-while-reading' as const] : notes;
    reading.trace.push({ step: 'title against the chip', found: isReused ? 0 : 1 });
    reading.notes.push(...all.filter((note) => !reading.notes.includes(note)));
  }
  if (open.length > 1) reading.notes.push('two-events-open');
  reading.isEventOpen = open.length === 1;
  return reading;
}

function addChipFacts(event: RawEvent, chips: Map<string, RawEvent>): void {
  const ownId = event.facts.find((fact) => fact.field === 'event-id' && fact.source !== 'jslog')?.raw;
  const chip = ownId ? chips.get(ownId) : undefined;
  if (chip) event.facts.push(...chip.facts.filter((fact) => fact.field !== 'event-id'));
}

/** The frame of a bubble is reused: for a moment it may hold the next event's id above the last one's title. */
function isTitleOfChip({ facts }: RawEvent): boolean {
  const title = facts.find((fact) => fact.field === 'title')?.raw;
  const lines = facts.filter((fact) => fact.field === 'when' && fact.source.startsWith('chip-'));
  return title === undefined || lines.length === 0 || lines.some((line) => line.raw.includes(title));
}
