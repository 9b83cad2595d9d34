/** Actions on whole rows and columns: insert, delete, move, resize, hide, freeze. */
import type { JsonObject, JsonValue } from '../../runtime/json.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { Dimension, Rect } from '../protocol.ts';
import {
  sheetOf,
  wholeRect,
  type ChangeType,
  type Plan,
  type PlanContext,
  type Planner,
  type Refusal,
} from './plan.ts';

function rectOfLines(sheet: SheetModel, dimension: Dimension, start: number, end: number): Rect {
  const whole = wholeRect(sheet);
  return dimension === 'ROWS'
    ? { ...whole, startRow: start, endRow: end }
    : { ...whole, startColumn: start, endColumn: end };
}

/** One request on a run of lines. */
function planLines(
  context: PlanContext,
  { sheetId, dimension, at, count }: { sheetId: number; dimension: Dimension; at: number; count: number },
  changeType: ChangeType,
  toRequest: (range: JsonValue) => JsonObject,
): Plan | Refusal {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const range = { sheetId, dimension, startIndex: at, endIndex: at + count };
  return {
    requests: [toRequest(range)],
    changeType,
    touches: { sheet, rect: rectOfLines(sheet, dimension, at, at + count) },
  };
}

const added = { ROWS: 'INSERT_ROW', COLUMNS: 'INSERT_COLUMN' } as const;
const removed = { ROWS: 'REMOVE_ROW', COLUMNS: 'REMOVE_COLUMN' } as const;

export const planInsert: Planner<'insert'> = (action, context) => {
  const { dimension, before } = action;
  const inheritFromBefore = !before && action.at > 0;
  const plan = planLines(context, action, added[dimension], (range) => ({
    insertDimension: { range, inheritFromBefore },
  }));
  return 'refused' in plan ? plan : { ...plan, touches: null };
};

export const planDelete: Planner<'delete'> = (action, context) =>
  planLines(context, action, removed[action.dimension], (range) => ({ deleteDimension: { range } }));

export const planMove: Planner<'move'> = (action, context) =>
  planLines(context, action, 'OTHER', (source) => ({
    moveDimension: { source, destinationIndex: action.to },
  }));

export const planResize: Planner<'resize'> = (action, context) => {
  const properties = { pixelSize: action.px };
  const plan = planLines(context, action, 'OTHER', (range) => ({
    updateDimensionProperties: { range, properties, fields: 'pixelSize' },
  }));
  return 'refused' in plan ? plan : { ...plan, touches: null };
};

export const planHide: Planner<'hide'> = (action, context) => {
  const properties = { hiddenByUser: action.hidden };
  const plan = planLines(context, action, 'OTHER', (range) => ({
    updateDimensionProperties: { range, properties, fields: 'hiddenByUser' },
  }));
  return 'refused' in plan ? plan : { ...plan, touches: null };
};

export const planFreeze: Planner<'freeze'> = ({ sheetId, dimension, count }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const name = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  const properties = { sheetId, gridProperties: { [name]: count } };
  return {
    requests: [{ updateSheetProperties: { properties, fields: `gridProperties.${name}` } }],
    changeType: 'OTHER',
    touches: null,
  };
};
