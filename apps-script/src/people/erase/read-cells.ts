/** Every text, formula and note of the spreadsheet, hidden tabs included, in pieces that no answer outgrows. */
import type { Platform } from '../../platform/ports.ts';
import type { EnteredCell, GridRange, SheetFacts } from '../../platform/sheets-types.ts';

/** Cells of one call; below what one answer may weigh. */
const CELLS_PER_CALL = 300_000;

/** Reads all tabs; one call for most spreadsheets. */
export function readAllCells(
  { sheets }: Pick<Platform, 'sheets'>,
  spreadsheetId: string,
  facts: readonly SheetFacts[],
): EnteredCell[] {
  return toPieces(facts).flatMap((ranges) => sheets.readEntered(spreadsheetId, ranges));
}

/** Ranges of whole rows, packed into calls. */
export function toPieces(
  facts: readonly Pick<SheetFacts, 'sheetId' | 'rowCount' | 'columnCount'>[],
): GridRange[][] {
  const calls: GridRange[][] = [];
  let room = 0;
  for (const { sheetId, rowCount, columnCount } of facts) {
    const width = Math.max(1, columnCount);
    for (let row = 0; row < rowCount;) {
      if (room < width) {
        calls.push([]);
        room = Math.max(CELLS_PER_CALL, width);
      }
      const rows = Math.min(rowCount - row, Math.floor(room / width));
      calls[calls.length - 1]!.push({ sheetId, startRowIndex: row, endRowIndex: row + rows });
      room -= rows * width;
      row += rows;
    }
  }
  return calls;
}
