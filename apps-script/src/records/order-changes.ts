/**
 * Whether a hand has changed an order since it was imported. Its id ends in a mark of what was written, so that no
 * second table has to keep it; orders of earlier versions have none and are taken as they are.
 */
import { tableOf } from '../../../shared/tables/registry.ts';
import { toFingerprint } from '../calls/rows/journal.ts';
import { toStoredFields, type PlainRow } from '../calls/rows/changes.ts';

/** What an import writes of an order; the rest is the software's own. */
const FACTS = [
  'orderedOn', 'orderId', 'customerName', 'repName', 'ownerRep', 'amount', 'customerId', 'repId',
] as const; // prettier-ignore

/** The mark of a row as it will be read again; up to seven letters and digits. */
export function toOrderMark(row: PlainRow): string {
  const known = Object.keys(tableOf('orders').columns);
  const facts = Object.fromEntries(
    FACTS.filter((name) => known.includes(name)).map((name) => [name, row[name] ?? null]),
  );
  return toFingerprint('orders', toStoredFields('orders', facts)).toString(36);
}

/** Whether the row reads otherwise than its mark says. */
export function isChangedOrder(row: PlainRow): boolean {
  const [, mark] = /-\d+\.([0-9a-z]+)$/.exec(String(row['id'])) ?? [];
  return mark !== undefined && mark !== toOrderMark(row);
}
