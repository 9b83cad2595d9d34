/**
 * The quick view of one event ("bubble"). Observed 2026-06 (English, company account) and 2026-09.
 * Relies on #xDetDlg[data-eventid], #rAECCd, #xDetDlgWhen, #xDetDlgVideo[data-details], #xDetDlgAtt,
 * [role=treeitem][data-email], #xDtlDlgOrg, #xDetDlgLoc, #xDetDlgDesc.
 * It would break if a hidden leftover dialog were taken for the open one, or the dial-in numbers were stored whole.
 */
import type { RawEvent, RawFact, ReadingNote, TraceLine } from '../../../../shared/capture/page-reading.ts';
import type { Sight } from '../extractor.ts';
import { createFactCollector, toFact } from '../fact-collector.ts';
import { readTextPieces, readWebAddresses, textOf } from '../page-text.ts';
import { readDialogIdFacts } from './event-id-facts.ts';
import { readGuestFacts } from './guests.ts';

export interface OpenBubble {
  event: RawEvent;
  notes: ReadingNote[];
}

/** @returns the visible event dialogs; several mean that the person has to choose. */
export function findOpenBubbles(document: Document, see: Sight): Element[] {
  return Array.from(document.querySelectorAll('#xDetDlg')).filter(
    (dialog) =>
      see.isVisible(dialog) &&
      (dialog.matches('[data-eventid], [jslog]') || dialog.querySelector('[data-eventid], [jslog]') !== null),
  );
}

/** @returns true when a task's or birthday's dialog is open: it has the title but no event block. */
export function isOtherBubbleOpen(document: Document, see: Sight): boolean {
  return Array.from(document.querySelectorAll('[role="dialog"]')).some(
    (dialog) => dialog.querySelector('#rAECCd') && !dialog.querySelector('#xDetDlg') && see.isVisible(dialog),
  );
}

/** @returns the facts of one open bubble. */
export function readBubble(dialog: Element, trace: TraceLine[]): OpenBubble {
  const notes: ReadingNote[] = [];
  const idBefore = dialog.getAttribute('data-eventid');
  const { facts, collect } = createFactCollector(trace);

  collect('bubble: event id', () => readDialogIdFacts(dialog, 'bubble'));
  collect('bubble: title', () => {
    const heading = dialog.querySelector('#rAECCd') ?? dialog.querySelector('#xDetDlgWhen [role="heading"]');
    return [toFact('title', textOf(heading), 'bubble-heading')];
  });
  collect('bubble: when', () => [toFact('when', readWhenBlock(dialog), 'bubble-when')]);
  collect('bubble: zone', () => readConferenceZones(dialog));
  collect('bubble: meeting link', () => readMeetingLinks(dialog));
  collect('bubble: location', () => [
    toFact('location', readLabeledText(dialog, '#xDetDlgLoc'), 'bubble-location'),
  ]);
  collect('bubble: guests', () => readGuestFacts(dialog));
  collect('bubble: guest count', () => {
    const counts = dialog.querySelector('#xDetDlgAtt');
    return [toFact('guest-count', counts ? readTextPieces(counts)[0]?.text : undefined, 'bubble-counts')];
  });

  if (areGuestsStillLoading(facts)) notes.push('guests-still-loading');
  if (dialog.getAttribute('data-eventid') !== idBefore) notes.push('page-changed-while-reading');
  return { event: { place: 'bubble', facts }, notes };
}

/** The first block after the heading; a second one tells how the event repeats and is no date. */
function readWhenBlock(dialog: Element): string {
  const frame = dialog.querySelector('#xDetDlgWhen');
  const heading = frame?.querySelector('[role="heading"]');
  if (!frame || !heading) return '';
  const blocks = findBlocksAfter(frame, heading).map(textOf).filter(Boolean);
  let when = blocks.shift() ?? '';
  while (blocks.length > 0 && (when.endsWith('⋅') || blocks[0]!.startsWith('⋅')))
    when += ` ${blocks.shift()!}`;
  return when;
}

/** The largest elements that stand after `mark` and do not hold it. */
function findBlocksAfter(root: Element, mark: Element): Element[] {
  const blocks: Element[] = [];
  let isPast = false;
  for (const child of Array.from(root.children)) {
    if (isPast) blocks.push(child);
    else if (child === mark) isPast = true;
    else if (child.contains(mark)) {
      blocks.push(...findBlocksAfter(child, mark));
      isPast = true;
    }
  }
  return blocks;
}

/** The conferencing block holds dial-in numbers with PINs, so only what looks like a zone's name leaves it. */
function readConferenceZones(dialog: Element): (RawFact | undefined)[] {
  const details = dialog.querySelector('#xDetDlgVideo')?.getAttribute('data-details') ?? '';
  const names = details.match(/\b[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+){1,2}\b/g) ?? [];
  return names.slice(0, 3).map((name) => toFact('time-zone', name, 'conference-details'));
}

function readMeetingLinks(dialog: Element): (RawFact | undefined)[] {
  const meet = Array.from(dialog.querySelectorAll('a[href*="meet.google.com/"]'), (link) =>
    link.getAttribute('href'),
  );
  return [
    ...meet.map((address) => toFact('meeting-link', address, 'bubble-meet')),
    ...readWebAddresses(dialog.querySelector('#xDetDlgVideo')).map((address) =>
      toFact('meeting-link', address, 'bubble-video'),
    ),
    ...readWebAddresses(dialog.querySelector('#xDetDlgLoc')).map((address) =>
      toFact('meeting-link', address, 'bubble-location'),
    ),
    ...readWebAddresses(dialog.querySelector('#xDetDlgDesc')).map((address) =>
      toFact('meeting-link', address, 'bubble-description'),
    ),
  ];
}

/** The first child is a hidden label ("Location:") in the page's language: that node is dropped, not a prefix. */
function readLabeledText(dialog: Element, selector: string): string {
  const pieces = Array.from(dialog.querySelector(selector)?.children ?? []);
  return (pieces.length > 1 ? pieces.slice(1) : pieces).map(textOf).join(' ').trim();
}

function areGuestsStillLoading(facts: RawFact[]): boolean {
  const counted = facts.find((fact) => fact.field === 'guest-count');
  if (!counted) return false;
  const listed = facts.filter((fact) => fact.field === 'guest').length;
  const announced = Number(/\d+/.exec(counted.raw)?.[0] ?? 1);
  return listed < announced;
}
