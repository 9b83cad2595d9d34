/**
 * How calls reach workbooks: opening one, and changing one through a draft that is put back only when everything
 * went well.
 */
import { notFound } from './errors.ts';
import { recalculate } from './formulas/recalculate.ts';
import type { JsonObject } from './json.ts';
import { Draft, type Surroundings } from './model/draft.ts';
import type { Workbook } from './model/workbook.ts';
import type { WorkbookStore } from './store.ts';

export interface Access {
  /** @throws ApiError 404 when there is no such spreadsheet. */
  open(spreadsheetId: string): Workbook;
  /** Applies a change, works formulas out, and puts the workbook back; a refusal leaves it as it was. */
  change(spreadsheetId: string, apply: (draft: Draft) => JsonObject): JsonObject;
}

export const createAccess = (workbooks: WorkbookStore, surroundings: Surroundings): Access => {
  const open = (spreadsheetId: string): Workbook => {
    const workbook = workbooks.get(spreadsheetId);
    if (workbook === undefined) throw notFound();
    return workbook;
  };
  return {
    open,
    change(spreadsheetId, apply) {
      const draft = new Draft(open(spreadsheetId), surroundings);
      const answer = apply(draft);
      recalculate(draft);
      workbooks.put(draft.workbook, { spreadsheetId, sheetIds: [...draft.changedSheetIds] });
      return answer;
    },
  };
};
