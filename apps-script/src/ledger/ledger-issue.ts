/** What of the ledger cannot be read, with its place. */
import * as v from 'valibot';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { TableName } from '../../../shared/tables/registry.ts';

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A row, column or tab that the software cannot read, for the sidebar's list. Everything else works on. */
export interface LedgerIssue extends Issue {
  sentence: string;
  table: TableName;
  /** What `openCell` takes to show it; null when the tab itself is missing. */
  cell: CellPlace | null;
  /** What `getMend` and `mend` take to put the place right; null where only a person can. */
  mend: string | null;
}

/** Zero-based, as the Sheets API counts. */
export const cellPlace = v.object({ sheetId: index, rowIndex: index, columnIndex: index });
export type CellPlace = v.InferOutput<typeof cellPlace>;
