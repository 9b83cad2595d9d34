/** Rows that no later row supersedes. Facts are corrected by a new row; what it replaces stays, and no longer counts. */

export interface SupersedingRow {
  id: string;
  supersedesId: string | null;
}

/** The rows that count, in their order. A row that names itself, or rows that name each other, would hide all: kept. */
export function toCurrentRows<R extends SupersedingRow>(rows: readonly R[]): R[] {
  const superseded = new Set(
    rows.flatMap(({ id, supersedesId }) => (supersedesId === id ? [] : [supersedesId])),
  );
  const current = rows.filter(({ id }) => !superseded.has(id));
  return current.length > 0 ? current : [...rows];
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
