/**
 * Undo and redo of what the person at this page did. Writes by scripts are no steps here: Google's own undo doesn't
 * take them back either, so they stay when an older step of the person is undone.
 */
import type { JsonObject } from '../../runtime/json.ts';
import type { Workbook } from '../../sheets/model/workbook.ts';
import type { ChangeType } from '../actions/plan.ts';
import type { BookPort } from '../ports.ts';
import { takeBack, type Step } from './merge-workbooks.ts';

export interface HistoryEntry extends Step {
  changeType: ChangeType;
  /** The sheet where it happened. */
  sheetId: number | null;
}

export type UndoResult =
  { status: 'done'; entry: HistoryEntry } | { status: 'none' } | { status: 'changed-since' };

export interface History {
  push(entry: HistoryEntry): void;
  undo(): UndoResult;
  redo(): UndoResult;
  state(): { canUndo: boolean; canRedo: boolean };
}

const longest = 200;

export function createHistory(book: BookPort): History {
  let done: HistoryEntry[] = [];
  let undone: HistoryEntry[] = [];

  function go(from: HistoryEntry[], to: HistoryEntry[], toStep: (entry: HistoryEntry) => Step): UndoResult {
    const entry = from.pop();
    if (!entry) return { status: 'none' };
    const before = book.workbook();
    const merged = takeBack(toStep(entry), before);
    if (!merged) return { status: 'changed-since' };
    book.restore(merged.workbook, merged.sheetIds);
    recalculate(book, merged.workbook);
    to.push({
      ...entry,
      ...(to === undone ? { to: before, from: book.workbook() } : { from: before, to: book.workbook() }),
    });
    return { status: 'done', entry };
  }

  return {
    push(entry) {
      done = [...done.slice(1 - longest), entry];
      undone = [];
    },
    undo: () => go(done, undone, ({ from, to }) => ({ from, to })),
    redo: () => go(undone, done, ({ from, to }) => ({ from: to, to: from })),
    state: () => ({ canUndo: done.length > 0, canRedo: undone.length > 0 }),
  };
}

/** Formulas elsewhere may read what came back: rewriting one formula as it is makes the service work all out again. */
function recalculate(book: BookPort, workbook: Workbook): void {
  for (const { grid, sheetId } of workbook.sheets) {
    let request: JsonObject | null = null;
    grid.forEachFormula((rowIndex, columnIndex, { formula = '' }) => {
      request ??= {
        updateCells: {
          start: { sheetId, rowIndex, columnIndex },
          rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
          fields: 'userEnteredValue',
        },
      };
    });
    if (request) {
      book.batchUpdate([request]);
      return;
    }
  }
}
