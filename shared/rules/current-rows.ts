/**
 * Rows that count: facts are corrected by a new row; what it replaces stays, and no longer counts. Of a chain of
 * corrections only one row counts, also where two rows were written as corrections of the same one.
 */

export interface SupersedingRow {
  id: string;
  supersedesId: string | null;
}

/** Id of the row at the beginning of a row's chain. Rows that name each other in a circle begin at any one of them. */
function toRoot(id: string, supersededBy: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let root = id;
  for (let next: string | undefined = id; next !== undefined; next = supersededBy.get(next)) {
    if (seen.has(next)) return [...seen].sort()[0]!;
    seen.add(next);
    root = next;
  }
  return root;
}

/**
 * Ids of rows that do not count: those that another one supersedes, and of several rows at the ends of one chain all
 * but the one that stands last in the table. A row that names itself supersedes nothing.
 */
export function toSuperseded(rows: readonly SupersedingRow[]): Set<string> {
  const corrections = rows.filter(({ id, supersedesId }) => supersedesId !== null && supersedesId !== id);
  const supersedes = new Map(corrections.map(({ id, supersedesId }) => [id, supersedesId!]));
  const superseded = new Set(supersedes.values());
  // Only a row that is corrected more than once gives a chain several ends.
  if (superseded.size === corrections.length) return superseded;
  const endOf = new Map<string, string>();
  for (const { id } of corrections) {
    if (superseded.has(id)) continue;
    const root = toRoot(id, supersedes);
    const earlier = endOf.get(root);
    if (earlier !== undefined) superseded.add(earlier);
    endOf.set(root, id);
  }
  return superseded;
}

/** The rows that count, in their order. Rows that name each other would hide all: kept. */
export function toCurrentRows<R extends SupersedingRow>(rows: readonly R[]): R[] {
  const superseded = toSuperseded(rows);
  const current = rows.filter(({ id }) => !superseded.has(id));
  return current.length > 0 ? current : [...rows];
}

/** The row that counts of the chain that a row belongs to, and null where it is the row itself. */
export function findNewest<R extends SupersedingRow>(rows: readonly R[], id: string): R | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const superseded = toSuperseded(rows);
  const supersedes = new Map(
    rows.flatMap((row): [string, string][] =>
      row.supersedesId === null || row.supersedesId === row.id ? [] : [[row.id, row.supersedesId]],
    ),
  );
  const root = toRoot(id, supersedes);
  for (const row of rows)
    if (row.id !== id && !superseded.has(row.id) && toRoot(row.id, supersedes) === root)
      return byId.get(row.id) ?? null;
  return null;
}

/** A row and those that it replaced, the newest first. */
export function toChain<R extends SupersedingRow>(rows: readonly R[], newest: R): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const chain = new Set<R>();
  for (let row: R | undefined = newest; row && !chain.has(row); row = byId.get(row.supersedesId ?? '')) {
    chain.add(row);
  }
  return [...chain];
}
