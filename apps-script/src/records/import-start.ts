/** The beginning of an import: what the page has to know, and a tab's rows as texts, a page at a time. */
import type { Answer } from '../calls/answers-api.ts';
import { answer, Refusal, type OwnerContext } from '../calls/answer.ts';
import type { Platform } from '../platform/ports.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { catalogs } from '../words.ts';
import {
  countEnded,
  openSales,
  toDateOrder,
  toLatest,
  toRemembered,
  toTabChoices,
  toUnfinished,
} from './imports-read.ts';
import type { ImportStart, TabPage } from './records-api.ts';

/** Rows of a tab in one answer. */
const TAB_PAGE_ROWS = 10_000;

/** What the import page shows first. Two reads. */
export const getImportStart = (platform: Platform): Answer<ImportStart> =>
  answer(platform, (context) => {
    const ledger = openSales(context, [{ table: 'program', rows: 'all' }]);
    const facts = platform.sheets.readFacts(context.settings.spreadsheetId);
    return {
      language: ledger.program?.language ?? context.language,
      todayOn: toTodayOn(ledger, platform.clock.nowMs()),
      localeDateOrder: toDateOrder(facts.locale),
      tabs: toTabChoices(facts, ledger),
      remembered: toRemembered(ledger),
      unfinished: toUnfinished(ledger),
      endedImports: countEnded(ledger),
      latest: toLatest(ledger),
    };
  });

/** Rows of a tab as shown, from a zero-based row on. */
export const readTab = (platform: Platform, sheetId: number, fromRow: number): Answer<TabPage> =>
  answer(platform, (context) => {
    const rowCount = requireRowCount(context, sheetId);
    const endRowIndex = Math.min(fromRow + TAB_PAGE_ROWS, rowCount);
    const texts = platform.sheets.readTexts(context.settings.spreadsheetId, {
      sheetId,
      startRowIndex: fromRow,
      endRowIndex,
    });
    const nextRow = endRowIndex < rowCount ? endRowIndex : null;
    // Blank rows at the end of a page are left out by the service; the next page must keep its line numbers.
    const rows = [...texts];
    while (nextRow !== null && rows.length < TAB_PAGE_ROWS) rows.push([]);
    return { rows, nextRow };
  });

/** Rows of the grid of a tab. */
export function requireRowCount({ platform, settings, language }: OwnerContext, sheetId: number): number {
  const { sheets } = platform.sheets.readFacts(settings.spreadsheetId);
  const sheet = sheets.find((each) => each.sheetId === sheetId);
  if (!sheet) throw new Refusal(catalogs[language].script.failures.sheetGone);
  return sheet.rowCount;
}
