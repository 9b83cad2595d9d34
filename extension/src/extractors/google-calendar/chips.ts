/**
 * Events drawn in a grid or list. Observed 2026-09 (English, 12 h; week, all-day, month, search) and 2026-10
 * (Japanese; week, schedule). Relies on [data-eventchip][data-eventid], [data-datekey], [role=rowgroup],
 * [role=gridcell], and the hidden text child with the whole line (in search results: the button's label).
 * It would break if one event's several chips were taken for several events, or a drawn title for the line.
 */
import type { RawEvent, RawFact, TraceLine } from '../../../../shared/capture/page-reading.ts';
import type { Sight } from '../extractor.ts';
import { createFactCollector, toFact } from '../fact-collector.ts';
import { readTextPieces, textOf } from '../page-text.ts';
import { readEventIdFacts } from './event-id-facts.ts';

/** A month of a full calendar has fewer; more would be a page gone wrong. */
const MAX_CHIPS = 600;

/** @returns one raw event per event id, in page order; chips of several days give their facts to one event. */
export function readChips(document: Document, see: Sight, trace: TraceLine[]): Map<string, RawEvent> {
  const chips = Array.from(document.querySelectorAll('[data-eventchip][data-eventid]'))
    .filter((chip) => see.isVisible(chip))
    .slice(0, MAX_CHIPS);
  const events = new Map<string, RawEvent>();
  const failures: TraceLine[] = [];
  for (const chip of chips) {
    const rawId = chip.getAttribute('data-eventid') ?? '';
    const lines: TraceLine[] = [];
    const event = events.get(rawId) ?? {
      place: chip.querySelector('[role="gridcell"]') ? ('schedule-row' as const) : ('chip' as const),
      facts: [],
    };
    const { facts, collect } = createFactCollector(lines);
    if (!events.has(rawId)) collect('chip: event id', () => readEventIdFacts(chip, 'chip'));
    collect('chip: text', () => readTexts(chip));
    collect('chip: day', () => readDays(chip));
    event.facts.push(...facts.filter((fact) => !isKnown(event.facts, fact)));
    events.set(rawId, event);
    failures.push(...lines.filter((line) => line.note));
  }
  trace.push({ step: 'chips', found: events.size }, ...failures.slice(0, 5));
  return events;
}

function readTexts(chip: Element): (RawFact | undefined)[] {
  const label = chip.querySelector('[role="gridcell"] [role="button"]')?.getAttribute('aria-label');
  const pieces = readTextPieces(chip);
  const outside = pieces.filter((piece) => !piece.isAriaHidden);
  const line = label
    ? undefined
    : outside.reduce((best, piece) => (piece.text.length > best.length ? piece.text : best), '');
  return [
    toFact('when', label, 'chip-label'),
    toFact('when', line, 'chip-hidden-text'),
    ...pieces
      .filter((piece) => piece.isAriaHidden || piece.text !== line)
      .slice(0, 8)
      .map((piece) => toFact('drawn-text', piece.text, 'chip-drawn-text')),
  ];
}

function readDays(chip: Element): (RawFact | undefined)[] {
  const dated = chip.closest('[data-datekey]');
  if (dated) return [toFact('date', dated.getAttribute('data-datekey'), 'datekey')];
  const cell = chip.closest('[role="gridcell"], [role="rowgroup"]');
  const heading = cell?.querySelector('h1, h2, h3, [role="heading"]');
  if (!heading || heading.contains(chip) || chip.contains(heading)) return [];
  return [
    toFact(
      'date',
      textOf(heading) || heading.querySelector('[aria-label]')?.getAttribute('aria-label'),
      'cell-heading',
    ),
  ];
}

function isKnown(facts: RawFact[], candidate: RawFact): boolean {
  return facts.some(
    (fact) =>
      fact.field === candidate.field && fact.raw === candidate.raw && fact.source === candidate.source,
  );
}
