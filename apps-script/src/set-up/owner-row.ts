/**
 * The owner's own row among the people, so that mentors see who reads what they write. Nobody else is renamed by it,
 * and nobody who is there in any column is added again.
 */
import { blankOf } from '../../../shared/schema/index.ts';
import { people, type Person } from '../../../shared/tables/people.ts';
import { isBlankCell, toIdText } from '../ledger/codec.ts';
import { toNewId } from '../ledger/new-ids.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toAppendRequests, toCellRequest } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

const fold = (text: string): string => text.trim().toLowerCase();

/** The first owner who is there. */
export const ownerOf = (ledger: Ledger): Person | undefined =>
  ledger.rows('people').records.find((person) => person.role === 'owner');

/** Adds the owner, or gives their own row the name that they chose. */
export function toOwnerRequests(
  platform: Platform,
  before: Ledger,
  after: Pick<Ledger, 'layout' | 'setting'>,
  ownerName: string,
): BatchRequest[] {
  const name = ownerName.trim().slice(0, 120);
  if (name === '') return [];
  const known = before.rows('people');
  const email = platform.session.ownerEmail();
  const owners = known.records.filter(({ role }) => role === 'owner');
  if (owners.some((one) => one.name === name)) return [];
  const own = owners.find((one) => one.email === null || fold(one.email) === fold(email ?? ''));
  if (own) return toCellRequest(after, 'people', known.rowIndexes[known.records.indexOf(own)]!, 'name', name);
  // Where columns are in doubt nobody can tell who is missing.
  const cells = Object.values(before.raw.people?.columns ?? {});
  const isThere = cells.some((column) =>
    column.some((cell) => toIdText(cell) !== '' && fold(toIdText(cell)) === fold(email ?? '')),
  );
  const isUnreadable =
    known.records.length === 0 && cells.some((column) => column.some((cell) => !isBlankCell(cell)));
  if (isThere || isUnreadable || (before.layout.people?.doubts.length ?? 0) > 0) return [];
  const taken = new Set([...known.byId.keys(), ...known.unusableIds]);
  const id = toNewId('people', platform.ids.newRandom, taken);
  return toAppendRequests(after, 'people', [
    { ...blankOf(people), id, name, email, role: 'owner', status: 'active' },
  ]);
}
