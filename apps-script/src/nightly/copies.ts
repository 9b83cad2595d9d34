/**
 * Submissions that stand in the ledger twice with the same id: a repeat that came after more than a window of other
 * lines. Only rows whose facts agree are taken for copies; the later one gets an id of its own, and the earlier one
 * says that it replaces it, so that nothing is deleted and nothing counts twice.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import { isBlankCell } from '../ledger/codec.ts';
import type { RawTable } from '../ledger/decode.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toCellRequest } from '../ledger/write-ledger.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

export interface Copy {
  id: string;
  /** Zero-based rows of the one that stays and of its copy. */
  rowIndex: number;
  copyRowIndex: number;
  /** The copy's new id. */
  copyId: string;
}

/** Pairs of rows that are the same submission. A row that replaces another already, or a third copy, is left to a person. */
export function findCopies({ columns, firstRow }: RawTable): Copy[] {
  const ids = columns['id'] ?? [];
  const rowsOf = new Map<RawCell, number[]>();
  ids.forEach((id, row) => {
    if (isBlankCell(id)) return;
    const rows = rowsOf.get(id);
    if (rows) rows.push(row);
    else rowsOf.set(id, [row]);
  });
  const names = Object.keys(columns);
  const isSame = (a: number, b: number) =>
    names.every((name) => (columns[name]![a] ?? '') === (columns[name]![b] ?? ''));
  const copies: Copy[] = [];
  for (const [id, rows] of rowsOf) {
    const [row, copyRow] = rows as [number, number];
    if (rows.length !== 2 || !isSame(row, copyRow) || !isBlankCell(columns['supersedesId']?.[row])) continue;
    copies.push({
      id: String(id),
      rowIndex: firstRow + row,
      copyRowIndex: firstRow + copyRow,
      copyId: `${String(id).slice(0, 72)}.copy`,
    });
  }
  return copies;
}

/** The two cells that each copy changes. */
export const toCopyRequests = (ledger: Ledger, copies: readonly Copy[]): BatchRequest[] =>
  copies.flatMap((copy) => [
    ...toCellRequest(ledger, 'checkIns', copy.copyRowIndex, 'id', copy.copyId),
    ...toCellRequest(ledger, 'checkIns', copy.rowIndex, 'supersedesId', copy.copyId),
  ]);
