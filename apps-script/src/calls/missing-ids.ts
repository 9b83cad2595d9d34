/**
 * Ids for rows that a person typed in without one. Only the blank id cell is written; a row that says nothing else is
 * no row.
 */
import { tableNames } from '../../../shared/tables/registry.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toNewId } from '../ledger/new-ids.ts';
import { toCellRequest } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

/** Requests for the tabs that were read with all rows. */
export function toMissingIdRequests(platform: Platform, ledger: Ledger): BatchRequest[] {
  return tableNames.flatMap((table) => {
    const rows = ledger.readRows(table);
    if (!rows || rows.rowsWithoutId.length === 0) return [];
    const taken = new Set([...rows.byId.keys(), ...rows.unusableIds]);
    return rows.rowsWithoutId.flatMap((rowIndex) => {
      const id = toNewId(table, platform.ids.newRandom, taken);
      taken.add(id);
      return toCellRequest(ledger, table, rowIndex, 'id', id);
    });
  });
}
