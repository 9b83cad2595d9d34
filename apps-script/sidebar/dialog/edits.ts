/** A draft of rows against the rows as they are: only what a person changed travels. */
import type { RowEdit } from '../../src/calls/dialog-view.ts';

/** Blank texts are blank cells. */
const toStored = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

/** The edits that make `draft` of `rows`; new rows travel whole. */
export function toRowEdits<R extends { id: string }, K extends keyof R & string>(
  rows: readonly R[],
  draft: readonly R[],
  columns: readonly K[],
): RowEdit<Pick<R, K>>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return draft.flatMap((row) => {
    const known = byId.get(row.id);
    const names = columns.filter((name) => !known || toStored(known[name]) !== toStored(row[name]));
    if (known && names.length === 0) return [];
    const fields = Object.fromEntries(names.map((name) => [name, toStored(row[name])]));
    return [{ id: row.id, fields: fields as Partial<Pick<R, K>> }];
  });
}

/** Ids of rows that the draft no longer has. */
export const toRemovedIds = <R extends { id: string }>(rows: readonly R[], draft: readonly R[]): string[] => {
  const kept = new Set(draft.map(({ id }) => id));
  return rows.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
};

/** The list with one row changed. */
export const withRow = <R extends { id: string }>(rows: readonly R[], id: string, change: Partial<R>): R[] =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));
