/**
 * Writes down the terms of pairings that have begun with blank cells: until then they are the program's, from then on a
 * later change of the program changes no pairing that runs.
 */
import { toFrozenTerms } from '../../../shared/rules/pairings/frozen-terms.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toCellRequest } from '../ledger/write-ledger.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';

/** What to write tonight; the end of a pairing that is over is the owner's to say. `todayOn` is the program's day. */
export function toFrozenTermsRequests(ledger: Ledger, todayOn: string): BatchRequest[] {
  const { program, layout } = ledger;
  if (!program || !layout.pairings) return [];
  const { records, rowIndexes } = ledger.rows('pairings');
  return records.flatMap((pairing, index) => {
    if (pairing.status === 'planned' || pairing.startsOn > todayOn) return [];
    const { endsOn, ...terms } = toFrozenTerms(pairing, program);
    const runs = pairing.status === 'active' || pairing.status === 'paused';
    const fields = { ...terms, ...(runs && endsOn !== undefined && { endsOn }) };
    return Object.entries(fields)
      .filter(([name]) => layout.pairings!.columns[name] !== undefined)
      .flatMap(([name, value]) => toCellRequest(ledger, 'pairings', rowIndexes[index]!, name, value));
  });
}
