/**
 * Keeps workbooks in a state of JSON values under string keys: in memory for reading, in parts for the keeper. The
 * keeper decides when what was put is on disk.
 */
import type { Json } from '../json.ts';
import type { Workbook } from '../model/workbook.ts';
import type { MemoryStore, WorkbookChange } from '../store.ts';
import { changedParts, workbookFromParts } from './workbook-parts.ts';

/** The part of the host's state that this store needs. */
export interface KeyedState {
  get(key: string): Json | undefined;
  put(key: string, value: Json): void;
  delete(key: string): void;
}

/** A store over a state; workbooks are read from it when first asked for. */
export const createStateStore = (state: KeyedState): MemoryStore => {
  const workbooks = new Map<string, Workbook>();
  const listeners = new Set<(change: WorkbookChange) => void>();
  const get = (spreadsheetId: string): Workbook | undefined => {
    const known = workbooks.get(spreadsheetId) ?? workbookFromParts(spreadsheetId, (key) => state.get(key));
    if (known !== undefined) workbooks.set(spreadsheetId, known);
    return known;
  };
  return {
    get,
    put(workbook, change) {
      for (const [key, value] of changedParts(get(workbook.spreadsheetId), workbook)) {
        if (value === null) state.delete(key);
        else state.put(key, value);
      }
      workbooks.set(workbook.spreadsheetId, workbook);
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
