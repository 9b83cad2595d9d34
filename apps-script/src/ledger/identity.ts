/**
 * How tabs, header rows and columns are known: developer metadata under one key, so that a rename, move or sort by the
 * owner changes nothing. A tab's value names its own sheet id, so that a duplicated tab is told from the original.
 */
import { isTableName, tables, type TableName } from '../../../shared/tables/registry.ts';
import type { MatchedMetadata } from '../platform/sheets-types.ts';

export const METADATA_KEY = 'mentor-ledger';

export const toTabValue = (table: TableName, sheetId: number): string => `tab:${table}:${sheetId}`;
export const toHeaderValue = (table: TableName): string => `header:${table}`;
export const toColumnValue = (table: TableName, column: string): string => `column:${table}.${column}`;

/** What metadata says about one table: every place that claims to be it. */
export interface Claims {
  sheetIds: number[];
  headerRows: { sheetId: number; index: number }[];
  columns: Record<string, { sheetId: number; index: number }[]>;
}

/** Sorts what was found by table; entries of tables or columns that this version does not know are left alone. */
export function toClaims(found: readonly MatchedMetadata[]): Record<TableName, Claims> {
  const claims = Object.fromEntries(
    Object.keys(tables).map((table) => [table, { sheetIds: [], headerRows: [], columns: {} }]),
  ) as unknown as Record<TableName, Claims>;
  for (const { value, kind, sheetId, index } of found) {
    const [type, rest = ''] = split(value, ':');
    if (type === 'tab' && kind === 'sheet') {
      const [table, madeFor = ''] = split(rest, ':');
      // A copy of the tab carries the original's id: it is no claim.
      if (isTableName(table) && Number(madeFor) === sheetId) claims[table].sheetIds.push(sheetId);
    } else if (type === 'header' && kind === 'row') {
      if (isTableName(rest)) claims[rest].headerRows.push({ sheetId, index });
    } else if (type === 'column' && kind === 'column') {
      const [table, column = ''] = split(rest, '.');
      if (isTableName(table) && column in tables[table].columns) {
        (claims[table].columns[column] ??= []).push({ sheetId, index });
      }
    }
  }
  return claims;
}

function split(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
