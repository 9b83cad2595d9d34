/** Joins what several messages want of the same tables into one read: the more rows and columns of each. */
import type { Want } from './read-ledger.ts';

/** One want for each table, in the order of first mention. */
export function mergeWants(wants: readonly Want[]): Want[] {
  const merged = new Map<Want['table'], Want>();
  for (const want of wants) {
    const earlier = merged.get(want.table);
    merged.set(want.table, earlier ? join(earlier, want) : want);
  }
  return [...merged.values()];
}

function join(a: Want, b: Want): Want {
  if (a.rows === 'none') return b;
  if (b.rows === 'none') return a;
  const rows = a.rows === 'all' || b.rows === 'all' ? 'all' : Math.max(a.rows, b.rows);
  if (!a.columns || !b.columns) return { table: a.table, rows };
  return { table: a.table, rows, columns: [...new Set([...a.columns, ...b.columns])] };
}
