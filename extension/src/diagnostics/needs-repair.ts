/**
 * Whether the reading of a page left something out that its reader should have found, so that a repair is offered.
 * It would break if it were offered where nothing is wrong: a page without a meeting, a meeting without guests.
 */
import type { PageFacts } from '../../../shared/capture/page-facts.ts';

/** Readers of one site: they should find something on it. */
const OF_ANY_PAGE: readonly string[] = ['generic', 'none'];

/** Whether to offer "Save diagnostics". `isPageUnreadable`: nothing came back from it. */
export function needsRepair(facts: PageFacts | null, isPageUnreadable: boolean): boolean {
  if (!facts) return isPageUnreadable;
  if (facts.notes.includes('extractor-switched-off')) return true;
  if (facts.notes.includes('extractor-failed')) return true;
  const isExplained = (['none-of-today', 'open-one-first', 'cancelled', 'declined'] as const).some((note) =>
    facts.notes.includes(note),
  );
  if (isExplained) return false;
  const [open] = facts.events;
  if (facts.isEventOpen && open) {
    const hasTime = open.isAllDay ? open.startsOn : open.startsAt && open.endsAt;
    return !open.title || !hasTime;
  }
  return facts.events.length === 0 && !OF_ANY_PAGE.includes(facts.extractor);
}
