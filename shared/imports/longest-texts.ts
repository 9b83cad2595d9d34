/**
 * Texts that no cell of the ledger can keep: one of them would stop a written import half way, and a cell of Google
 * Sheets ends at 50,000 characters. Names are folded for comparison, which can lengthen them.
 */
import { orders } from '../tables/orders.ts';
import { toFoldedName } from './cell-text.ts';
import type { SalesRow } from './read-sales-rows.ts';

const most = (column: keyof typeof orders.columns): number => orders.columns[column].maxLength ?? Infinity;
const CUSTOMER = Math.min(most('customerName'), most('customerId'));
const PERSON = Math.min(most('repName'), most('repId'), most('ownerRep'));
const ORDER = most('orderId');

/** Longest name of a person that the ledger keeps. */
export const LONGEST_PERSON = PERSON;

/** Whether a name of a customer is longer than the ledger keeps. */
export const isTooLongForCustomer = (name: string): boolean => isBeyond(name, CUSTOMER);

/** Whether a name of a person is longer than the ledger keeps. */
export const isTooLongForPerson = (name: string): boolean => isBeyond(name, PERSON);

/** Whether a row holds a number or a name that the ledger cannot keep. */
export function isTooLong({ orderId, customerId, customerName, rep, owner }: SalesRow): boolean {
  return (
    orderId.length > ORDER ||
    isTooLongForCustomer(customerId) ||
    isTooLongForCustomer(customerName) ||
    isTooLongForPerson(rep) ||
    isTooLongForPerson(owner)
  );
}

function isBeyond(text: string, most: number): boolean {
  return text.length * 2 > most && (text.length > most || toFoldedName(text).length > most);
}
