/**
 * Opens the ledger for a dialog: rows that the owner typed in without an id get one first, since everything else
 * refers to rows by id. One read; two more calls only when an id was missing.
 */
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { underLock, type OwnerContext } from './answer.ts';
import { toMissingIdRequests } from './missing-ids.ts';

export function openWithIds(context: OwnerContext, wants: readonly Want[]): Ledger {
  const { platform, state } = context;
  const ledger = openLedger(platform, state, wants)!;
  if (toMissingIdRequests(platform, ledger).length === 0) return ledger;
  return underLock(context, () => {
    const current = openLedger(platform, state, wants)!;
    const requests = toMissingIdRequests(platform, current);
    if (requests.length > 0) platform.sheets.batchUpdate(current.settings.spreadsheetId, requests);
    return openLedger(platform, state, wants)!;
  });
}
