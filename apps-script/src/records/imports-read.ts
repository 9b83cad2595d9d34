/**
 * What the ledger knows of earlier imports. An import counts once it is done; one that was begun and left is found
 * here, so that nobody starts a second one on top of it.
 */
import { catalogs } from '../words.ts';
import type { DateOrder } from '../../../shared/imports/dates.ts';
import type { ImportAnswers } from '../../../shared/imports/import-question.ts';
import { readImportTerms } from '../../../shared/imports/import-terms.ts';
import { toRememberedAnswers, type RememberedMapping } from '../../../shared/imports/remembered-mapping.ts';
import type { SalesImport } from '../../../shared/tables/sales-imports.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import type { TableLayout } from '../ledger/layout.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { parseOwn } from '../ledger/state.ts';
import { Refusal, type OwnerContext } from '../calls/answer.ts';
import type { SpreadsheetFacts } from '../platform/sheets-types.ts';
import type { ImportLine, TabChoice, UnfinishedImport } from './records-api.ts';

/** Opens the ledger for a sales call; a missing tab is a refusal that leads to Set up. */
export function openSales(context: OwnerContext, more: readonly Want[] = []): Ledger {
  const wants: Want[] = [
    { table: 'salesImports', rows: 'all' },
    { table: 'orders', rows: 'none' },
    { table: 'audit', rows: 'none' },
    ...more,
  ];
  return openLedger(context.platform, context.state, wants)!;
}

/** Where a tab is; refuses when it is gone. */
export function placeOf(context: OwnerContext, ledger: Ledger, table: TableName): TableLayout {
  const layout = ledger.layout[table];
  if (layout) return layout;
  throw new Refusal(catalogs[context.language].script.failures.tabGone, { needsSetUp: true });
}

const toLine = ({ id, fileName, importedAt, ordersKept }: SalesImport): ImportLine => ({
  importId: id,
  fileName: fileName ?? '',
  importedAt,
  orders: ordersKept ?? 0,
});

/** Two imports of one second are in the order of their rows. */
const newestFirst = (ledger: Ledger): SalesImport[] =>
  [...ledger.rows('salesImports').records]
    .reverse()
    .sort((a, b) => Date.parse(b.importedAt) - Date.parse(a.importedAt));

/** The import that was begun and not ended. */
export function toUnfinished(ledger: Ledger): UnfinishedImport | null {
  const row = newestFirst(ledger).find(({ state }) => state === 'in-progress');
  return row
    ? { ...toLine(row), ...readImportTerms(parseOwn<ImportAnswers>(row.mapping ?? undefined) ?? {}) }
    : null;
}

/** How many imports were finished or taken back. */
export const countEnded = (ledger: Ledger): number =>
  ledger.rows('salesImports').records.filter(({ state }) => state !== 'in-progress').length;

/** The latest import that counts: the only one that can be taken back. */
export function toLatest(ledger: Ledger): ImportLine | null {
  const row = newestFirst(ledger).find(({ state }) => state === 'done');
  return row ? toLine(row) : null;
}

/** Answers confirmed for earlier files, by their header row. */
export function toRemembered(ledger: Ledger): RememberedMapping[] {
  return newestFirst(ledger).flatMap(({ headerSignature, mapping, state, importedAt }) => {
    const answers = parseOwn<ImportAnswers>(mapping ?? undefined);
    if (!answers || !headerSignature || state !== 'done') return [];
    return [{ headerSignature, answers: toRememberedAnswers(answers), confirmedOn: importedAt.slice(0, 10) }];
  });
}

/** Tabs that are not the ledger's own, with something to read from. */
export function toTabChoices(facts: SpreadsheetFacts, ledger: Ledger): TabChoice[] {
  const own = new Set(Object.values(ledger.layout).map(({ sheetId }) => sheetId));
  return facts.sheets
    .filter(({ sheetId, hidden }) => !own.has(sheetId) && !hidden)
    .map(({ sheetId, title, rowCount }) => ({ sheetId, title, rowCount }));
}

/** How a locale writes dates in figures. Only the United States and a few others put the month first. */
export const toDateOrder = (locale: string): DateOrder =>
  /^en_(?:US|PH|BZ|FM|GU|PR)$|^en$/.test(locale) ? 'month-first' : 'day-first';

export { isImportId, toImportId } from '../../../shared/imports/import-id.ts';
