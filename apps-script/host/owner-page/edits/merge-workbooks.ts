/**
 * Takes back one person's step from a workbook in which others may have written since: what the step changed goes
 * back, what others changed stays. Where both changed the same thing the step can't be taken back; guessing there
 * would lose somebody's write.
 */
import type { Cell } from '../../sheets/model/cell.ts';
import type { Grid } from '../../sheets/model/grid.ts';
import type { SheetModel, Workbook } from '../../sheets/model/workbook.ts';

/** A step as two states of the workbook. */
export interface Step {
  from: Workbook;
  to: Workbook;
}

/** The present workbook without the step, and the sheets that this changes; null when it can't be told apart. */
export function takeBack(
  { from, to }: Step,
  now: Workbook,
): { workbook: Workbook; sheetIds: number[] } | null {
  const order = choose(
    from.sheets.map(idOf),
    to.sheets.map(idOf),
    now.sheets.map(idOf),
    (a, b) => a.length === b.length && a.every((id, at) => id === b[at]),
  );
  const namedRanges = choose(from.namedRanges, to.namedRanges, now.namedRanges);
  const metadata = choose(from.metadata, to.metadata, now.metadata);
  const properties = choose(from.properties, to.properties, now.properties);
  if (!order || !namedRanges || !metadata || !properties) return null;
  const sheets: SheetModel[] = [];
  const sheetIds: number[] = [];
  for (const { sheetId } of [...to.sheets, ...now.sheets]) {
    if (!order.value.includes(sheetId) && !sheetIds.includes(sheetId)) sheetIds.push(sheetId);
  }
  for (const sheetId of order.value) {
    const [before, after, current] = [from, to, now].map((book) =>
      book.sheets.find((each) => each.sheetId === sheetId),
    );
    const merged = toSheetWithout(before, after, current);
    if (!merged) return null;
    if (merged !== current) sheetIds.push(sheetId);
    sheets.push(merged);
  }
  const lost = to.sheets.find((sheet) => !order.value.includes(sheet.sheetId));
  const touched = lost && now.sheets.find((sheet) => sheet.sheetId === lost.sheetId);
  if (touched && touched !== lost) return null;
  const workbook = {
    ...now,
    sheets,
    namedRanges: namedRanges.value,
    metadata: metadata.value,
    properties: properties.value,
  };
  return { workbook, sheetIds };
}

function idOf({ sheetId }: SheetModel): number {
  return sheetId;
}

/** Three ways: untouched by the step, only by the step, or (null) by both. */
function choose<T>(from: T, to: T, now: T, same: (a: T, b: T) => boolean = Object.is): { value: T } | null {
  if (same(from, to)) return { value: now };
  return same(now, to) ? { value: from } : null;
}

function toSheetWithout(
  from: SheetModel | undefined,
  to: SheetModel | undefined,
  now: SheetModel | undefined,
): SheetModel | null {
  if (from === to || !from) return now ?? null;
  if (!to) return now ? null : from;
  if (!now) return null;
  if (now === to) return from;
  const grid = toGridWithout(from.grid, to.grid, now.grid);
  if (!grid) return null;
  const merged: Record<string, unknown> = { ...now, grid };
  for (const key of Object.keys({ ...from, ...to }) as (keyof SheetModel)[]) {
    if (key === 'grid') continue;
    const chosen = choose<unknown>(from[key], to[key], now[key]);
    if (!chosen) return null;
    merged[key] = chosen.value;
  }
  const lines = to.rowCount !== from.rowCount || to.columnCount !== from.columnCount;
  return lines && !isSameGrid(now.grid, to.grid) ? null : (merged as unknown as SheetModel);
}

export function isSameGrid(a: Grid, b: Grid): boolean {
  if (a === b) return true;
  const length = Math.max(a.chunks.length, b.chunks.length);
  for (let at = 0; at < length; at += 1) if (a.chunks[at] !== b.chunks[at]) return false;
  return true;
}

/** Cell by cell; a cell that someone wrote after the step keeps what they wrote. */
function toGridWithout(from: Grid, to: Grid, now: Grid): Grid | null {
  if (isSameGrid(from, to)) return now;
  if (isSameGrid(now, to)) return from;
  const merged = now.fork();
  let kept = 0;
  const rows = Math.max(from.usedRowCount(), to.usedRowCount());
  for (let row = 0; row < rows; row += 1) {
    const before = from.row(row);
    const after = to.row(row);
    if (before === after) continue;
    const width = Math.max(before.length, after.length);
    for (let column = 0; column < width; column += 1) {
      if (isSameCell(before[column], after[column])) continue;
      if (isSameCell(now.get(row, column), after[column])) merged.set(row, column, before[column]);
      else kept += 1;
    }
  }
  return kept > 0 ? null : merged;
}

/**
 * The very same cell, not an equal one: cells are shared by reference until someone writes them, so that a row which
 * was pushed down since is not mistaken for the one that came into its place. A formula's value is worked out again
 * by others and doesn't count.
 */
function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (a?.formula === undefined || a.formula !== b?.formula) return false;
  return a.format === b.format && a.note === b.note && a.validation === b.validation;
}
