/**
 * Fills a workbook that has just been set up with the sample firm, through the Sheets API like anybody else. Columns
 * stand in the order of their tables then; nothing else may be assumed of a workbook in use.
 */
import type { JsonObject } from '../sheets/json.ts';
import type { SheetsService } from '../sheets/service.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { toCell, type CellContext } from '../../../shared/schema/index.ts';
import type { SampleFirm } from '../../../shared/sample/sample-firm.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';

export interface SeedOptions {
  sheets: SheetsService;
  spreadsheetId: string;
  language: Language;
  timeZone: string;
}

/** Rows by table; a table that is left out stays as it is. */
export type SeedRows = Partial<Record<TableName, readonly object[]>>;

/** The sample firm without its program, which the set-up has written. */
export const toSeedRows = (firm: SampleFirm): SeedRows => ({
  people: firm.people,
  pairings: firm.pairings,
  checkIns: firm.checkIns,
  feedback: firm.feedback,
  talks: firm.talks,
  procedureChanges: firm.procedureChanges,
  ...firm.rewards,
  ...firm.measure,
});

/** Appends the rows to their tabs in one call. */
export function seedWorkbook(options: SeedOptions, rows: SeedRows): void {
  const { sheets, spreadsheetId, language } = options;
  const book = sheets.Spreadsheets.get(spreadsheetId, { fields: 'sheets.properties(sheetId,title)' });
  const properties = (book['sheets'] as { properties: { sheetId?: number; title: string } }[]).map(
    (sheet) => sheet.properties,
  );
  const requests: JsonObject[] = Object.entries(rows).map(([name, records]) => {
    const title = catalogs[language].tables[name as TableName].title;
    const sheet = properties.find((candidate) => candidate.title === title);
    if (!sheet) throw new Error(`The tab “${title}” is missing: set the workbook up first.`);
    return {
      appendCells: {
        sheetId: sheet.sheetId ?? 0,
        fields: 'userEnteredValue',
        rows: records.map((record) => toRow(name as TableName, record as Record<string, unknown>, options)),
      },
    };
  });
  sheets.Spreadsheets.batchUpdate({ requests }, spreadsheetId);
}

function toRow(name: TableName, record: Record<string, unknown>, options: SeedOptions): JsonObject {
  const words = catalogs[options.language].tables[name].choices as Record<string, Record<string, string>>;
  return {
    values: Object.entries(tableOf(name).columns).map(([columnName, column]) => {
      const choiceWords = words[columnName];
      const context: CellContext = { timeZone: options.timeZone, ...(choiceWords && { choiceWords }) };
      const cell = toCell(column, record[columnName], context);
      return Object.keys(cell).length === 0 ? {} : { userEnteredValue: { ...cell } };
    }),
  };
}
