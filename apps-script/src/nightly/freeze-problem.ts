/**
 * Freezes the problem statement in the first night of the program, if nobody has done it: a baseline that waits for
 * somebody to remember it is fixed when the figures have moved. One that lacks something is left to the owner, and so
 * is a workbook without the column for the copy.
 */
import { toFreezing, toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toCellRequest } from '../ledger/write-ledger.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

/** What to write tonight; nothing when there is nothing to freeze. `todayOn` is the day in the program's zone. */
export function toFreezingRequests(ledger: Ledger, todayOn: string): BatchRequest[] {
  const { program, layout } = ledger;
  if (!program || program.startsOn > todayOn || layout.problems?.columns['frozenContent'] === undefined)
    return [];
  const { records, rowIndexes } = ledger.rows('problems');
  const { current, frozen, gaps } = toProblemState(records);
  if (!current || frozen || gaps.length > 0) return [];
  const rowIndex = rowIndexes[records.indexOf(current)]!;
  return Object.entries(toFreezing(current, todayOn)).flatMap(([name, value]) =>
    toCellRequest(ledger, 'problems', rowIndex, name, value),
  );
}
