/**
 * Spreadsheet, Sheet and Range objects as far as an add-on needs them beside the advanced service: where things
 * are and what is selected, never the values. Rows and columns are one-based here, as in SpreadsheetApp.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { GridArea, UiSelection } from '../../runtime/ui-broker.ts';
import type { Bridge } from '../layer/bridge.ts';
import { exception } from '../layer/bridge.ts';
import { fits, mismatch, requireSignature } from '../layer/parameters.ts';
import { sealed } from '../layer/sealed.ts';

interface SpreadsheetFacts {
  name: string;
  url: string;
  timeZone: string;
  locale: string;
  sheets: { sheetId: number; title: string; index: number; rows: number; columns: number; hidden: boolean }[];
}

/** Where a Range object lies; kept outside the object so that a script cannot forge it. */
export const rangeAreas = new WeakMap<object, { spreadsheetId: string; area: GridArea }>();
const sheetIds = new WeakMap<object, number>();

/** A spreadsheet by its id. Nothing is fetched before a member asks for it. */
export function createSpreadsheet(bridge: Bridge, spreadsheetId: string): object {
  const facts = () =>
    bridge.remote('SpreadsheetApp.describe', [spreadsheetId]) as unknown as SpreadsheetFacts;
  const sheetOf = (sheetId: number, known: SpreadsheetFacts) =>
    known.sheets.some((one) => one.sheetId === sheetId)
      ? createSheet(bridge, spreadsheet, spreadsheetId, sheetId)
      : null;
  const selection = () => bridge.remote('Ui.selection', []) as unknown as UiSelection | null;
  const activate = (area: GridArea) =>
    bridge.remote('Ui.activateRange', [spreadsheetId, area as unknown as JsonValue]);
  const activeSheetId = (known: SpreadsheetFacts) => selection()?.sheetId ?? known.sheets[0]?.sheetId ?? 0;
  const setActiveSheet = (...args: unknown[]) => {
    const sheetId = sheetIds.get(Object(args[0]) as object);
    if (sheetId === undefined) throw mismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', args);
    bridge.remote('Ui.activateSheet', [spreadsheetId, sheetId]);
    return args[0];
  };
  const setActiveRange = (...args: unknown[]) => {
    const target = rangeAreas.get(Object(args[0]) as object);
    if (target?.spreadsheetId !== spreadsheetId)
      throw mismatch('SpreadsheetApp.Spreadsheet.setActiveRange', args);
    activate(target.area);
    return args[0];
  };
  const getActiveRange = () => {
    const selected = selection();
    return selected ? createRange(bridge, spreadsheet, spreadsheetId, selected.area) : null;
  };
  const spreadsheet: object = sealed('Spreadsheet', {
    getId: () => spreadsheetId,
    getUrl: () => facts().url,
    getName: () => facts().name,
    getSpreadsheetTimeZone: () => facts().timeZone,
    getSpreadsheetLocale: () => facts().locale,
    getSheets() {
      const known = facts();
      return known.sheets.map((one) => sheetOf(one.sheetId, known));
    },
    getSheetById(...args: unknown[]) {
      requireSignature('SpreadsheetApp.Spreadsheet.getSheetById', args, ['integer']);
      return sheetOf(args[0] as number, facts());
    },
    getSheetByName(...args: unknown[]) {
      requireSignature('SpreadsheetApp.Spreadsheet.getSheetByName', args, ['string']);
      const known = facts();
      const found = known.sheets.find((one) => one.title === args[0]);
      return found ? sheetOf(found.sheetId, known) : null;
    },
    getActiveSheet() {
      const known = facts();
      return sheetOf(activeSheetId(known), known);
    },
    setActiveSheet,
    getActiveRange,
    getCurrentCell() {
      const selected = selection();
      if (!selected) return null;
      const { sheetId, rowIndex, columnIndex } = selected;
      return createRange(
        bridge,
        spreadsheet,
        spreadsheetId,
        toArea(sheetId, rowIndex + 1, columnIndex + 1, 1, 1),
      );
    },
    setActiveRange,
    setActiveSelection: setActiveRange,
    toast(...args: unknown[]) {
      const texts: readonly ['string', 'string'] = ['string', 'string'];
      requireSignature('SpreadsheetApp.Spreadsheet.toast', args, ['string'], texts, [...texts, 'number']);
      bridge.remote('Ui.toast', [
        args[0] as string,
        (args[1] as string | undefined) ?? '',
        (args[2] as number | undefined) ?? 5,
      ]);
    },
  });
  return spreadsheet;
}

function createSheet(bridge: Bridge, spreadsheet: object, spreadsheetId: string, sheetId: number): object {
  const fact = () => {
    const facts = bridge.remote('SpreadsheetApp.describe', [spreadsheetId]) as unknown as SpreadsheetFacts;
    const found = facts.sheets.find((one) => one.sheetId === sheetId);
    if (!found) throw exception(`Sheet ${sheetId} not found`);
    return found;
  };
  const sheet: object = sealed('Sheet', {
    getSheetId: () => sheetId,
    getName: () => fact().title,
    getIndex: () => fact().index + 1,
    isSheetHidden: () => fact().hidden,
    getMaxRows: () => fact().rows,
    getMaxColumns: () => fact().columns,
    getParent: () => spreadsheet,
    activate() {
      bridge.remote('Ui.activateSheet', [spreadsheetId, sheetId]);
      return sheet;
    },
    getRange(...args: unknown[]) {
      const numbers = [2, 3, 4].map((count) => Array.from({ length: count }, () => 'integer' as const));
      if (!numbers.some((kinds) => fits(args, kinds))) throw mismatch('SpreadsheetApp.Sheet.getRange', args);
      const [row = 1, column = 1, rows = 1, columns = 1] = args as number[];
      const { rows: maxRows, columns: maxColumns } = fact();
      const outside = row < 1 || column < 1 || rows < 1 || columns < 1;
      if (outside || row + rows - 1 > maxRows || column + columns - 1 > maxColumns)
        throw exception('The coordinates of the range are outside the dimensions of the sheet.');
      return createRange(bridge, spreadsheet, spreadsheetId, toArea(sheetId, row, column, rows, columns));
    },
  });
  sheetIds.set(sheet, sheetId);
  return sheet;
}

/** A range by its zero-based, half-open area. */
export function createRange(
  bridge: Bridge,
  spreadsheet: object,
  spreadsheetId: string,
  area: GridArea,
): object {
  const range: object = sealed('Range', {
    getRow: () => area.startRowIndex + 1,
    getColumn: () => area.startColumnIndex + 1,
    getLastRow: () => area.endRowIndex,
    getLastColumn: () => area.endColumnIndex,
    getNumRows: () => area.endRowIndex - area.startRowIndex,
    getNumColumns: () => area.endColumnIndex - area.startColumnIndex,
    getSheet: () => createSheet(bridge, spreadsheet, spreadsheetId, area.sheetId),
    getA1Notation: () => toA1(area),
    activate() {
      bridge.remote('Ui.activateRange', [spreadsheetId, area as unknown as JsonValue]);
      return range;
    },
  });
  rangeAreas.set(range, { spreadsheetId, area });
  return range;
}

function toArea(sheetId: number, row: number, column: number, rows: number, columns: number): GridArea {
  return {
    sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}

function toA1(area: GridArea): string {
  const letters = (index: number): string =>
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
  const first = `${letters(area.startColumnIndex)}${area.startRowIndex + 1}`;
  const last = `${letters(area.endColumnIndex - 1)}${area.endRowIndex}`;
  return first === last ? first : `${first}:${last}`;
}
