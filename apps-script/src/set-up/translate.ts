/**
 * What changes when the program's language does: titles, headers and lists that still read as this software worded
 * them, and the words of choices in the rows. Whatever the owner has worded differently stays as it is.
 */
import { LANGUAGES, type Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { toHeaderFingerprint, type TableLayout } from '../ledger/layout.ts';
import { headerOf, tableWords } from '../ledger/words.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import { toHeaderCell } from '../ledger/table-requests.ts';
import { toValidation, type PeopleRange } from '../ledger/validation.ts';

export interface Translation {
  requests: BatchRequest[];
  layout: TableLayout;
}

const others = (language: Language): Language[] => LANGUAGES.filter((one) => one !== language);

/** The requests that put a tab into the language, and the layout they lead to. Nothing when it is in it already. */
export function translateTable(
  table: TableName,
  known: TableLayout,
  language: Language,
  people: PeopleRange | null,
  isFreeTitle: (title: string) => boolean,
): Translation {
  const { sheetId, headerRow } = known;
  const requests: BatchRequest[] = [];
  const layout = { ...known, headers: [...known.headers] };
  const title = tableWords(language, table).title;
  const isOurTitle = others(language).some((other) => tableWords(other, table).title === known.title);
  if (isOurTitle && title !== known.title && isFreeTitle(title)) {
    requests.push({ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } });
    layout.title = title;
  }
  for (const name of Object.keys(tableOf(table).columns)) {
    const index = known.columns[name];
    if (index === undefined) continue;
    const shown = known.headers[index] ?? '';
    const isOurs = others(language).some((other) => headerOf(other, table, name) === shown);
    if (isOurs && shown !== headerOf(language, table, name)) {
      const cell = toHeaderCell(table, name, language);
      const start = { sheetId, rowIndex: headerRow, columnIndex: index };
      const rows = [{ values: [{ note: '', ...cell }] }];
      requests.push({ updateCells: { start, rows, fields: 'userEnteredValue,note' } });
      layout.headers[index] = headerOf(language, table, name);
      requests.push(...toChoiceRequests(table, name, known, index, language, people));
    }
  }
  return { requests, layout: { ...layout, fingerprint: toHeaderFingerprint(layout.headers) } };
}

/** The list of a column and the words already in its rows. */
function toChoiceRequests(
  table: TableName,
  name: string,
  { sheetId, headerRow }: TableLayout,
  index: number,
  language: Language,
  people: PeopleRange | null,
): BatchRequest[] {
  const range = {
    sheetId,
    startRowIndex: headerRow + 1,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  };
  const rule = toValidation(table, name, language, people);
  const requests: BatchRequest[] = rule ? [{ setDataValidation: { range, rule } }] : [];
  const words = tableWords(language, table).choices[name];
  if (!words) return requests;
  for (const other of others(language)) {
    for (const [code, find] of Object.entries(tableWords(other, table).choices[name] ?? {})) {
      const replacement = words[code];
      if (replacement === undefined || replacement === find) continue;
      requests.push({ findReplace: { find, replacement, matchCase: true, matchEntireCell: true, range } });
    }
  }
  return requests;
}
