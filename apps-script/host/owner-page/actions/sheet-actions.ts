/** Actions on whole sheets: add, rename, move, duplicate, delete, hide, color. One visible sheet always stays. */
import type { JsonObject, JsonValue } from '../../runtime/json.ts';
import { findSheetByTitle, type Workbook } from '../../sheets/model/workbook.ts';
import { toColor } from '../views/style-view.ts';
import { sheetOf, wholeRect, type Plan, type Planner } from './plan.ts';

function update(sheetId: number, properties: JsonObject, fields: string): Plan {
  return {
    requests: [{ updateSheetProperties: { properties: { ...properties, sheetId }, fields } }],
    changeType: 'OTHER',
    touches: null,
  };
}

function isLastVisible(workbook: Workbook, sheetId: number): boolean {
  return !workbook.sheets.some((sheet) => sheet.sheetId !== sheetId && !sheet.properties.hidden);
}

/** The title with a number behind it when it is taken. */
function toFreeTitle(workbook: Workbook, title: string): string {
  let free = title;
  for (let n = 2; findSheetByTitle(workbook, free); n += 1) free = `${title} ${n}`;
  return free;
}

export const planSheetAdd: Planner<'sheet-add'> = (_action, { workbook, say, newSheetId }) => {
  let n = workbook.sheets.length + 1;
  while (findSheetByTitle(workbook, say('newSheet', { n }))) n += 1;
  const sheetId = newSheetId();
  return {
    requests: [{ addSheet: { properties: { sheetId, title: say('newSheet', { n }) } } }],
    changeType: 'INSERT_GRID',
    touches: null,
    showSheetId: sheetId,
  };
};

export const planSheetRename: Planner<'sheet-rename'> = ({ sheetId, title: raw }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const title = raw.trim();
  const { say, workbook } = context;
  if (title === '') return { refused: say('action.nameEmpty') };
  const holder = findSheetByTitle(workbook, title);
  if (holder && holder.sheetId !== sheetId) return { refused: say('action.nameTaken', { title }) };
  return { ...update(sheetId, { title }, 'title'), touches: null };
};

/** `to` is the index at which the sheet shall stand; the API counts places before it is taken out. */
export const planSheetMove: Planner<'sheet-move'> = ({ sheetId, to }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const from = context.workbook.sheets.indexOf(sheet);
  return update(sheetId, { index: to > from ? to + 1 : to }, 'index');
};

export const planSheetDuplicate: Planner<'sheet-duplicate'> = ({ sheetId }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const { workbook, say, newSheetId: fresh } = context;
  const newSheetId = fresh();
  const newSheetName = toFreeTitle(workbook, say('copyOf', { title: sheet.properties.title }));
  const insertSheetIndex = workbook.sheets.indexOf(sheet) + 1;
  return {
    requests: [{ duplicateSheet: { sourceSheetId: sheetId, insertSheetIndex, newSheetId, newSheetName } }],
    changeType: 'INSERT_GRID',
    touches: null,
    showSheetId: newSheetId,
  };
};

export const planSheetDelete: Planner<'sheet-delete'> = ({ sheetId }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  if (isLastVisible(context.workbook, sheetId)) return { refused: context.say('action.lastSheet') };
  return {
    requests: [{ deleteSheet: { sheetId } }],
    changeType: 'REMOVE_GRID',
    touches: { sheet, rect: wholeRect(sheet) },
  };
};

export const planSheetHide: Planner<'sheet-hide'> = ({ sheetId, hidden }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  if (hidden && isLastVisible(context.workbook, sheetId)) return { refused: context.say('action.lastSheet') };
  return update(sheetId, { hidden }, 'hidden');
};

export const planSheetColor: Planner<'sheet-color'> = ({ sheetId, color }, context) => {
  const sheet = sheetOf(sheetId, context);
  if ('refused' in sheet) return sheet;
  const tabColorStyle: JsonValue = color === null ? {} : { rgbColor: toColor(color) };
  return color === null
    ? update(sheetId, {}, 'tabColorStyle,tabColor')
    : update(sheetId, { tabColorStyle }, 'tabColorStyle');
};
