/** Joins the owner's page to the Sheets stand-in and the place where workbooks are kept. */
import type { JsonObject } from '../runtime/json.ts';
import type { SheetsService } from '../sheets/service.ts';
import type { WorkbookChange, WorkbookStore } from '../sheets/store.ts';
import type { BookPort } from './ports.ts';

export interface BookPortOptions {
  spreadsheetId: string;
  sheets: Pick<SheetsService, 'Spreadsheets'>;
  workbooks: WorkbookStore & { onChange(listener: (change: WorkbookChange) => void): () => void };
  /** Settles once all that was written is on disk. */
  commit(): Promise<void>;
}

export function toBookPort({ spreadsheetId, sheets, workbooks, commit }: BookPortOptions): BookPort {
  return {
    spreadsheetId,
    workbook() {
      const workbook = workbooks.get(spreadsheetId);
      if (!workbook) throw new Error(`There is no spreadsheet ${spreadsheetId}.`);
      return workbook;
    },
    batchUpdate: (requests: JsonObject[]) =>
      void sheets.Spreadsheets.batchUpdate({ requests }, spreadsheetId),
    restore: (workbook, sheetIds) => workbooks.put(workbook, { spreadsheetId, sheetIds }),
    onChange: (listener) =>
      workbooks.onChange((change) => {
        if (change.spreadsheetId === spreadsheetId) listener(change.sheetIds);
      }),
    commit,
  };
}
