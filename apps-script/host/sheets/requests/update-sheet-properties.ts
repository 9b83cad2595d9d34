/**
 * updateSheetProperties: title, place, visibility, size, frozen lines, colors. The id itself never changes.
 */
import { invalidArgument } from '../errors.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { SheetProperties } from '../schema/spreadsheet.ts';
import { renameInFormulas } from '../structure/rename-sheet.ts';
import { cutGrid } from '../structure/cut-grid.ts';
import { checkTitle } from './add-sheet.ts';
import { defineRequest } from './define-request.ts';
import { inserted, removed } from '../model/lists.ts';

/** Counted before the sheet is taken out, as the live service does: a move to the right lands one earlier. */
const moveSheet = (draft: Draft, sheet: SheetModel, index: number): void => {
  const { sheets } = draft.workbook;
  if (index < 0 || index > sheets.length) {
    throw invalidArgument(
      `Cannot move the sheet to index ${String(index)}: there are ${String(sheets.length)} sheets.`,
    );
  }
  const from = sheets.indexOf(sheet);
  const to = index > from ? index - 1 : index;
  draft.workbook.sheets = inserted(removed(sheets, from), to, sheet);
};

const checkHidden = (draft: Draft, sheet: SheetModel): void => {
  const isLast = draft.workbook.sheets.every((each) => each === sheet || each.properties.hidden === true);
  if (isLast) throw invalidArgument("You can't hide all the sheets in a document.");
};

export const updateSheetProperties = defineRequest(
  message('UpdateSheetPropertiesRequest', { properties: SheetProperties, fields: mask }),
  (draft, { properties = {}, fields }) => {
    const selected = readUpdateMask(fields, SheetProperties, 'properties');
    const sheet = draft.edit(properties.sheetId, 'sheet');
    const before = {
      ...sheet.properties,
      gridProperties: {
        ...sheet.properties.gridProperties,
        rowCount: sheet.rowCount,
        columnCount: sheet.columnCount,
      },
    };
    const index = selected.children.has('index') ? (properties.index ?? 0) : undefined;
    const after: SheetProperties = selected.all
      ? { ...properties, gridProperties: { ...before.gridProperties, ...properties.gridProperties } }
      : (mergeFields<SheetProperties>(before, properties, selected) ?? {});
    const title = after.title ?? '';
    if (title !== sheet.properties.title) {
      checkTitle(draft.workbook, title, sheet.sheetId);
      renameInFormulas(draft, sheet.properties.title, title);
    }
    if (after.hidden === true && sheet.properties.hidden !== true) checkHidden(draft, sheet);
    const { rowCount = 0, columnCount = 0, ...grid } = after.gridProperties ?? {};
    if (rowCount < 1 || columnCount < 1) {
      throw invalidArgument('The sheet must have at least one row and one column.');
    }
    checkFrozen(grid.frozenRowCount, rowCount, 'rows');
    checkFrozen(grid.frozenColumnCount, columnCount, 'columns');
    const kept = { ...after };
    delete kept.sheetId;
    delete kept.index;
    sheet.properties = { ...kept, title, gridProperties: grid };
    if (rowCount !== sheet.rowCount || columnCount !== sheet.columnCount)
      cutGrid(draft, sheet, rowCount, columnCount);
    if (index !== undefined) moveSheet(draft, sheet, index);
    return undefined;
  },
);

const checkFrozen = (frozen: number | undefined, count: number, noun: string): void => {
  if (frozen === undefined) return;
  if (frozen < 0) throw invalidArgument(`The number of frozen ${noun} must not be negative.`);
  if (frozen >= count) throw invalidArgument(`You can't freeze all visible ${noun} on the sheet.`);
};
