/** What the Export dialog asks of the script and gets back: tables as they stand, in pages, and rows to fill a ledger with. */
import * as v from 'valibot';
import type { ArchiveTable } from '../../../shared/rules/archive/archive.ts';
import { MAX_CELL_CHARACTERS } from '../../../shared/schema/index.ts';
import { tableNames, type TableName } from '../../../shared/tables/registry.ts';
import type { DialogView } from '../calls/dialog-view.ts';
import { count, list } from '../calls/args.ts';

export interface ExportView extends DialogView {
  /** Rows of the tables that people fill: a ledger without any can be filled from a file. */
  rowsThere: number;
}

export interface ExportPage {
  tables: ArchiveTable[];
  /** Rows that cannot be read, each with its place: they are not in the export. */
  unreadable: string[];
  /** Row of the last table to go on with; null at its end. */
  nextRow: number | null;
}

/** Tables by name. */
export const tableList = list(v.picklist(tableNames as [TableName, ...TableName[]]), 100);

const cell = v.nullable(
  v.union([
    v.pipe(v.string(), v.maxLength(MAX_CELL_CHARACTERS)),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
  ]),
);

export const fillForm = v.object({
  tables: list(
    v.object({
      name: v.picklist(tableNames as [TableName, ...TableName[]]),
      columns: list(v.pipe(v.string(), v.maxLength(60)), 200),
      rows: list(list(cell, 200), 50_000),
    }),
    100,
  ),
  /** The last part: all but orders, in one write. */
  isLast: v.boolean(),
  /** Rows of the file in all, for the audit of the page that sends it. */
  rows: count,
});
export type FillForm = v.InferOutput<typeof fillForm>;
