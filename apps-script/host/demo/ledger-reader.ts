/** Reads a tab of the running workbook as the owner would copy it: formatted texts by header, for the tour and tests. */
import { catalogs } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { LocalGoogle } from './local-google.ts';

/** Rows of the tab with the table's title, each as column name → shown text; blank cells are left out. */
export function readTab(google: LocalGoogle, table: TableName, language: Language): Record<string, string>[] {
  const words = catalogs[language].tables[table];
  const answer = google.sheets.Spreadsheets.Values.get(google.spreadsheetId, `'${words.title}'`);
  const [headers = [], ...rows] = (answer['values'] as string[][] | undefined) ?? [];
  const names = new Map(Object.entries(words.columns).map(([name, column]) => [column.header, name]));
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((text, index) => {
        const name = names.get(headers[index] ?? '');
        return name !== undefined && text !== '' ? [[name, text]] : [];
      }),
    ),
  );
}
