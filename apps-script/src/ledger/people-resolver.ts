/**
 * Lets the owner write a person's name or address where an id is meant. Only what fits exactly one person is taken;
 * anything else stays as it was written and becomes an issue.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import { isBlankCell } from './codec.ts';
import type { RawTable, ReferenceResolver } from './decode.ts';

const fold = (raw: RawCell): string => String(raw).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** A resolver over the raw People tab. Names are looked at only when something is written that is no id. */
export function toPeopleResolver(people: RawTable): ReferenceResolver {
  const known = new Set<RawCell>(people.columns['id'] ?? []);
  let idOf: ReturnType<typeof toIdsByName> | null = null;
  return (raw) => {
    if (known.has(raw)) return raw;
    if (isBlankCell(raw)) return raw;
    idOf ??= toIdsByName(people);
    return idOf.get(fold(raw)) ?? raw;
  };
}

/** Whether what is written fits several people. */
export const isAmbiguous = (people: RawTable, raw: RawCell): boolean =>
  toIdsByName(people).get(fold(raw)) === null;

/** Ids by folded name and address; null where several people share one. */
function toIdsByName(people: RawTable): Map<string, RawCell | null> {
  const ids = people.columns['id'] ?? [];
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
  return idOf;
}
