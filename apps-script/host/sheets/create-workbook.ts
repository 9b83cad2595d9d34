/**
 * A new spreadsheet: `Sheet1`, 1000 by 26, `en_US`, unless the request says otherwise.
 */
import { Draft, type Surroundings } from './model/draft.ts';
import type { JsonObject } from './json.ts';
import { newSheet, type Workbook } from './model/workbook.ts';
import { addNamedRange } from './requests/add-named-range.ts';
import { addSheet } from './requests/add-sheet.ts';
import { checkSpreadsheetProperties } from './requests/update-spreadsheet-properties.ts';
import { putMetadata, toKeptMetadata } from './metadata/keep.ts';
import { allMetadata } from './metadata/find.ts';
import { NotInLocalHostError } from './errors.ts';
import { createCellWriter } from './model/apply-cell-data.ts';
import { readBody } from './schema/read-body.ts';
import { type Sheet, Spreadsheet } from './schema/spreadsheet.ts';

const SHEET_PARTS = new Set(['properties', 'data', 'developerMetadata']);

const fillSheet = (draft: Draft, given: Sheet): void => {
  const other = Object.keys(given).find((name) => !SHEET_PARTS.has(name));
  if (other !== undefined) throw new NotInLocalHostError(`create with sheets.${other}`);
  const { properties } = addSheet.apply(draft, { properties: given.properties ?? {} }) as {
    properties: JsonObject;
  };
  const sheet = draft.edit(properties['sheetId'] as number);
  const writer = createCellWriter('*');
  for (const { startRow = 0, startColumn = 0, rowData = [] } of given.data ?? []) {
    const bottom = Math.max(sheet.rowCount, startRow + rowData.length);
    if (bottom > sheet.rowCount) draft.resize(sheet, bottom, sheet.columnCount);
    rowData.forEach(({ values = [] }, row) => {
      values.forEach((data, column) => {
        sheet.grid.set(startRow + row, startColumn + column, writer.write(undefined, data));
      });
    });
  }
};

/** @throws ApiError when the body holds what a spreadsheet can't be. */
export const createWorkbook = (
  spreadsheetId: string,
  body: JsonObject,
  surroundings: Surroundings,
): { workbook: Workbook; draft: Draft } => {
  const given = readBody(Spreadsheet, body);
  const properties = {
    title: 'Untitled spreadsheet',
    locale: 'en_US',
    autoRecalc: 'ON_CHANGE' as const,
    timeZone: 'Etc/GMT',
    ...given.properties,
  };
  checkSpreadsheetProperties(properties);
  const empty: Workbook = { spreadsheetId, properties, sheets: [], namedRanges: [], metadata: [] };
  const draft = new Draft(empty, surroundings);
  const sheets = given.sheets ?? [];
  if (sheets.length === 0) draft.insertSheet(newSheet(0, 'Sheet1'), 0);
  for (const sheet of sheets) fillSheet(draft, sheet);
  draft.touchValues();
  for (const namedRange of given.namedRanges ?? []) addNamedRange.apply(draft, { namedRange });
  for (const item of [
    ...(given.developerMetadata ?? []),
    ...sheets.flatMap((sheet) => sheet.developerMetadata ?? []),
  ]) {
    const taken = new Set(allMetadata(draft.workbook).map((each) => each.metadataId));
    putMetadata(draft, toKeptMetadata(draft, item, item.metadataId ?? draft.freshId((id) => taken.has(id))));
  }
  return { workbook: draft.workbook, draft };
};
