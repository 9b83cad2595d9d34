/**
 * Rows in which the owner keeps something in columns that are not ours. Before rows are removed this is asked, with one
 * more read, since a remark beside a row would vanish with it.
 */
import type { TableName } from '../../../../shared/tables/registry.ts';
import { isBlankCell } from '../../ledger/codec.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { OwnerContext } from '../answer.ts';

/** Tells whether a row (zero-based) holds something of the owner's own. */
export function readOwnersRows(
  { platform }: OwnerContext,
  ledger: Ledger,
  table: TableName,
): (rowIndex: number) => boolean {
  const known = ledger.layout[table];
  if (!known) return () => false;
  const { sheetId, headerRow } = known;
  const ours = new Set(Object.values(known.columns));
  const [all] = platform.sheets.readValues(ledger.settings.spreadsheetId, [
    { gridRange: { sheetId, startRowIndex: headerRow + 1 } },
  ]);
  const rows = new Set<number>();
  all!.columns.forEach((column, index) => {
    if (ours.has(index)) return;
    column.forEach((cell, row) => {
      if (!isBlankCell(cell)) rows.add(headerRow + 1 + row);
    });
  });
  return (rowIndex) => rows.has(rowIndex);
}
