/** What the dialog on records may ask. */
import * as v from 'valibot';
import { count, id, list } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { getImportStart, readTab } from './import-start.ts';
import { readOrders } from './order-pages.ts';
import { importForm, orderCells, replaced } from './records-api.ts';
import { takeBackImport } from './take-back-import.ts';
import { beginImport, finishImport, writeOrders } from './write-import.ts';

export const recordCalls = {
  getImportStart: defineCall([], getImportStart),
  /** Rows of a tab as texts, from a zero-based row on. */
  readTab: defineCall([count, count], readTab),
  /** Orders that count, from a zero-based row of the tab's data on. */
  readOrders: defineCall([count, v.nullable(count)], readOrders),
  beginImport: defineCall([importForm], beginImport),
  /** Writes the orders that follow the `from` ones written so far; answers how many there are now. */
  writeOrders: defineCall([id, count, list(orderCells, 50_000)], writeOrders),
  finishImport: defineCall([id, count, replaced], finishImport),
  /** Takes back the latest or the unfinished import; to be called again while `isMore`. */
  takeBackImport: defineCall([id], takeBackImport),
};
