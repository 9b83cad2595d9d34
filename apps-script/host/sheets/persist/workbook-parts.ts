/**
 * A workbook in parts under keys: its head, a head per sheet, and each chunk of rows. Since unchanged parts stay the
 * same objects, a write after an append costs one chunk, however long the ledger is.
 */
import type { Json, JsonObject } from '../json.ts';
import { CHUNK_ROWS, Grid } from '../model/grid.ts';
import type { LineProperties, SheetModel, Workbook } from '../model/workbook.ts';
import { chunkToJson, rowsFromJson } from './chunk-json.ts';

/** A part with its new value, or null when it is gone. */
export type PartChange = readonly [key: string, value: Json];

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const headKey = (spreadsheetId: string): string => `workbook/${spreadsheetId}`;
const sheetKey = (spreadsheetId: string, sheetId: number): string =>
  `${headKey(spreadsheetId)}/sheet/${String(sheetId)}`;
const rowsKey = (spreadsheetId: string, sheetId: number, index: number): string =>
  `${sheetKey(spreadsheetId, sheetId)}/rows/${String(index)}`;

const headToJson = (workbook: Workbook): Json =>
  plain({
    properties: workbook.properties,
    namedRanges: workbook.namedRanges,
    metadata: workbook.metadata,
    sheetIds: workbook.sheets.map((sheet) => sheet.sheetId),
  });

const sheetToJson = (sheet: SheetModel): Json => {
  const head: Record<string, unknown> = { ...sheet, chunkCount: sheet.grid.chunks.length };
  delete head['grid'];
  return plain({
    ...head,
    rowProperties: [...sheet.rowProperties],
    columnProperties: [...sheet.columnProperties],
  });
};

const sameParts = (one: object, other: object | undefined): boolean =>
  other !== undefined &&
  Object.keys({ ...one, ...other }).every(
    (name) =>
      name === 'grid' || (one as Record<string, unknown>)[name] === (other as Record<string, unknown>)[name],
  );

const sameHead = (one: Workbook, other: Workbook | undefined): boolean =>
  other?.properties === one.properties &&
  other.namedRanges === one.namedRanges &&
  other.metadata === one.metadata &&
  other.sheets.length === one.sheets.length &&
  one.sheets.every((sheet, index) => sheet.sheetId === other.sheets[index]?.sheetId);

const sheetChanges = (id: string, before: SheetModel | undefined, after: SheetModel): PartChange[] => {
  if (before === after) return [];
  const changes: PartChange[] = [];
  const [known, own] = [before?.grid.chunks ?? [], after.grid.chunks];
  if (!sameParts(after, before) || known.length !== own.length) {
    changes.push([sheetKey(id, after.sheetId), sheetToJson(after)]);
  }
  for (let index = 0; index < Math.max(known.length, own.length); index += 1) {
    const chunk = own[index];
    if (chunk === known[index]) continue;
    changes.push([rowsKey(id, after.sheetId, index), chunk === undefined ? null : chunkToJson(chunk)]);
  }
  return changes;
};

const sheetRemoval = (id: string, sheet: SheetModel): PartChange[] => [
  [sheetKey(id, sheet.sheetId), null],
  ...sheet.grid.chunks.flatMap((chunk, index): PartChange[] =>
    chunk === undefined ? [] : [[rowsKey(id, sheet.sheetId, index), null]],
  ),
];

/** What must be written so that a keeper of `before` has `after`; everything when there is no `before`. */
export const changedParts = (before: Workbook | undefined, after: Workbook): PartChange[] => {
  const id = after.spreadsheetId;
  const find = (workbook: Workbook | undefined, sheetId: number): SheetModel | undefined =>
    workbook?.sheets.find((sheet) => sheet.sheetId === sheetId);
  const gone = (before?.sheets ?? []).filter((sheet) => find(after, sheet.sheetId) === undefined);
  return [
    ...(sameHead(after, before) ? [] : [[headKey(id), headToJson(after)] as const]),
    ...after.sheets.flatMap((sheet) => sheetChanges(id, find(before, sheet.sheetId), sheet)),
    ...gone.flatMap((sheet) => sheetRemoval(id, sheet)),
  ];
};

const toGrid = (chunks: readonly (JsonObject | undefined)[]): Grid => {
  const grid = new Grid();
  chunks.forEach((chunk, index) => {
    if (chunk === undefined) return;
    rowsFromJson(chunk).forEach((cells, offset) => {
      if (cells !== undefined) grid.setRow(index * CHUNK_ROWS + offset, cells);
    });
  });
  return grid;
};

const toLines = (json: Json | undefined): ReadonlyMap<number, LineProperties> =>
  new Map(json as unknown as [number, LineProperties][]);

/** The workbook that `read` has the parts of; `undefined` when it has no such workbook. */
export const workbookFromParts = (
  spreadsheetId: string,
  read: (key: string) => Json | undefined,
): Workbook | undefined => {
  const head = read(headKey(spreadsheetId)) as JsonObject | null | undefined;
  if (head === undefined || head === null) return undefined;
  const sheets = (head['sheetIds'] as number[]).map((sheetId): SheetModel => {
    const { chunkCount, ...own } = read(sheetKey(spreadsheetId, sheetId)) as JsonObject;
    const chunks = Array.from({ length: chunkCount as number }, (_, index) => {
      const chunk = read(rowsKey(spreadsheetId, sheetId, index));
      return chunk === null || chunk === undefined ? undefined : (chunk as JsonObject);
    });
    return {
      ...(own as unknown as SheetModel),
      grid: toGrid(chunks),
      rowProperties: toLines(own['rowProperties']),
      columnProperties: toLines(own['columnProperties']),
    };
  });
  const { properties, namedRanges, metadata } = head as unknown as Workbook;
  return { spreadsheetId, properties, namedRanges, metadata, sheets };
};
