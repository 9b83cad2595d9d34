/** What a workbook holds before it is set up: its program and people, a blank first tab, and what can be mended at once. */
import type { Language } from '../../../shared/tables/program.ts';
import { tableNames, tableOf } from '../../../shared/tables/registry.ts';
import type { Layout } from '../ledger/layout.ts';
import { toLedger, type Ledger } from '../ledger/open-ledger.ts';
import { learnLedger, readKnown, type Learned, type Want } from '../ledger/read-ledger.ts';
import { planMends } from '../mend/plan-mends.ts';
import type { Platform } from '../platform/ports.ts';
import type { SheetFacts } from '../platform/sheets-types.ts';

/** Names that Sheets gives the first tab of a new spreadsheet, in languages we meet. */
const DEFAULT_TITLE = /^(sheet|foglio|hoja|feuille|tabellenblatt|planilha|página|blad|arkusz)\s?1$/i;

const PROGRAM_WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
];

/** Doubtful places first: what is mended shows what else is. Each round is one batch; it ends when nothing is left. */
export function mendAll(
  platform: Platform,
  spreadsheetId: string,
  kept: Layout,
  language: Language,
  mended: string[],
): Learned {
  let learned = learnLedger(platform.sheets, spreadsheetId, kept);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = planMends(learned, kept, language);
    if (mends.length === 0) break;
    platform.sheets.batchUpdate(
      spreadsheetId,
      mends.flatMap(({ requests }) => requests),
    );
    mended.push(...mends.map(({ sentence }) => sentence));
    learned = learnLedger(platform.sheets, spreadsheetId, kept);
  }
  return learned;
}

/** A header row first, then what its headings show. */
const MOST_ROUNDS = 3;

/** Program and People as they are, if they are. */
export function readProgram(
  platform: Platform,
  spreadsheetId: string,
  learned: Learned,
  language: Language,
): Ledger {
  const tables = readKnown(platform.sheets, spreadsheetId, learned.layout, PROGRAM_WANTS);
  const { layout, troubles, timeZone } = learned;
  const raw = { layout, troubles, isLearned: true, tables, timeZone };
  return toLedger(raw, { spreadsheetId, language, timeZone: learned.timeZone }, PROGRAM_WANTS);
}

/** The single blank tab of a new spreadsheet; null when there is anything in it, or it has a name of its own. */
export function findBlankSheet(
  platform: Platform,
  spreadsheetId: string,
  learned: Learned,
): SheetFacts | null {
  const [only, second] = learned.sheets;
  if (!only || second || Object.keys(learned.layout).length > 0) return null;
  if (!DEFAULT_TITLE.test(only.title) || only.chartIds.length > 0 || only.protections.length > 0) return null;
  const [values] = platform.sheets.readValues(spreadsheetId, [{ gridRange: { sheetId: only.sheetId } }]);
  const width = Object.keys(tableOf(tableNames[0]!).columns).length;
  return values!.columns.length === 0 && only.columnCount >= width ? only : null;
}
