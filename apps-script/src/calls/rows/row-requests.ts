/**
 * Cells changed and rows removed, as few requests: neighbors in one column, or rows below each other, go together.
 * Removals are counted from the bottom, since each one moves what is below it.
 */
import { tableOf, type TableName } from '../../../../shared/tables/registry.ts';
import { toCellData } from '../../ledger/codec.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import { toCellContext } from '../../ledger/words.ts';
import type { BatchRequest } from '../../platform/sheets-types.ts';

/** One cell's new value. Rows are zero-based. */
export interface CellChange {
  rowIndex: number;
  column: string;
  value: unknown;
}

type Place = Pick<Ledger, 'layout' | 'setting'>;

/** Splits ascending rows into runs of neighbors. */
export function toRuns<T extends { rowIndex: number }>(rows: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const row of [...rows].sort((a, b) => a.rowIndex - b.rowIndex)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.rowIndex + 1 === row.rowIndex) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Requests that write the cells of one table. */
export function toCellRequests(
  { layout, setting }: Place,
  table: TableName,
  changes: readonly CellChange[],
): BatchRequest[] {
  const known = layout[table];
  if (!known) return [];
  return Object.keys(tableOf(table).columns).flatMap((name) => {
    const columnIndex = known.columns[name];
    if (columnIndex === undefined) return [];
    const context = toCellContext(setting.language, setting.timeZone, table, name);
    const column = tableOf(table).columns[name]!;
    return toRuns(changes.filter((change) => change.column === name)).map((run): BatchRequest => {
      const start = { sheetId: known.sheetId, rowIndex: run[0]!.rowIndex, columnIndex };
      const rows = run.map(({ value }) => ({ values: [toCellData(column, value, context)] }));
      return { updateCells: { start, rows, fields: 'userEnteredValue' } };
    });
  });
}

/** Requests that remove rows. Rows where the owner keeps something of their own beside ours are only emptied. */
export function toRemoveRequests(
  place: Place,
  table: TableName,
  rowIndexes: readonly number[],
  isOwnersToo: (rowIndex: number) => boolean,
): BatchRequest[] {
  const known = place.layout[table];
  if (!known) return [];
  const emptied = rowIndexes
    .filter(isOwnersToo)
    .flatMap((rowIndex) =>
      Object.keys(known.columns).map((column): CellChange => ({ rowIndex, column, value: null })),
    );
  const gone = rowIndexes.filter((rowIndex) => !isOwnersToo(rowIndex)).map((rowIndex) => ({ rowIndex }));
  return [
    ...toCellRequests(place, table, emptied),
    ...toRuns(gone)
      .reverse()
      .map((run): BatchRequest => {
        const startIndex = run[0]!.rowIndex;
        const endIndex = startIndex + run.length;
        const range = { sheetId: known.sheetId, dimension: 'ROWS', startIndex, endIndex } as const;
        return { deleteDimension: { range } };
      }),
  ];
}
