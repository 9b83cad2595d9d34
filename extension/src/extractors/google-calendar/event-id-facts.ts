/**
 * The event's id as Google writes it: `data-eventid`, and as a fallback the log line of the same element.
 * In a bubble its menu and buttons carry both again, for the day on which the dialog itself has lost them.
 * It would break if the ids were decoded here: garbage must reach the later step as it stood on the page.
 */
import type { RawFact } from '../../../../shared/capture/page-reading.ts';
import { toFact } from '../fact-collector.ts';

/** The log line starts its second group with the event's and the calendar's id. */
const LOGGED_IDS = /2:\["([^"\\]+)","([^"\\]+)"/;

/** @returns what a dialog says of its event's id; its menu or a button where the dialog itself is silent. */
export function readDialogIdFacts(dialog: Element, source: string): (RawFact | undefined)[] {
  const own = readEventIdFacts(dialog, source);
  if (own.some((fact) => fact !== undefined)) return own;
  const marked = Array.from(dialog.querySelectorAll('[data-eventid], [jslog]'));
  return (
    marked.map((element) => readEventIdFacts(element, source)).find((facts) => facts.some(Boolean)) ?? []
  );
}

/** @returns up to two facts for one element, the attribute first. */
export function readEventIdFacts(element: Element, source: string): (RawFact | undefined)[] {
  const logged = LOGGED_IDS.exec(element.getAttribute('jslog') ?? '');
  return [
    toFact('event-id', element.getAttribute('data-eventid'), source),
    logged ? toFact('event-id', `${logged[1]} ${logged[2]}`, 'jslog') : undefined,
  ];
}
