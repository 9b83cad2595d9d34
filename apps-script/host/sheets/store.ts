/**
 * Where workbooks are kept. The service reads and replaces whole workbooks, which share what did not change; a
 * keeper on disk can therefore save after each `put` without copying.
 */
import type { Workbook } from './model/workbook.ts';

/** Which workbook changed, and which of its sheets; a deleted sheet is named too. */
export interface WorkbookChange {
  readonly spreadsheetId: string;
  readonly sheetIds: readonly number[];
}

export interface WorkbookStore {
  get(spreadsheetId: string): Workbook | undefined;
  /** Called once for each successful write, after which every reader sees `workbook`. */
  put(workbook: Workbook, change: WorkbookChange): void;
}

export interface MemoryStore extends WorkbookStore {
  /** @returns a function that ends the subscription. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}

/** Keeps workbooks in memory. */
export const createMemoryStore = (): MemoryStore => {
  const workbooks = new Map<string, Workbook>();
  const listeners = new Set<(change: WorkbookChange) => void>();
  return {
    get: (spreadsheetId) => workbooks.get(spreadsheetId),
    put(workbook, change) {
      workbooks.set(workbook.spreadsheetId, workbook);
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
