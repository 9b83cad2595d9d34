/**
 * Lets the owner write a person's name or address where an id is meant. Only what fits exactly one person is taken;
 * anything else stays as it was written and becomes an issue.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import { isBlankCell } from './codec.ts';
import type { RawTable, ReferenceResolver } from './decode.ts';

const fold = (raw: RawCell): string => String(raw).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** A resolver over the raw People tab. */
export function toPeopleResolver(people: RawTable): ReferenceResolver {
  const ids = people.columns['id'] ?? [];
  const known = new Set<RawCell>(ids);
  const idOf = new Map<string, RawCell | null>();
  for (const column of ['name', 'email']) {
    (people.columns[column] ?? []).forEach((cell, row) => {
      const id = ids[row];
      if (isBlankCell(cell) || isBlankCell(id)) return;
      const key = fold(cell);
      const earlier = idOf.get(key);
      idOf.set(key, earlier === undefined || earlier === id ? id : null);
    });
  }
  return (raw) => (known.has(raw) ? raw : (idOf.get(fold(raw)) ?? raw));
}
