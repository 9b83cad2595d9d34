/**
 * Workbooks as JSON: the book, each sheet without its cells, and the cells in the grid's own blocks of rows. Equal
 * formats of a block are written once, so that a formatted sheet is not many times its text.
 */
import type { JsonValue } from '../runtime/json.ts';
import type { Cell, CellValue } from '../sheets/model/cell.ts';
import { CHUNK_ROWS, Grid, type Chunk } from '../sheets/model/grid.ts';
import type { LineProperties, SheetModel, Workbook } from '../sheets/model/workbook.ts';

type CellLook = Omit<Cell, 'value' | 'formula'>;

/** null = no cell; a bare value = a cell with nothing else; `s` = place in the block's list of looks. */
type StoredCell = null | string | number | boolean | { v?: CellValue; f?: string; s?: number };

interface StoredBlock {
  looks: CellLook[];
  rows: StoredCell[][];
}

export interface StoredBook {
  book: Omit<Workbook, 'sheets'>;
  sheetIds: number[];
}

type StoredSheet = Omit<SheetModel, 'grid' | 'rowProperties' | 'columnProperties'> & {
  rowProperties: [number, LineProperties][];
  columnProperties: [number, LineProperties][];
};

const toJson = (value: unknown) => value as JsonValue;

export function bookToJson({ sheets, ...book }: Workbook): JsonValue {
  return toJson({ book, sheetIds: sheets.map(({ sheetId }) => sheetId) } satisfies StoredBook);
}

/** All of a sheet but its cells. */
export function sheetToJson({
  grid: _cells,
  rowProperties,
  columnProperties,
  ...sheet
}: SheetModel): JsonValue {
  const lines = { rowProperties: [...rowProperties], columnProperties: [...columnProperties] };
  return toJson({ ...sheet, ...lines } satisfies StoredSheet);
}

export function sheetFromJson(value: JsonValue, grid: Grid): SheetModel {
  const { rowProperties, columnProperties, ...sheet } = value as unknown as StoredSheet;
  return {
    ...sheet,
    grid,
    rowProperties: new Map(rowProperties),
    columnProperties: new Map(columnProperties),
  };
}

export function blockToJson(chunk: Chunk): JsonValue {
  const looks: CellLook[] = [];
  const places = new Map<string, number>();
  const placeOf = (look: CellLook): number => {
    const text = JSON.stringify(look);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, looks.length);
    return looks.push(look) - 1;
  };
  const store = (cell: Cell | undefined): StoredCell => {
    if (!cell) return null;
    const { value, formula, ...look } = cell;
    const plain = !Object.values(look).some((part) => part !== undefined);
    if (plain && formula === undefined && typeof value !== 'object' && value !== undefined) return value;
    return {
      ...(value === undefined ? {} : { v: value }),
      ...(formula === undefined ? {} : { f: formula }),
      ...(plain ? {} : { s: placeOf(look) }),
    };
  };
  // Array.from, since a block may have holes where rows were never written.
  const rows = Array.from(chunk.rows, (row) => Array.from(row?.cells ?? [], store));
  return toJson({ looks, rows } satisfies StoredBlock);
}

/** Puts a block's cells back into the grid, at its place. */
export function blockIntoGrid(value: JsonValue, blockIndex: number, grid: Grid): void {
  const { looks, rows } = value as unknown as StoredBlock;
  const restore = (stored: StoredCell): Cell | undefined => {
    if (stored === null) return undefined;
    if (typeof stored !== 'object') return { value: stored };
    return {
      ...(stored.v === undefined ? {} : { value: stored.v }),
      ...(stored.f === undefined ? {} : { formula: stored.f }),
      ...(stored.s === undefined ? {} : looks[stored.s]),
    };
  };
  rows.forEach((cells, offset) => {
    if (cells.length > 0) grid.setRow(blockIndex * CHUNK_ROWS + offset, cells.map(restore));
  });
}
