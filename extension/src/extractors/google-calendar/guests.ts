/**
 * Guests as tree items with their address; bubble and edit page share the markup.
 * It would break if the accessible label were read for the name: it mixes name, answer and role in the page's
 * language. The drawn name is display only; the address is the fact.
 */
import type { RawFact } from '../../../../shared/capture/page-reading.ts';
import { toFact } from '../fact-collector.ts';
import { readTextPieces } from '../page-text.ts';

/** @returns one fact per guest, and one for the organizer, who is marked by an id. */
export function readGuestFacts(root: Element): (RawFact | undefined)[] {
  return Array.from(root.querySelectorAll('[role="treeitem"][data-email]')).flatMap((item) => {
    const email = item.getAttribute('data-email') ?? '';
    const drawn = readTextPieces(item).find((piece) => !piece.isAriaHidden)?.text;
    const name = drawn && drawn.toLowerCase() !== email.toLowerCase() ? drawn : undefined;
    return [
      toFact('guest', email, 'guest-list', name),
      item.id === 'xDtlDlgOrg' ? toFact('organizer', email, 'guest-list', name) : undefined,
    ];
  });
}
