/** What the Export dialog may ask. */
import { count, id } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { fillForm, tableList } from './archive-api.ts';
import { fillLedger } from './fill-ledger.ts';
import { getExport, readExport, readPersonExport } from './read-export.ts';

export const archiveCalls = {
  getExport: defineCall([], getExport),
  /** These tables, the last of them from a row on. */
  readExport: defineCall([tableList, count], readExport),
  /** Everything held about a person. */
  readPersonExport: defineCall([id], readPersonExport),
  /** Fills a ledger that is empty; parts of orders first, then everything else in one write. */
  fillLedger: defineCall([fillForm], fillLedger),
};
