/**
 * Pairings that ran before the ledger was set up: their hours and talks count from that day, and the Today list asks
 * when they last met. One of which something was noted already has a past here.
 */
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { toCellRequest } from '../ledger/write-ledger.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

export const MIDWAY_WANTS: readonly Want[] = [
  { table: 'pairings', rows: 'all' },
  { table: 'checkIns', rows: 'all', columns: ['id', 'pairingId'] },
];

/** What to write at the first set-up. `todayOn` is the program's day. */
export function toMidwayRequests(ledger: Ledger, todayOn: string): BatchRequest[] {
  if (ledger.layout.pairings?.columns['trackedFromOn'] === undefined) return [];
  const noted = new Set(
    ledger.rows('checkIns', ['id', 'pairingId']).records.map(({ pairingId }) => pairingId),
  );
  const { records, rowIndexes } = ledger.rows('pairings');
  return records.flatMap(({ id, status, startsOn, trackedFromOn }, index) => {
    const ran = (status === 'active' || status === 'paused') && startsOn < todayOn;
    return ran && trackedFromOn === null && !noted.has(id)
      ? toCellRequest(ledger, 'pairings', rowIndexes[index]!, 'trackedFromOn', todayOn)
      : [];
  });
}
