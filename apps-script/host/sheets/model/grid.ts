/**
 * The cells of one sheet: sparse, in chunks of rows that forks share until one of them writes (copy on write).
 * So a batch works on a fork of a sheet with 100,000 rows at the cost of the chunks it touches, and a refused
 * batch is simply dropped. Handing out a chunk or row array for writing would break every other fork.
 */
import { type Cell, isBlank } from './cell.ts';

export const CHUNK_ROWS = 256;

export type RowCells = readonly (Cell | undefined)[];

interface Row {
  owner: object;
  cells: (Cell | undefined)[];
}

/** `dataCells` counts cells that hold data, so that the last data row is found without reading every row. */
export interface Chunk {
  owner: object;
  rows: (Row | undefined)[];
  dataCells: number;
  formulas: number;
}

const EMPTY_ROW: RowCells = [];

const newChunk = (owner: object): Chunk => ({ owner, rows: [], dataCells: 0, formulas: 0 });

const trimmed = (cells: (Cell | undefined)[]): (Cell | undefined)[] => {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === undefined) length -= 1;
  cells.length = length;
  return cells;
};

export class Grid {
  #owner: object = {};
  #chunks: (Chunk | undefined)[];

  constructor(chunks: (Chunk | undefined)[] = []) {
    this.#chunks = chunks;
  }

  /** A grid with the same cells; from now on both copy what they write. */
  fork(): Grid {
    this.#owner = {};
    return new Grid(this.#chunks.slice());
  }

  /** For reading only, in order; a chunk stays the same object until something in it changes. */
  get chunks(): readonly (Chunk | undefined)[] {
    return this.#chunks;
  }

  row(rowIndex: number): RowCells {
    return this.#chunks[Math.floor(rowIndex / CHUNK_ROWS)]?.rows[rowIndex % CHUNK_ROWS]?.cells ?? EMPTY_ROW;
  }

  get(rowIndex: number, columnIndex: number): Cell | undefined {
    return this.row(rowIndex)[columnIndex];
  }

  set(rowIndex: number, columnIndex: number, cell: Cell | undefined): void {
    const before = this.get(rowIndex, columnIndex);
    if (before === cell) return;
    const chunk = this.#writableChunk(rowIndex);
    const offset = rowIndex % CHUNK_ROWS;
    let row = chunk.rows[offset];
    if (row?.owner !== this.#owner) {
      row = { owner: this.#owner, cells: row?.cells.slice() ?? [] };
      chunk.rows[offset] = row;
    }
    row.cells[columnIndex] = cell;
    if (cell === undefined) trimmed(row.cells);
    chunk.dataCells += Number(!isBlank(cell)) - Number(!isBlank(before));
    chunk.formulas += Number(cell?.formula !== undefined) - Number(before?.formula !== undefined);
  }

  /** Replaces one row's cells; the array is taken over, not copied. */
  setRow(rowIndex: number, cells: (Cell | undefined)[]): void {
    const before = this.row(rowIndex);
    const chunk = this.#writableChunk(rowIndex);
    trimmed(cells);
    chunk.rows[rowIndex % CHUNK_ROWS] = cells.length === 0 ? undefined : { owner: this.#owner, cells };
    chunk.dataCells += countData(cells) - countData(before);
    chunk.formulas += countFormulas(cells) - countFormulas(before);
  }

  /** How many rows from the top may hold any cell, with data or only a format. */
  usedRowCount(): number {
    for (let index = this.#chunks.length - 1; index >= 0; index -= 1) {
      const rows = this.#chunks[index]?.rows ?? [];
      for (let offset = rows.length - 1; offset >= 0; offset -= 1) {
        if ((rows[offset]?.cells.length ?? 0) > 0) return index * CHUNK_ROWS + offset + 1;
      }
    }
    return 0;
  }

  /** Index of the last row in which a cell holds data, -1 when none does. */
  lastDataRow(): number {
    for (let index = this.#chunks.length - 1; index >= 0; index -= 1) {
      const chunk = this.#chunks[index];
      if (chunk === undefined || chunk.dataCells === 0) continue;
      for (let offset = chunk.rows.length - 1; offset >= 0; offset -= 1) {
        if (chunk.rows[offset]?.cells.some((cell) => !isBlank(cell))) return index * CHUNK_ROWS + offset;
      }
    }
    return -1;
  }

  /** How many columns from the left may hold any cell. */
  usedColumnCount(): number {
    let most = 0;
    this.forEachRow((_, cells) => {
      most = Math.max(most, cells.length);
    });
    return most;
  }

  /** Calls back for every row that holds a cell, top down. */
  forEachRow(visit: (rowIndex: number, cells: RowCells) => void): void {
    this.#chunks.forEach((chunk, index) => {
      chunk?.rows.forEach((row, offset) => {
        if (row !== undefined && row.cells.length > 0) visit(index * CHUNK_ROWS + offset, row.cells);
      });
    });
  }

  /** Calls back for every formula cell; chunks without formulas cost nothing. */
  forEachFormula(visit: (rowIndex: number, columnIndex: number, cell: Cell) => void): void {
    this.#chunks.forEach((chunk, index) => {
      if (chunk === undefined || chunk.formulas === 0) return;
      chunk.rows.forEach((row, offset) => {
        row?.cells.forEach((cell, columnIndex) => {
          if (cell?.formula !== undefined) visit(index * CHUNK_ROWS + offset, columnIndex, cell);
        });
      });
    });
  }

  /** Rebuilds the order of rows: `rowIndexes[i]` is the old index of the new row `i`, `undefined` an empty one. */
  rearrangeRows(rearrange: (rows: (Row | undefined)[]) => (Row | undefined)[]): void {
    const rows: (Row | undefined)[] = [];
    this.#chunks.forEach((chunk, index) => {
      chunk?.rows.forEach((row, offset) => {
        rows[index * CHUNK_ROWS + offset] = row;
      });
    });
    const next = rearrange(rows);
    const chunks: (Chunk | undefined)[] = [];
    for (let start = 0; start < next.length; start += CHUNK_ROWS) {
      const chunk = newChunk(this.#owner);
      chunk.rows = next.slice(start, start + CHUNK_ROWS);
      for (const row of chunk.rows) {
        chunk.dataCells += countData(row?.cells ?? EMPTY_ROW);
        chunk.formulas += countFormulas(row?.cells ?? EMPTY_ROW);
      }
      chunks.push(chunk);
    }
    this.#chunks = chunks;
  }

  /** Replaces every row's cells by what `rearrange` makes of a copy. */
  rearrangeColumns(rearrange: (cells: (Cell | undefined)[]) => (Cell | undefined)[]): void {
    const rows: [number, RowCells][] = [];
    this.forEachRow((rowIndex, cells) => rows.push([rowIndex, cells]));
    for (const [rowIndex, cells] of rows) this.setRow(rowIndex, rearrange(cells.slice()));
  }

  #writableChunk(rowIndex: number): Chunk {
    const index = Math.floor(rowIndex / CHUNK_ROWS);
    const chunk = this.#chunks[index];
    if (chunk?.owner === this.#owner) return chunk;
    const copy =
      chunk === undefined
        ? newChunk(this.#owner)
        : { ...chunk, owner: this.#owner, rows: chunk.rows.slice() };
    this.#chunks[index] = copy;
    return copy;
  }
}

const countData = (cells: RowCells): number => {
  let count = 0;
  for (const cell of cells) if (!isBlank(cell)) count += 1;
  return count;
};

const countFormulas = (cells: RowCells): number => {
  let count = 0;
  for (const cell of cells) if (cell?.formula !== undefined) count += 1;
  return count;
};
