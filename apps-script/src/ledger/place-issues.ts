/** Cells that read well and still cannot be meant: a time zone that is none, an address that two people have. */
import type { Issue } from '../../../shared/protocol/issue.ts';
import { isTimeZone } from '../../../shared/time/instants.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { isBlankCell } from './codec.ts';
import { toRowIssue } from './issues.ts';
import type { LedgerIssue } from './ledger-issue.ts';
import type { Ledger } from './open-ledger.ts';

type Place = Pick<Ledger, 'raw' | 'setting'>;

/** One issue for each such cell. */
export const toPlaceIssues = (ledger: Place): LedgerIssue[] => [
  ...toZoneIssues(ledger, 'program', 'spreadsheet'),
  ...toZoneIssues(ledger, 'people', 'program'),
  ...toAddressIssues(ledger),
];

function toIssues(
  { raw, setting }: Place,
  table: TableName,
  column: string,
  code: Issue['code'],
  isWrong: (text: string) => boolean,
  params: Issue['params'] = {},
): LedgerIssue[] {
  const known = raw[table];
  return (known?.columns[column] ?? []).flatMap((cell, row) => {
    const text = isBlankCell(cell) ? '' : String(cell).trim();
    if (!known || text === '' || !isWrong(text)) return [];
    const place = { rowIndex: known.firstRow + row, column, code, params };
    return [toRowIssue(table, known.layout, place, setting.language)];
  });
}

const toZoneIssues = (ledger: Place, table: TableName, instead: string): LedgerIssue[] =>
  toIssues(ledger, table, 'timeZone', 'not-a-zone', (text) => !isTimeZone(text), { instead });

function toAddressIssues(ledger: Place): LedgerIssue[] {
  const seen = new Set<string>();
  return toIssues(ledger, 'people', 'email', 'address-doubled', (text) => {
    const address = text.toLowerCase();
    if (seen.has(address)) return true;
    seen.add(address);
    return false;
  });
}
