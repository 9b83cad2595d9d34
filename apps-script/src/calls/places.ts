/** Shows a place of the ledger in the sheet: a row by its id, wherever the owner has sorted it to, a cell, a tab. */
import { catalogs } from '../words.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { isTableName, tableNames, tableOf } from '../../../shared/tables/registry.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer, CellPlace } from './answers-api.ts';
import { answer, Refusal, type OwnerContext } from './answer.ts';

export const openPairing = (platform: Platform, pairingId: string): Answer<null> =>
  answer(platform, (context) => openRow(context, 'pairings', pairingId));

export const openPerson = (platform: Platform, personId: string): Answer<null> =>
  answer(platform, (context) => openRow(context, 'people', personId));

export const openCell = (platform: Platform, place: CellPlace): Answer<null> =>
  answer(platform, (context) => show(context, place.sheetId, place.rowIndex, place.columnIndex));

export const openTab = (platform: Platform, table: TableName): Answer<null> =>
  answer(platform, (context) => {
    const layout = isTableName(table) ? context.state.layout[table] : undefined;
    if (!layout) throw tabGone(context);
    return show(context, layout.sheetId, layout.headerRow, 0);
  });

function openRow(context: OwnerContext, table: 'pairings' | 'people', id: string): null {
  const ledger = openLedger(context.platform, context.state, [{ table, rows: 'all', columns: ['id'] }])!;
  const layout = ledger.layout[table];
  if (!layout) throw tabGone(context);
  const rows = ledger.rows(table, ['id']);
  const index = rows.records.findIndex((record) => record.id === id);
  if (index < 0) throw new Refusal(catalogs[context.language].script.failures.rowGone);
  return show(context, layout.sheetId, rows.rowIndexes[index]!, 0);
}

function show(context: OwnerContext, sheetId: number, rowIndex: number, columnIndex: number): null {
  // Tabs that are kept out of sight become visible when they are asked for, and stay so.
  const table = tableNames.find((name) => context.state.layout[name]?.sheetId === sheetId);
  if (table && tableOf(table).hidden) {
    context.platform.sheets.batchUpdate(context.settings.spreadsheetId, [
      { updateSheetProperties: { properties: { sheetId, hidden: false }, fields: 'hidden' } },
    ]);
  }
  if (!context.platform.ui.activateCell(sheetId, rowIndex, columnIndex)) throw tabGone(context);
  return null;
}

const tabGone = ({ language }: OwnerContext): Refusal =>
  new Refusal(catalogs[language].script.failures.tabGone, { needsSetUp: true });
