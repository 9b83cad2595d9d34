/**
 * What a tab and its columns are made of: grid, header, widths, formats, notes, lists, warnings before edits, and the
 * metadata by which they are known later. Header and look are written once, when made; afterwards they are the owner's.
 */
import { catalogs } from '../words.ts';
import type { Table } from '../../../shared/schema/index.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { METADATA_KEY, toColumnValue, toHeaderValue, toTabValue, type Claims } from './identity.ts';
import type { TableLayout } from './layout.ts';
import { headerOf, tableWords } from './words.ts';
import type { BatchRequest, CellData, MetadataLocation, RgbColor } from '../platform/sheets-types.ts';
import { toValidation, type PeopleRange } from './validation.ts';

/** Rows of a new tab: enough for the window of the newest audit lines, few enough to keep the book small. */
export const NEW_TAB_ROWS: Readonly<Record<Table['newRows'], number>> = { 'at-end': 200, 'at-top': 700 };

const OWNER_TAB: RgbColor = { red: 0.11, green: 0.45, blue: 0.42 };
const SOFTWARE_TAB: RgbColor = { red: 0.6, green: 0.62, blue: 0.65 };
const HEADER_BACKGROUND: RgbColor = { red: 0.91, green: 0.94, blue: 0.94 };
const HEADER_TEXT: RgbColor = { red: 0.13, green: 0.15, blue: 0.18 };

export interface TabPlace {
  table: TableName;
  sheetId: number;
  language: Language;
  people: PeopleRange | null;
}

/** A piece of our metadata at a place. */
export const toMetadataRequest = (metadataValue: string, location: MetadataLocation): BatchRequest => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey: METADATA_KEY, metadataValue, location, visibility: 'DOCUMENT' },
  },
});

/** The metadata of a tab and its header row. */
export const toTabMetadata = (table: TableName, sheetId: number): BatchRequest =>
  toMetadataRequest(toTabValue(table, sheetId), { sheetId });

export const toHeaderMetadata = (table: TableName, sheetId: number, headerRow: number): BatchRequest =>
  toMetadataRequest(toHeaderValue(table), {
    dimensionRange: { sheetId, dimension: 'ROWS', startIndex: headerRow, endIndex: headerRow + 1 },
  });

/** The mark of a certain header row, where it is missing or on another row. */
export function toHeaderMark(
  table: TableName,
  { sheetId, headerRow }: Pick<TableLayout, 'sheetId' | 'headerRow'>,
  claims: Claims,
): BatchRequest[] {
  const rows = claims.headerRows.filter((row) => row.sheetId === sheetId);
  if (rows.length === 1 && rows[0]!.index === headerRow) return [];
  const lookup = { metadataKey: METADATA_KEY, metadataValue: toHeaderValue(table) };
  return [
    ...(rows.length > 0
      ? [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: lookup } } }]
      : []),
    toHeaderMetadata(table, sheetId, headerRow),
  ];
}

export const toColumnMetadata = (
  table: TableName,
  name: string,
  sheetId: number,
  index: number,
): BatchRequest =>
  toMetadataRequest(toColumnValue(table, name), {
    dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
  });

/** A new tab; the default blank one is used up for the first. */
export function toNewTab(table: TableName, sheetId: number, title: string, isReused: boolean): BatchRequest {
  const definition = tableOf(table);
  const tabColorStyle = { rgbColor: definition.keptBy === 'owner' ? OWNER_TAB : SOFTWARE_TAB };
  const rowCount = NEW_TAB_ROWS[definition.newRows];
  const columnCount = Object.keys(definition.columns).length;
  if (isReused) {
    // Only made larger, never smaller: nothing that somebody may have put there is cut off.
    const properties = {
      sheetId,
      title,
      tabColorStyle,
      gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
    };
    return {
      updateSheetProperties: { properties, fields: 'title,tabColorStyle,gridProperties.frozenRowCount' },
    };
  }
  const gridProperties = { rowCount, columnCount, frozenRowCount: 1 };
  return {
    addSheet: { properties: { sheetId, title, tabColorStyle, gridProperties, hidden: definition.hidden } },
  };
}

/** The header cell of a column: its words, its help as a note. */
export function toHeaderCell(table: TableName, name: string, language: Language): CellData {
  const help = tableWords(language, table).columns[name]?.help ?? '';
  return {
    userEnteredValue: { stringValue: headerOf(language, table, name) },
    userEnteredFormat: {
      backgroundColorStyle: { rgbColor: HEADER_BACKGROUND },
      textFormat: { bold: true, foregroundColorStyle: { rgbColor: HEADER_TEXT } },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
      numberFormat: { type: 'TEXT', pattern: '@' },
    },
    ...(help === '' ? {} : { note: help }),
  };
}

/** Header cells from one position to the right. */
export const toHeaderRequest = (
  place: TabPlace,
  names: readonly string[],
  headerRow: number,
  columnIndex: number,
): BatchRequest => ({
  updateCells: {
    start: { sheetId: place.sheetId, rowIndex: headerRow, columnIndex },
    rows: [{ values: names.map((name) => toHeaderCell(place.table, name, place.language)) }],
    fields: 'userEnteredValue,userEnteredFormat,note',
  },
});

/** Width, format, list and metadata of one column. */
export function toColumnRequests(
  place: TabPlace,
  name: string,
  index: number,
  headerRow: number,
): BatchRequest[] {
  const { table, sheetId, language } = place;
  const column = tableOf(table).columns[name]!;
  const span = { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 } as const;
  const body = { sheetId, startRowIndex: headerRow + 1, startColumnIndex: index, endColumnIndex: index + 1 };
  const requests: BatchRequest[] = [
    {
      updateDimensionProperties: {
        range: span,
        properties: { pixelSize: column.width, hiddenByUser: column.hidden },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      repeatCell: {
        range: body,
        cell: {
          userEnteredFormat: {
            ...(column.numberFormat ? { numberFormat: column.numberFormat } : {}),
            wrapStrategy: column.wrap ? 'WRAP' : 'CLIP',
            verticalAlignment: 'TOP',
          },
        },
        fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)',
      },
    },
    toColumnMetadata(table, name, sheetId, index),
  ];
  const rule = toValidation(table, name, language, place.people);
  if (rule) requests.push({ setDataValidation: { range: body, rule } });
  return requests;
}

/** How our warnings before edits are told from the owner's own protections. */
export const toProtectionMark = (table: TableName, column: string | null): string =>
  column === null ? `mentor-ledger:${table}` : `mentor-ledger:${table}.${column}`;

/** The warnings of a table: the whole tab where only the software writes, single columns elsewhere. */
export function toProtections(
  place: TabPlace,
  columns: Readonly<Record<string, number>>,
  present: readonly string[],
): BatchRequest[] {
  const { table, sheetId, language } = place;
  const definition = tableOf(table);
  const words = catalogs[language].script.sheet;
  const isPresent = (mark: string) => present.some((description) => description.endsWith(`[${mark}]`));
  const warn = (column: string | null, index: number | null): BatchRequest[] => {
    const mark = toProtectionMark(table, column);
    if (isPresent(mark)) return [];
    const title = tableWords(language, table).title;
    const label = column === null ? title : `${title}, ${headerOf(language, table, column)}`;
    const range =
      index === null ? { sheetId } : { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
    const description = `${words.protection(label)} [${mark}]`;
    return [{ addProtectedRange: { protectedRange: { range, description, warningOnly: true } } }];
  };
  if (definition.keptBy === 'software') return warn(null, null);
  return Object.entries(definition.columns).flatMap(([name, column]) => {
    const index = columns[name];
    return column.protected && index !== undefined ? warn(name, index) : [];
  });
}
