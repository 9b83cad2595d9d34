/**
 * findReplace: counts what it changed, and never tells where. A replaced text is read as if typed, like in the
 * find-and-replace dialog; formulas are searched only when asked for.
 */
import { invalidArgument } from '../errors.ts';
import { parseUserEntered } from '../formats/parse-user-entered.ts';
import { formatCellValue } from '../formats/number-format.ts';
import type { JsonObject } from '../json.ts';
import { type Cell, enteredParts, withParts } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { type Bounds, wholeSheet } from '../ranges/bounds.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { bool, int32, message, string } from '../schema/kinds.ts';
import { GridRange } from '../schema/ranges.ts';
import { defineRequest } from './define-request.ts';

interface Search {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly includeFormulas: boolean;
}

const toPattern = (find: string, isRegex: boolean, matchCase: boolean, entire: boolean): RegExp => {
  const body = isRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return new RegExp(entire ? `^(?:${body})$` : body, matchCase ? 'gu' : 'giu');
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidArgument('Invalid regular expression.');
    throw error;
  }
};

/** Formula first, then the shown text; `undefined` when the cell is not searched. */
const searchedText = (cell: Cell, search: Search, locale: string): string | undefined => {
  if (cell.formula !== undefined) return search.includeFormulas ? cell.formula : undefined;
  return cell.value === undefined
    ? undefined
    : formatCellValue(cell.value, cell.format?.numberFormat, locale);
};

const replaceIn = (
  draft: Draft,
  sheet: SheetModel,
  bounds: Bounds,
  search: Search,
): { changes: number; rows: number; values: number; formulas: number } => {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = draft.workbook.properties;
  const found = { changes: 0, rows: 0, values: 0, formulas: 0 };
  for (let row = bounds.top; row < Math.min(bounds.bottom, sheet.grid.usedRowCount()); row += 1) {
    let inRow = 0;
    for (let column = bounds.left; column < Math.min(bounds.right, sheet.grid.row(row).length); column += 1) {
      const cell = sheet.grid.get(row, column);
      const text = cell === undefined ? undefined : searchedText(cell, search, locale);
      const occurrences = text === undefined ? 0 : [...text.matchAll(search.pattern)].length;
      if (cell === undefined || text === undefined || occurrences === 0) continue;
      const next = text.replace(search.pattern, search.replacement);
      const { value } = parseUserEntered(next, locale, timeZone, draft.surroundings.now());
      sheet.grid.set(row, column, withParts(cell, enteredParts(value)));
      found.changes += occurrences;
      inRow += 1;
      if (cell.formula === undefined) found.values += 1;
      else found.formulas += 1;
    }
    if (inRow > 0) found.rows += 1;
  }
  return found;
};

export const findReplace = defineRequest(
  message(
    'FindReplaceRequest',
    {
      find: string,
      replacement: string,
      matchCase: bool,
      matchEntireCell: bool,
      searchByRegex: bool,
      includeFormulas: bool,
      range: GridRange,
      sheetId: int32,
      allSheets: bool,
    },
    { scope: ['range', 'sheetId', 'allSheets'] },
  ),
  (draft, request) => {
    const { find = '', replacement = '', range, sheetId, allSheets = false } = request;
    if (find === '') throw invalidArgument('find must not be empty.');
    const {
      matchCase = false,
      matchEntireCell = false,
      searchByRegex = false,
      includeFormulas = false,
    } = request;
    const search: Search = {
      pattern: toPattern(find, searchByRegex, matchCase, matchEntireCell),
      replacement: searchByRegex ? replacement : replacement.replaceAll('$', '$$$$'),
      includeFormulas,
    };
    if (!allSheets && range === undefined && sheetId === undefined) {
      throw invalidArgument('Must specify a scope: range, sheetId or allSheets.');
    }
    const ids = allSheets
      ? draft.workbook.sheets.map((sheet) => sheet.sheetId)
      : [range === undefined ? (sheetId ?? 0) : (range.sheetId ?? 0)];
    const results = ids.map((id) => {
      const sheet = draft.edit(id);
      return replaceIn(
        draft,
        sheet,
        range === undefined ? wholeSheet(sheet) : requireBounds(range, sheet),
        search,
      );
    });
    const total = (name: 'changes' | 'rows' | 'values' | 'formulas'): number =>
      results.reduce((sum, result) => sum + result[name], 0);
    draft.touchValues();
    const reply: JsonObject = {};
    const put = (name: string, count: number): void => {
      if (count > 0) reply[name] = count;
    };
    put('valuesChanged', total('values'));
    put('formulasChanged', total('formulas'));
    put('rowsChanged', total('rows'));
    put('sheetsChanged', results.filter((result) => result.changes > 0).length);
    put('occurrencesChanged', total('changes'));
    return reply;
  },
  { readsValues: true },
);
