/**
 * Every tab that holds rows of a table: the one that the software uses, and copies of it that a hand has made, told by
 * their headings. A copy keeps private notes as well as the original. Pure.
 */
import { tableNames, tableOf, type TableName } from '../../../../shared/tables/registry.ts';
import { decideColumns, foldHeading } from '../../ledger/columns.ts';
import { countHeadings, WINDOW_ROWS } from '../../ledger/header-row.ts';
import type { Layout, TableLayout } from '../../ledger/layout.ts';
import { headerWordsOf } from '../../ledger/words.ts';
import type { EnteredCell } from '../../platform/sheets-types.ts';

export interface TablePlace extends Pick<TableLayout, 'sheetId' | 'headerRow' | 'columns'> {
  table: TableName;
  isCopy: boolean;
}

/** The places of all tables, the used tabs first. */
export function toTablePlaces(layout: Layout, cells: readonly EnteredCell[]): TablePlace[] {
  const own = tableNames.flatMap((table): TablePlace[] => {
    const known = layout[table];
    return known ? [{ ...known, table, isCopy: false }] : [];
  });
  const used = new Set(own.map(({ sheetId }) => sheetId));
  return [...own, ...findCopies(cells.filter(({ sheetId }) => !used.has(sheetId)))];
}

function findCopies(cells: readonly EnteredCell[]): TablePlace[] {
  const tabs = new Map<number, Map<number, string[]>>();
  for (const { sheetId, row, column, text } of cells) {
    if (row >= WINDOW_ROWS) continue;
    const rows = tabs.get(sheetId) ?? new Map<number, string[]>();
    const texts = rows.get(row) ?? [];
    texts[column] = text;
    tabs.set(sheetId, rows.set(row, texts));
  }
  return [...tabs].flatMap(([sheetId, rows]) => {
    const best = [...rows]
      .flatMap(([headerRow, sparse]) => {
        const headers = Array.from(sparse, (text) => text ?? '');
        return tableNames.map((table) => ({
          ...{ table, headerRow, headers },
          share: countHeadings(table, headers) / Object.keys(tableOf(table).columns).length,
        }));
      })
      .sort((a, b) => b.share - a.share)[0];
    if (!best || best.share < 0.6) return [];
    const { table, headerRow, headers } = best;
    return [{ table, sheetId, headerRow, columns: toColumns(table, sheetId, headers), isCopy: true }];
  });
}

/** Columns of a copy, by their headings alone. */
function toColumns(table: TableName, sheetId: number, headers: readonly string[]): Record<string, number> {
  const columns = Object.fromEntries(
    Object.keys(tableOf(table).columns).flatMap((name) => {
      const words = headerWordsOf(table, name).map(foldHeading);
      const index = headers.findIndex((text) => words.includes(foldHeading(text)));
      return index < 0 ? [] : [[name, [{ sheetId, index }]]];
    }),
  );
  return decideColumns(table, sheetId, { columns }, headers).columns;
}
