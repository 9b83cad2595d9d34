/**
 * Keeps the Sheets stand-in's workbooks in the host's state. The stand-in tells which parts a write changed; an
 * appended row costs one block of rows however long the sheet is. The caller commits the state.
 */
import type { HostState } from '../runtime/contracts.ts';
import type { JsonValue } from '../runtime/json.ts';
import { createStateStore } from '../sheets/persist/state-store.ts';
import type { MemoryStore } from '../sheets/store.ts';

export interface WorkbookKeeper extends MemoryStore {
  spreadsheetIds(): string[];
}

/** A store of all workbooks of the state. */
export function createWorkbookKeeper(state: HostState): WorkbookKeeper {
  const store = createStateStore({
    get: (key) => state.get(key),
    put: (key, value) => state.put(key, value as JsonValue),
    delete: (key) => state.delete(key),
  });
  const prefix = 'workbook/';
  return {
    ...store,
    spreadsheetIds: () =>
      state
        .keys(prefix)
        .map((key) => key.slice(prefix.length))
        .filter((rest) => !rest.includes('/')),
  };
}
