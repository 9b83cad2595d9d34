/**
 * Takes an import back as a whole: its orders go, and what it replaced counts again. Only the latest can go, since a
 * later one may have replaced rows of it. While it is under way the import is marked unfinished, so that no half of
 * it counts.
 */
import { toAuditLines, toCellRequest, toTopRequests } from '../ledger/write-ledger.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { TAKE_BACK_KEY, toTakeBackHint } from '../calls/rows/journal.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { catalogs } from '../words.ts';
import { requireRowCount } from './import-start.ts';
import { openSales, placeOf, toLatest, toUnfinished } from './imports-read.ts';
import { toDeleteRequests, toFillRequests, toRuns } from './order-runs.ts';
import type { ImportTakenBack } from './records-api.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { readOwnersRows } from '../calls/rows/owners-rows.ts';
import { isChangedOrder } from './order-changes.ts';
import { readOrderMarks } from './order-marks.ts';

/** Rows that are named; the others stay as well. */
const MOST_NAMED = 20;
/** Runs of rows removed in one call: each moves everything below it. */
const MOST_RUNS = 400;
/** Rows that stay in an emptied tab. */
const ROWS_LEFT = 200;

/** Takes back the latest import or the unfinished one; `isMore` asks for the same call again. */
export const takeBackImport = (platform: Platform, importId: string): Answer<ImportTakenBack> =>
  answer(platform, (context) => underLock(context, () => takeBackPart(context, importId)));

/** The menu's way: all of it in one execution; answers with the name of the file. */
export const takeBackWholeImport = (platform: Platform, importId: string): Answer<string> =>
  answer(platform, (context) =>
    underLock(context, () => {
      let part = takeBackPart(context, importId);
      while (part.isMore) part = takeBackPart(context, importId);
      const ledger = openSales(context);
      const file = ledger.rows('salesImports').byId.get(importId)?.fileName ?? '';
      const rows = part.keptRows.slice(0, MOST_NAMED).join(', ');
      const tab = ledger.layout.orders?.title ?? '';
      return rows === '' ? file : catalogs[context.language].script.takeBack.importKept(file, rows, tab);
    }),
  );

function takeBackPart(context: OwnerContext, importId: string): ImportTakenBack {
  const { platform } = context;
  const ledger = openSales(context, [{ table: 'orders', rows: 'all' }]);
  const imports = ledger.rows('salesImports');
  const index = imports.records.findIndex(({ id }) => id === importId);
  const row = imports.records[index];
  if (row?.state === 'taken-back') return { isMore: false, keptRows: [] };
  const newest = toUnfinished(ledger) ?? toLatest(ledger);
  if (!row || newest?.importId !== importId) {
    throw new Refusal(catalogs[context.language].script.failures.importNotLatest);
  }
  const layout = placeOf(context, ledger, 'orders');
  const firstRow = layout.headerRow + 1;
  const { importIds, replacedByIds } = readOrderMarks(context, ledger);
  const rowsWith = (cells: typeof importIds): number[] =>
    cells.flatMap((cell, at) => (cell === importId ? [firstRow + at] : []));
  const replaced = toRuns(rowsWith(replacedByIds));
  const kept = findKept(context, ledger, importId);
  const written = toRuns(rowsWith(importIds).filter((row) => !kept.has(row)));
  const deleted = written.slice(-MOST_RUNS);
  const cleared = replaced.slice(0, MOST_RUNS * 10);
  const isMore = deleted.length < written.length || cleared.length < replaced.length;
  const rowCount = requireRowCount(context, layout.sheetId);
  const rowsDeleted = deleted.reduce((sum, { start, end }) => sum + end - start, 0);
  const importRow = imports.rowIndexes[index]!;
  const column = layout.columns['replacedById'];
  const detail = row.fileName ?? '';
  const lines = toAuditLines(platform, ledger, [
    { action: 'taken-back', table: 'salesImports', rowId: importId, detail },
  ]);
  platform.sheets.batchUpdate(context.settings.spreadsheetId, [
    ...(column === undefined ? [] : toFillRequests(layout, column, cleared, null)),
    ...(rowCount - firstRow - rowsDeleted < ROWS_LEFT && rowsDeleted > 0
      ? [{ appendDimension: { sheetId: layout.sheetId, dimension: 'ROWS', length: ROWS_LEFT } } as const]
      : []),
    ...toDeleteRequests(layout, deleted),
    ...toCellRequest(ledger, 'salesImports', importRow, 'state', isMore ? 'in-progress' : 'taken-back'),
    ...(isMore ? [] : toTopRequests(ledger, 'audit', lines)),
  ]);
  if (!isMore && toTakeBackHint(context.state.raw)?.id === importId) {
    platform.properties.write({ [TAKE_BACK_KEY]: 'null' });
  }
  const goneAbove = (row: number): number =>
    deleted.reduce((sum, { start, end }) => sum + (end <= row ? end - start : 0), 0);
  return { isMore, keptRows: isMore ? [] : [...kept].map((row) => row - goneAbove(row) + 1) };
}

/** Rows of the import that a hand has changed, made unreadable or written beside; zero-based, as they stand afterwards. */
function findKept(context: OwnerContext, ledger: Ledger, importId: string): Set<number> {
  const { records, rowIndexes } = ledger.rows('orders');
  const isOwners = readOwnersRows(context, ledger, 'orders');
  const read = new Set(rowIndexes);
  const kept = new Set<number>();
  records.forEach((row, index) => {
    const at = rowIndexes[index]!;
    if (row.importId === importId && (isOwners(at) || isChangedOrder(row))) kept.add(at);
  });
  const raw = ledger.raw.orders;
  raw?.columns['importId']?.forEach((cell, index) => {
    const at = raw.firstRow + index;
    if (cell === importId && !read.has(at)) kept.add(at);
  });
  return kept;
}
