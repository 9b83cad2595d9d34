/**
 * addSheet: a new tab, by default after the last one and 1000 by 26.
 */
import { invalidArgument } from '../errors.ts';
import type { Draft } from '../model/draft.ts';
import { checkCellCount, MAX_SHEETS } from '../model/limits.ts';
import { findSheet, findSheetByTitle, newSheet, type Workbook } from '../model/workbook.ts';
import { toSheetPropertiesAnswer } from '../responses/sheet-properties.ts';
import { message } from '../schema/kinds.ts';
import { SheetProperties } from '../schema/spreadsheet.ts';
import { defineRequest } from './define-request.ts';

/** @throws ApiError when the title is taken or empty. */
export const checkTitle = (workbook: Workbook, title: string, ownSheetId?: number): void => {
  if (title === '') throw invalidArgument('A sheet name must not be empty.');
  if (title.length > 100) throw invalidArgument('A sheet name cannot be longer than 100 characters.');
  const other = findSheetByTitle(workbook, title);
  if (other !== undefined && other.sheetId !== ownSheetId) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
};

/** @throws ApiError when the id is taken or negative, or the workbook is full. */
export const takeSheetId = (draft: Draft, wanted: number | undefined): number => {
  const isTaken = (id: number): boolean => findSheet(draft.workbook, id) !== undefined;
  if (draft.workbook.sheets.length >= MAX_SHEETS) {
    throw invalidArgument(
      `This action would increase the number of sheets in the workbook above the limit of ${String(MAX_SHEETS)} sheets.`,
    );
  }
  if (wanted === undefined) return draft.freshId(isTaken);
  if (wanted < 0)
    throw invalidArgument(`Invalid sheet id: ${String(wanted)}. The sheet id must be non-negative.`);
  if (isTaken(wanted)) throw invalidArgument(`A sheet with the id ${String(wanted)} already exists.`);
  return wanted;
};

/** A title that is still free: `Sheet2`, `Sheet3`, … */
const freeTitle = (workbook: Workbook): string => {
  let number = workbook.sheets.length + 1;
  while (findSheetByTitle(workbook, `Sheet${String(number)}`) !== undefined) number += 1;
  return `Sheet${String(number)}`;
};

export const addSheet = defineRequest(
  message('AddSheetRequest', { properties: SheetProperties }),
  (draft, { properties: given = {} }) => {
    const { sheetId: wanted, title, index, gridProperties = {}, sheetType, ...rest } = given;
    if (sheetType !== undefined && sheetType !== 'GRID') {
      throw invalidArgument(`Cannot create a sheet of type ${sheetType}.`);
    }
    const { rowCount = 1000, columnCount = 26, ...grid } = gridProperties;
    if (rowCount < 1) throw invalidArgument('gridProperties.rowCount must be greater than 0.');
    if (columnCount < 1) throw invalidArgument('gridProperties.columnCount must be greater than 0.');
    const name = title ?? freeTitle(draft.workbook);
    checkTitle(draft.workbook, name);
    const count = draft.workbook.sheets.length;
    const sheet = newSheet(takeSheetId(draft, wanted), name, rowCount, columnCount);
    if ((grid.frozenRowCount ?? 0) >= rowCount) {
      throw invalidArgument("You can't freeze all visible rows on the sheet.");
    }
    if ((grid.frozenColumnCount ?? 0) >= columnCount) {
      throw invalidArgument("You can't freeze all visible columns on the sheet.");
    }
    sheet.properties = { ...sheet.properties, ...rest, gridProperties: grid };
    const at = Math.min(index ?? count, count);
    draft.insertSheet(sheet, at);
    checkCellCount(draft.workbook);
    return { properties: toSheetPropertiesAnswer(sheet, at) };
  },
);
