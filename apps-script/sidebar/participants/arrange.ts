/** Which lines of the People view are shown, and in which order. Pure. */
import type { PairingRow, PersonRow } from '../../src/participants/participants-api.ts';

export type PairingOrder = 'lastMet' | 'state' | 'name';
export type PersonOrder = 'lastTalk' | 'name';

/** Letters without accents, in lower case: "Zoë" is found by "zoe". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word of the search stands somewhere in one of the texts. */
export function isFound(search: string, texts: readonly string[]): boolean {
  const within = fold(texts.join('\n'));
  return fold(search)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

const byName =
  <R>(nameOf: (row: R) => string) =>
  (a: R, b: R): number =>
    nameOf(a).localeCompare(nameOf(b), undefined, { sensitivity: 'base' });

/** Blank days come first: nothing has happened for longest. */
const byDay = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

const URGENCY = (row: PairingRow): number => (row.needsYou ? 0 : row.state === 'put-off' ? 1 : 2);

/** A sorted copy; ties by name. */
export function sortPairings(rows: readonly PairingRow[], order: PairingOrder): PairingRow[] {
  const named = byName<PairingRow>(({ title }) => title);
  return [...rows].sort((a, b) => {
    if (order === 'name') return named(a, b);
    const first = order === 'state' ? URGENCY(a) - URGENCY(b) : 0;
    return first || byDay(a.lastMetOn, b.lastMetOn) || named(a, b);
  });
}

/** A sorted copy; ties by name. */
export function sortPeople(rows: readonly PersonRow[], order: PersonOrder): PersonRow[] {
  const named = byName<PersonRow>(({ name }) => name);
  return [...rows].sort((a, b) =>
    order === 'name' ? named(a, b) : byDay(a.lastTalkOn, b.lastTalkOn) || named(a, b),
  );
}

/** Whether a pairing goes on: on the list, beside it, not begun, or paused. */
export const isGoingOn = ({ state }: PairingRow): boolean => state !== 'completed' && state !== 'ended-early';
