/** Reads an erasure back in the same execution and puts right what a second hand moved meanwhile. */
import { requireSettled } from '../../calls/settled.ts';
import type { OwnerContext } from '../../calls/answer.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { Written } from '../../ledger/settle.ts';
import type { EnteredCell } from '../../platform/sheets-types.ts';
import type { CellEdit } from './erase-plan.ts';
import { readAllCells } from './read-cells.ts';
import { toErasureRepairs } from './settle-erasure.ts';

/** Reads everything back: a second hand may have moved rows between reading and writing. */
export function settleErasure(
  context: OwnerContext,
  ledger: Ledger,
  { cells: before, plan }: { cells: readonly EnteredCell[]; plan: { edits: readonly CellEdit[] } },
  statuses: readonly Written[],
  auditLines: number,
): void {
  const { platform } = context;
  const { spreadsheetId } = ledger.settings;
  const audit = ledger.layout.audit?.sheetId;
  const lower = <T extends { sheetId: number; row: number }>(item: T): T =>
    item.sheetId === audit && item.row > ledger.layout.audit!.headerRow
      ? { ...item, row: item.row + auditLines }
      : item;
  const alsoWritten = new Map(
    statuses.flatMap(({ table, cells = [] }): [number, number[]][] => {
      const known = ledger.layout[table];
      return known ? [[known.sheetId, cells.flatMap(({ column }) => known.columns[column] ?? [])]] : [];
    }),
  );
  const facts = platform.sheets.readFacts(spreadsheetId).sheets;
  const touched = new Set(plan.edits.map(({ sheetId }) => sheetId));
  const after = readAllCells(
    platform,
    spreadsheetId,
    facts.filter(({ sheetId }) => touched.has(sheetId)),
  );
  // New audit lines are no rows of before.
  const isNew = ({ sheetId, row }: { sheetId: number; row: number }): boolean =>
    sheetId === audit &&
    row > ledger.layout.audit!.headerRow &&
    row <= ledger.layout.audit!.headerRow + auditLines;
  const repairs = toErasureRepairs({
    before: before.map(lower),
    after: after.filter((cell) => !isNew(cell)),
    edits: plan.edits.map(lower),
    alsoWritten,
  });
  if (repairs.length > 0) platform.sheets.batchUpdate(spreadsheetId, repairs);
  requireSettled(context, ledger, statuses);
}
