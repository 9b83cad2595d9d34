/**
 * `window.ownerPage`: what a test or a tour may read of the grid, which draws only what is in view. Read-only, so
 * that nothing can be driven past the page itself.
 */
export interface OwnerPageReader {
  /** Shown text of a cell, zero-based; '' when empty. Rejects when there is no such sheet. */
  readCell(sheetTitle: string, row: number, column: number): Promise<string>;
  /** Shown texts of rows `from` to `to` (exclusive). */
  readRows(sheetTitle: string, from: number, to: number): Promise<string[][]>;
  sheetTitles(): string[];
  activeSheetTitle(): string;
  /** As in the name box, for instance `B3` or `A1:C9`. */
  selectedRange(): string;
  isEditing(): boolean;
}

declare global {
  interface Window {
    ownerPage: OwnerPageReader;
  }
}
