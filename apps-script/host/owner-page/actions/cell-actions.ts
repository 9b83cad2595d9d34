/** Actions on cells other than typing: clear, note, format, merge, sort and filter. */
import type { JsonObject, JsonValue } from '../../runtime/json.ts';
import { isBlank } from '../../sheets/model/cell.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { FormatChange, Rect } from '../protocol.ts';
import { toCriteria } from '../views/hidden-rows.ts';
import { cropRect, toGridRangeJson } from '../views/rect.ts';
import { toColor } from '../views/style-view.ts';
import { sheetOf, wholeRect, type Planner } from './plan.ts';

export const planClear: Planner<'clear'> = (action, context) => {
  const sheet = sheetOf(action.sheetId, context);
  if ('refused' in sheet) return sheet;
  const rect = cropRect(action.range, sheet);
  const { sheetId } = sheet;
  const boxes = toCheckboxes(sheet, rect);
  return {
    requests: [
      { repeatCell: { range: toGridRangeJson(sheetId, rect), cell: {}, fields: 'userEnteredValue' } },
      ...boxes.map(([rowIndex, columnIndex]) => ({
        updateCells: {
          start: { sheetId, rowIndex, columnIndex },
          rows: [{ values: [{ userEnteredValue: { boolValue: false } }] }],
          fields: 'userEnteredValue',
        },
      })),
    ],
    changeType: 'EDIT',
    touches: { sheet, rect },
    edited: true,
  };
};

/** Deleting a checkbox's contents unchecks it; the box itself stays, as in the editor. */
function toCheckboxes(sheet: SheetModel, rect: Rect): [number, number][] {
  const found: [number, number][] = [];
  const end = Math.min(rect.endRow, sheet.grid.usedRowCount());
  for (let row = rect.startRow; row < end; row += 1) {
    const cells = sheet.grid.row(row);
    for (let column = rect.startColumn; column < Math.min(rect.endColumn, cells.length); column += 1) {
      const cell = cells[column];
      if (cell?.validation?.condition?.type === 'BOOLEAN' && !isBlank(cell)) found.push([row, column]);
    }
  }
  return found;
}

export const planNote: Planner<'note'> = ({ sheetId, row, column, note }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const cell: JsonObject = note === '' ? {} : { note };
  const start = { sheetId, rowIndex: row, columnIndex: column };
  return {
    requests: [{ updateCells: { start, rows: [{ values: [cell] }], fields: 'note' } }],
    changeType: 'OTHER',
    touches: { sheet, rect: { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 } },
  };
};

export const planFormat: Planner<'format'> = ({ sheetId, range, style }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const rect = cropRect(range, sheet);
  const { format, fields } = toFormatWrite(style);
  return {
    requests: [
      { repeatCell: { range: toGridRangeJson(sheetId, rect), cell: { userEnteredFormat: format }, fields } },
    ],
    changeType: 'FORMAT',
    touches: { sheet, rect },
  };
};

function toFormatWrite(style: FormatChange): { format: JsonObject; fields: string } {
  const format: Record<string, JsonValue> = {};
  const text: Record<string, JsonValue> = {};
  const fields: string[] = [];
  const put = (
    target: Record<string, JsonValue>,
    key: string,
    path: string,
    value: JsonValue | undefined,
  ): void => {
    if (value === undefined) return;
    if (value !== null) target[key] = value;
    fields.push(`userEnteredFormat.${path}`);
  };
  const color = (hex: string | null | undefined): JsonValue | undefined =>
    hex === undefined ? undefined : hex === null ? null : { rgbColor: toColor(hex) };
  put(text, 'bold', 'textFormat.bold', style.bold);
  put(text, 'italic', 'textFormat.italic', style.italic);
  put(text, 'foregroundColorStyle', 'textFormat.foregroundColorStyle', color(style.color));
  put(format, 'backgroundColorStyle', 'backgroundColorStyle', color(style.background));
  put(format, 'horizontalAlignment', 'horizontalAlignment', style.align);
  put(
    format,
    'wrapStrategy',
    'wrapStrategy',
    style.wrap === undefined ? undefined : style.wrap ? 'WRAP' : 'OVERFLOW_CELL',
  );
  if (style.background === null) fields.push('userEnteredFormat.backgroundColor');
  if (Object.keys(text).length > 0) format['textFormat'] = text;
  return { format, fields: fields.join(',') };
}

export const planMerge: Planner<'merge'> = ({ sheetId, range, merged }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const rect = cropRect(range, sheet);
  const area = toGridRangeJson(sheetId, rect);
  const request: JsonObject = merged
    ? { mergeCells: { range: area, mergeType: 'MERGE_ALL' } }
    : { unmergeCells: { range: area } };
  return {
    requests: [request],
    changeType: 'OTHER',
    touches: { sheet, rect },
  };
};

export const planSort: Planner<'sort'> = ({ sheetId, range, column, ascending }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const rect = cropRect(range, sheet);
  const sortOrder = ascending ? 'ASCENDING' : 'DESCENDING';
  const sortSpecs = [{ dimensionIndex: column, sortOrder }];
  return {
    requests: [{ sortRange: { range: toGridRangeJson(sheetId, rect), sortSpecs } }],
    changeType: 'OTHER',
    touches: { sheet, rect },
  };
};

export const planFilterSet: Planner<'filter-set'> = ({ sheetId, range }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const rect = cropRect(range, sheet);
  return {
    requests: [{ setBasicFilter: { filter: { range: toGridRangeJson(sheetId, rect) } } }],
    changeType: 'OTHER',
    touches: null,
  };
};

export const planFilterClear: Planner<'filter-clear'> = ({ sheetId }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  return { requests: [{ clearBasicFilter: { sheetId } }], changeType: 'OTHER', touches: null };
};

export const planFilterValues: Planner<'filter-values'> = ({ sheetId, column, hiddenValues }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const criteria: Record<string, JsonValue> = {};
  for (const [at, each] of toCriteria(sheet)) criteria[at] = each as JsonValue;
  criteria[column] = { hiddenValues };
  if (hiddenValues.length === 0) delete criteria[column];
  const range = (sheet.basicFilter?.range ?? toGridRangeJson(sheetId, wholeRect(sheet))) as JsonValue;
  return {
    requests: [{ setBasicFilter: { filter: { range, criteria } } }],
    changeType: 'OTHER',
    touches: null,
  };
};
