/**
 * Issues of the ledger with an address that people see: the tab's title as the owner calls it, the row as Sheets
 * counts, the header as it reads. A private value is never in one.
 */
import { catalogs } from '../words.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { LedgerIssue } from './ledger-issue.ts';
import type { RawTable, RowIssue } from './decode.ts';
import type { TableLayout } from './layout.ts';
import { isMendable, isTroubleMendable, toColumnKey, toRowsKey, toTableKey } from './mend-keys.ts';
import { toLetters } from './letters.ts';
import type { TableTrouble } from './learn-ledger.ts';
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
    mend: null,
  };
}

/** A table that has no place: its tab is gone or in doubt, or no row is its header. */
export function toTroubleIssue(
  table: TableName,
  trouble: TableTrouble | undefined,
  language: Language,
): LedgerIssue {
  const { title } = tableWords(language, table);
  const mend = isTroubleMendable(trouble) ? toTableKey(table) : null;
  if (trouble?.code === 'header-missing') {
    const { sheet, row } = trouble;
    const issue: Issue = { code: 'header-missing', place: { tab: sheet.title } };
    const cell = { sheetId: sheet.sheetId, rowIndex: row, columnIndex: 0 };
    return { ...issue, table, sentence: toSentence(issue, language), cell, mend };
  }
  if (trouble?.code === 'tab-doubled') {
    const { sheet, other } = trouble;
    const issue: Issue = { code: 'tab-doubled', place: { tab: sheet.title }, params: { other: other.title } };
    const cell = { sheetId: other.sheetId, rowIndex: 0, columnIndex: 0 };
    return { ...issue, table, sentence: toSentence(issue, language), cell, mend };
  }
  const issue: Issue = { code: 'tab-missing', place: { tab: title } };
  return { ...issue, table, sentence: toSentence(issue, language), cell: null, mend };
}

/** Columns that are missing or in doubt in a tab, of those that matter. */
export function toStructureIssues(
  table: TableName,
  layout: TableLayout,
  language: Language,
  matters: (column: string) => boolean = () => true,
): LedgerIssue[] {
  const issues: LedgerIssue[] = [];
  const add = (code: Issue['code'], column: string, at: number | null, mend: string | null): void => {
    const place = { tab: layout.title, column: shownHeader(table, layout, column, language) };
    const params = at === null ? {} : { params: { at: toLetters(at) } };
    const issue: Issue = { code, place, ...params };
    const cell = { sheetId: layout.sheetId, rowIndex: layout.headerRow, columnIndex: at ?? 0 };
    issues.push({ ...issue, table, sentence: toSentence(issue, language), cell, mend });
  };
  for (const name of Object.keys(tableOf(table).columns)) {
    if (!matters(name)) continue;
    const doubt = layout.doubts.find(({ column }) => column === name);
    if (doubt) {
      const mend = isMendable(doubt) ? toColumnKey(table, name) : null;
      add(doubt.code, name, doubt.marked ?? doubt.read, mend);
    } else if (!(name in layout.columns)) add('column-missing', name, null, null);
  }
  return issues;
}

/** What is told of a tab although it is read: a heading that stands twice, rows above the header. */
export function toHeadingIssues(
  table: TableName,
  { layout, rowsAbove }: Pick<RawTable, 'layout' | 'rowsAbove'>,
  language: Language,
): LedgerIssue[] {
  const doubled = layout.alsoElsewhere.map((column) => {
    const columnIndex = layout.columns[column] ?? 0;
    const place = { tab: layout.title, column: shownHeader(table, layout, column, language) };
    const issue: Issue = { code: 'heading-doubled', place, params: { at: toLetters(columnIndex) } };
    const cell = { sheetId: layout.sheetId, rowIndex: layout.headerRow, columnIndex };
    return { ...issue, table, sentence: toSentence(issue, language), cell, mend: null };
  });
  const [rowIndex] = rowsAbove;
  if (rowIndex === undefined) return doubled;
  return [
    ...doubled,
    {
      ...toRowIssue(table, layout, { rowIndex, column: null, code: 'rows-above-header' }, language),
      mend: toRowsKey(table),
    },
  ];
}
