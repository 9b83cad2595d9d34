/** Who stands out by the owner's word: the line that no later one supersedes. */
import type { ExemplarRow } from '../../tables/exemplars.ts';
import { toFoldedName } from '../../imports/cell-text.ts';
import { toCurrentRows } from '../current-rows.ts';

/** The line in force; undefined where nothing was settled. */
export function findSettledExemplar(rows: readonly ExemplarRow[]): ExemplarRow | undefined {
  const current = toCurrentRows(rows);
  return current[current.length - 1];
}

/** The person of a name as the records write it; undefined where nobody or more than one has it. */
export function findPersonOfName<P extends { readonly id: string; readonly name: string }>(
  name: string,
  people: readonly P[],
): P | undefined {
  const folded = toFoldedName(name);
  const found = people.filter((person) => toFoldedName(person.name) === folded);
  return found.length === 1 ? found[0] : undefined;
}
