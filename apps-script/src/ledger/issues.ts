/**
 * Issues of the ledger with an address that people see: the tab's title as the owner calls it, the row as Sheets
 * counts, the header as it reads. A private value is never in one.
 */
import { catalogs } from '../words.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { LedgerIssue } from '../calls/answers-api.ts';
import type { RowIssue } from './decode.ts';
import type { TableLayout } from './layout.ts';
import { headerOf, tableWords } from './words.ts';

/** The sentence of an issue in a language. */
export const toSentence = (issue: Issue, language: Language): string =>
  catalogs[language].issues[issue.code](issue);

/** The header of a column as the owner has it now, else as this language words it. */
export function shownHeader(
  table: TableName,
  layout: TableLayout,
  column: string,
  language: Language,
): string {
  const index = layout.columns[column];
  const shown = index === undefined ? '' : (layout.headers[index] ?? '');
  return shown === '' ? headerOf(language, table, column) : shown;
}

/** An issue of one row. */
export function toRowIssue(
  table: TableName,
  layout: TableLayout,
  row: Omit<RowIssue, 'code'> & { code: Issue['code'] },
  language: Language,
): LedgerIssue {
  const { rowIndex, column, code, params } = row;
  const place = {
    tab: layout.title,
    row: rowIndex + 1,
    ...(column === null ? {} : { column: shownHeader(table, layout, column, language) }),
  };
  const issue: Issue = { code, place, ...(params ? { params } : {}) };
  const columnIndex = column === null ? 0 : (layout.columns[column] ?? 0);
  return {
    ...issue,
    table,
    sentence: toSentence(issue, language),
    cell: { sheetId: layout.sheetId, rowIndex, columnIndex },
  };
}

/** A tab that is not there. */
export function toMissingTab(table: TableName, language: Language): LedgerIssue {
  const issue: Issue = { code: 'tab-missing', place: { tab: tableWords(language, table).title } };
  return { ...issue, table, sentence: toSentence(issue, language), cell: null };
}

/** Columns that are missing or doubled in a tab, of those that matter. */
export function toStructureIssues(
  table: TableName,
  layout: TableLayout,
  language: Language,
  matters: (column: string) => boolean = () => true,
): LedgerIssue[] {
  const issues: LedgerIssue[] = [];
  for (const name of Object.keys(tableOf(table).columns)) {
    if (name in layout.columns || !matters(name)) continue;
    const code = layout.doubled.includes(name) ? 'column-doubled' : 'column-missing';
    const issue: Issue = { code, place: { tab: layout.title, column: headerOf(language, table, name) } };
    const cell = { sheetId: layout.sheetId, rowIndex: layout.headerRow, columnIndex: 0 };
    issues.push({ ...issue, table, sentence: toSentence(issue, language), cell });
  }
  return issues;
}
