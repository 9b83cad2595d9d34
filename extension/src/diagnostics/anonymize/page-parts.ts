/**
 * Which parts of a page an excerpt shows: what tells of events, and the shells around it. Where nothing does, the
 * page's beginning: then the very marks have gone that a reader relies on.
 * It would break if the whole of a busy calendar were taken: nobody looks through a megabyte before saving it.
 */
import type { Sight } from '../../extractors/extractor.ts';

const EVENT_PARTS = [
  '#xUserInfo',
  '[role="dialog"]',
  '#xDetDlg',
  '[data-is-create]',
  '[data-eventchip]',
  '[data-app-section="CalendarItemPeek"]',
  '[data-calitemid]',
  '[data-object-id]',
  'script[type="application/ld+json"]',
  '[itemscope][itemtype*="Event"]',
  '.h-event, .vevent',
  'a[href*="/calendar/render"], a[href*="deeplink/compose"], a[href*="calendar.yahoo.com"]',
  'a[href$=".ics"], link[type="text/calendar"]',
  'body > pre',
].join(',');
/** Days and rows carry the date of the chips in them. */
const AROUND_CHIP = '[role="gridcell"], [role="rowgroup"], [data-datekey], [id^="monthDayCell_"]';
const CHIPS = '[data-eventchip], [data-calitemid]';
const MAX_CHIPS = 40;

export interface PageParts {
  /** Shown with everything in them. */
  whole: ReadonlySet<Element>;
  /** Shown without their other children. */
  shells: ReadonlySet<Element>;
}

/** The parts to show; an invisible dialog is a leftover and is shown too, since a reader may trip over it. */
export function findPageParts(document: Document, see: Sight): PageParts {
  const whole = new Set<Element>();
  let chips = 0;
  for (const part of Array.from(document.querySelectorAll(EVENT_PARTS))) {
    if (part.matches(CHIPS)) {
      if (chips >= MAX_CHIPS || !see.isVisible(part)) continue;
      chips += 1;
      whole.add(part.closest(AROUND_CHIP) ?? part);
    } else whole.add(part);
  }
  const isTelling = [...whole].some((part) => part.id !== 'xUserInfo');
  if (!isTelling && document.body) whole.add(document.body);
  const shells = new Set<Element>();
  for (const part of whole) for (let at = part.parentElement; at; at = at.parentElement) shells.add(at);
  return { whole, shells };
}
