/**
 * Keeps the Sheets stand-in's workbooks in the host's state. After each write only the blocks of rows that are new
 * objects are written: an appended row costs one block however long the sheet is.
 */
import type { HostState } from '../runtime/contracts.ts';
import { Grid, type Chunk } from '../sheets/model/grid.ts';
import type { SheetModel, Workbook } from '../sheets/model/workbook.ts';
import type { WorkbookChange, WorkbookStore } from '../sheets/store.ts';
import {
  blockIntoGrid,
  blockToJson,
  bookToJson,
  sheetFromJson,
  sheetToJson,
  type StoredBook,
} from './workbook-json.ts';

export interface WorkbookKeeper extends WorkbookStore {
  spreadsheetIds(): string[];
  /** Called after each change, once it is in the state (not yet on disk). */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}

/** Reads all workbooks of the state, and writes each change back. The caller commits the state. */
export function createWorkbookKeeper(state: HostState): WorkbookKeeper {
  const workbooks = new Map<string, Workbook>();
  const savedBlocks = new Map<string, readonly (Chunk | undefined)[]>();
  const listeners = new Set<(change: WorkbookChange) => void>();
  const bookKey = (spreadsheetId: string) => `workbook/${spreadsheetId}/book`;
  const sheetKey = (spreadsheetId: string, sheetId: number) => `workbook/${spreadsheetId}/sheet/${sheetId}/`;

  const readSheet = (spreadsheetId: string, sheetId: number): SheetModel => {
    const key = sheetKey(spreadsheetId, sheetId);
    const grid = new Grid();
    const properties = state.get(`${key}sheet`);
    if (properties === undefined)
      throw new Error(`The state of sheet ${sheetId} of ${spreadsheetId} is missing.`);
    for (const blockKey of state.keys(`${key}rows/`)) {
      const block = state.get(blockKey);
      if (block !== undefined) blockIntoGrid(block, Number(blockKey.slice(`${key}rows/`.length)), grid);
    }
    savedBlocks.set(key, grid.chunks.slice());
    return sheetFromJson(properties, grid);
  };

  const writeSheet = (spreadsheetId: string, sheet: SheetModel) => {
    const key = sheetKey(spreadsheetId, sheet.sheetId);
    state.put(`${key}sheet`, sheetToJson(sheet));
    const before = savedBlocks.get(key) ?? [];
    const { chunks } = sheet.grid;
    for (let index = 0; index < Math.max(before.length, chunks.length); index++) {
      const chunk = chunks[index];
      if (chunk === before[index]) continue;
      if (chunk) state.put(`${key}rows/${index}`, blockToJson(chunk));
      else state.delete(`${key}rows/${index}`);
    }
    savedBlocks.set(key, chunks.slice());
  };

  const removeSheet = (spreadsheetId: string, sheetId: number) => {
    const key = sheetKey(spreadsheetId, sheetId);
    savedBlocks.delete(key);
    for (const part of state.keys(key)) state.delete(part);
  };

  for (const key of state.keys('workbook/').filter((name) => name.endsWith('/book'))) {
    const { book, sheetIds } = state.get(key) as unknown as StoredBook;
    workbooks.set(book.spreadsheetId, {
      ...book,
      sheets: sheetIds.map((sheetId) => readSheet(book.spreadsheetId, sheetId)),
    });
  }

  return {
    spreadsheetIds: () => [...workbooks.keys()],
    get: (spreadsheetId) => workbooks.get(spreadsheetId),
    put(workbook, change) {
      const { spreadsheetId } = workbook;
      workbooks.set(spreadsheetId, workbook);
      state.put(bookKey(spreadsheetId), bookToJson(workbook));
      for (const sheetId of change.sheetIds) {
        const sheet = workbook.sheets.find((one) => one.sheetId === sheetId);
        if (sheet) writeSheet(spreadsheetId, sheet);
        else removeSheet(spreadsheetId, sheetId);
      }
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
