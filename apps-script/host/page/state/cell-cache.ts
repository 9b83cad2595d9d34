/**
 * The cells that this page has seen, in blocks of rows. A stale block is shown until its replacement has come, so
 * that a live update never blanks the grid; an answer older than what is shown is thrown away.
 */
import type { CellView, RowsView, StyleView, ValidationView } from '../../owner-page/protocol.ts';
import { readRows } from './api.ts';

export const blockRows = 100;

interface Block {
  view: RowsView | null;
  stale: boolean;
  loading: boolean;
}

export interface CellCache {
  cell(row: number, column: number): CellView | null;
  styleOf(row: number, column: number): StyleView | null;
  validationOf(row: number, column: number): ValidationView | null;
  isLoaded(row: number): boolean;
  /** Fetches what is missing or stale between two rows. */
  need(fromRow: number, toRow: number): void;
  /** Marks rows as stale; with no bounds, all. */
  invalidate(fromRow: number, toRow: number): void;
}

/**
 * Cells of one sheet. `onLoad` is called when a block has come, with the rows whose text differs from what was
 * shown before (none for a block seen for the first time).
 */
export function createCellCache(sheetId: number, onLoad: (changedRows: number[]) => void): CellCache {
  const blocks = new Map<number, Block>();

  const blockAt = (row: number): Block | undefined => blocks.get(Math.floor(row / blockRows));
  const cell = (row: number, column: number): CellView | null =>
    blockAt(row)?.view?.rows[row % blockRows]?.[column] ?? null;

  async function load(number: number, block: Block): Promise<void> {
    block.loading = true;
    block.stale = false;
    try {
      const view = await readRows(sheetId, number * blockRows, (number + 1) * blockRows);
      const before = block.view;
      if (before && before.revision > view.revision) return;
      block.view = view;
      onLoad(before ? toChangedRows(before, view) : []);
    } catch {
      block.stale = true;
    } finally {
      block.loading = false;
      if (block.stale && block.view) void load(number, block);
    }
  }

  return {
    cell,
    styleOf: (row, column) => {
      const style = cell(row, column)?.style;
      return style === undefined ? null : (blockAt(row)?.view?.styles[style] ?? null);
    },
    validationOf: (row, column) => {
      const validation = cell(row, column)?.validation;
      return validation === undefined ? null : (blockAt(row)?.view?.validations[validation] ?? null);
    },
    isLoaded: (row) => Boolean(blockAt(row)?.view),
    need(fromRow, toRow) {
      const last = Math.floor(Math.max(fromRow, toRow - 1) / blockRows);
      for (let number = Math.floor(fromRow / blockRows); number <= last; number += 1) {
        const block = blocks.get(number) ?? { view: null, stale: true, loading: false };
        blocks.set(number, block);
        if (block.stale && !block.loading) void load(number, block);
      }
    },
    invalidate(fromRow, toRow) {
      for (const [number, block] of blocks) {
        if (number * blockRows < toRow && (number + 1) * blockRows > fromRow) block.stale = true;
      }
    },
  };
}

function toChangedRows(before: RowsView, after: RowsView): number[] {
  const changed: number[] = [];
  const count = Math.max(before.rows.length, after.rows.length);
  for (let index = 0; index < count; index += 1) {
    const old = before.rows[index] ?? [];
    const now = after.rows[index] ?? [];
    const width = Math.max(old.length, now.length);
    for (let column = 0; column < width; column += 1) {
      const same =
        old[column]?.text === now[column]?.text &&
        old[column]?.edit === now[column]?.edit &&
        old[column]?.checked === now[column]?.checked;
      if (same) continue;
      changed.push(after.from + index);
      break;
    }
  }
  return changed;
}
