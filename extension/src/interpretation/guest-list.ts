/**
 * Who takes part: addresses once each, with the organizer and the viewer marked.
 * It would break if a meeting room or a calendar were counted as a person.
 */
import type { Guest } from '../../../shared/capture/page-facts.ts';
import type { RawFact } from '../../../shared/capture/page-reading.ts';

const ADDRESS = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]+$/;
const NOT_PEOPLE = /@(?:resource|group|group\.v|import)\.calendar\.google\.com$/;

/**
 * @param viewerEmail the person whose calendar is shown, when the page tells.
 * @returns guests in page order, the organizer included even when not in the list.
 */
export function toGuestList(facts: readonly RawFact[], viewerEmail: string | undefined): Guest[] {
  const guests = new Map<string, Guest>();
  for (const fact of facts) {
    if (fact.field !== 'guest' && fact.field !== 'organizer') continue;
    const email = parseAddress(fact.raw);
    if (!email) continue;
    const known = guests.get(email) ?? { email, isOrganizer: false, isViewer: email === viewerEmail };
    const name = known.name ?? toName(fact.label, email);
    guests.set(email, {
      ...known,
      ...(name ? { name } : {}),
      isOrganizer: known.isOrganizer || fact.field === 'organizer',
    });
  }
  return [...guests.values()];
}

/** @returns the address in lower case, or undefined when it is none or no person's. */
export function parseAddress(raw: string): string | undefined {
  const email = raw
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return ADDRESS.test(email) && email.length <= 254 && !NOT_PEOPLE.test(email) ? email : undefined;
}

function toName(label: string | undefined, email: string): string | undefined {
  const name = label?.replace(/\s+/g, ' ').trim();
  return name && name.toLowerCase() !== email && !ADDRESS.test(name) ? name : undefined;
}
