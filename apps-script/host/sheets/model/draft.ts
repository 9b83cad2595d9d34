/**
 * A workbook being changed by one call. Nothing is seen by others until `finish`; a refused call drops its draft,
 * which is what makes a batch all or nothing. Sheets must be taken through `edit` before they are changed.
 */
import { invalidArgument } from '../errors.ts';
import { checkCellCount } from './limits.ts';
import { findSheet, type SheetModel, type Workbook } from './workbook.ts';
import { inserted } from './lists.ts';

/** Where ids and the present come from, so that a test can pin both. */
export interface Surroundings {
  /** A fresh random id in 1 … 2^31-1. */
  readonly newId: () => number;
  readonly now: () => Date;
  /** Who makes the calls; shown as editor of protected ranges. */
  readonly userEmail: string;
}

export class Draft {
  readonly surroundings: Surroundings;
  readonly workbook: Workbook;
  readonly changedSheetIds = new Set<number>();
  #recalculate = false;

  constructor(base: Workbook, surroundings: Surroundings) {
    this.workbook = { ...base };
    this.surroundings = surroundings;
  }

  /** @throws ApiError when there is no such sheet. */
  sheet(sheetId: number | undefined, noun = 'grid'): SheetModel {
    const sheet = findSheet(this.workbook, sheetId ?? 0);
    if (sheet === undefined) throw invalidArgument(`No ${noun} with id: ${String(sheetId ?? 0)}`);
    return sheet;
  }

  /** The sheet, free to be changed. @throws ApiError when there is no such sheet. */
  edit(sheetId: number | undefined, noun = 'grid'): SheetModel {
    const sheet = this.sheet(sheetId, noun);
    if (this.changedSheetIds.has(sheet.sheetId)) return sheet;
    const copy: SheetModel = { ...sheet, grid: sheet.grid.fork() };
    this.workbook.sheets = this.workbook.sheets.map((each) => (each === sheet ? copy : each));
    this.changedSheetIds.add(copy.sheetId);
    return copy;
  }

  /** Puts a sheet that this draft made itself at an index. */
  insertSheet(sheet: SheetModel, index: number): void {
    this.workbook.sheets = inserted(this.workbook.sheets, index, sheet);
    this.changedSheetIds.add(sheet.sheetId);
  }

  removeSheet(sheetId: number): void {
    this.workbook.sheets = this.workbook.sheets.filter((sheet) => sheet.sheetId !== sheetId);
    this.changedSheetIds.add(sheetId);
  }

  /** Tells that a value or formula changed, so that formulas are worked out again before `finish`. */
  touchValues(): void {
    this.#recalculate = true;
  }

  valuesAreUpToDate(): void {
    this.#recalculate = false;
  }

  get needsRecalculation(): boolean {
    return this.#recalculate;
  }

  /** Sets a sheet's size. @throws ApiError when the workbook would grow past its limits. */
  resize(sheet: SheetModel, rowCount: number, columnCount: number): void {
    sheet.rowCount = rowCount;
    sheet.columnCount = columnCount;
    checkCellCount(this.workbook);
  }

  /** An id that `isTaken` does not know yet. */
  freshId(isTaken: (id: number) => boolean): number {
    let id = this.surroundings.newId();
    while (isTaken(id)) id = this.surroundings.newId();
    return id;
  }
}
