/**
 * The ledger's orders in the page: read in as many calls as it takes, joined again from their columns. Nothing is kept
 * after the window closes.
 */
import type { Answer } from '../../src/calls/answers-api.ts';
import type { OwnerApi } from '../../src/owner-calls.ts';
import type { OrdersPage } from '../../src/records/records-api.ts';
import { patiently, type Patience } from './patience.ts';

/** One order that counts. */
export interface CountedOrder {
  /** Id of its row. */
  readonly rowId: string;
  readonly orderId: string;
  readonly orderedOn: string;
  readonly amount?: number;
  readonly customerId: string;
  readonly customerName: string;
  readonly repId?: string;
  readonly repName?: string;
  /** Who looks after the customer, as a name. */
  readonly ownerRep?: string;
}

export interface LedgerOrders {
  readonly orders: readonly CountedOrder[];
  readonly unreadableRows: number;
}

/** The orders of one answer. */
export function toCountedOrders(page: OrdersPage): CountedOrder[] {
  const { names } = page;
  return page.ids.map((rowId, at) => {
    const nameAt = (column: readonly number[]): string | undefined => names[column[at] ?? -1];
    const amount = page.amounts[at];
    const [repId, repName, ownerRep] = [nameAt(page.repIds), nameAt(page.repNames), nameAt(page.ownerReps)];
    const customerId = nameAt(page.customerIds) ?? '';
    return {
      rowId,
      orderId: page.orderIds[at]!,
      orderedOn: page.orderedOn[at]!,
      customerId,
      customerName: nameAt(page.customerNames) ?? customerId,
      ...(amount !== null && amount !== undefined && { amount }),
      ...(repId !== undefined && { repId }),
      ...(repName !== undefined && { repName }),
      ...(ownerRep !== undefined && { ownerRep }),
    };
  });
}

/**
 * Reads all orders.
 * @param onShare is told how much of the tab has been read, 0 to 1
 */
export async function readAllOrders(
  read: (fromRow: number, rowCount: number | null) => Promise<ReturnType<OwnerApi['readOrders']>>,
  patience: Patience,
  onShare: (share: number) => void,
): Promise<Answer<LedgerOrders>> {
  const orders: CountedOrder[] = [];
  let unreadableRows = 0;
  let rowCount: number | null = null;
  for (let fromRow: number | null = 0; fromRow !== null;) {
    const from: number = fromRow;
    const answer: Answer<OrdersPage> = await patiently(() => read(from, rowCount), patience);
    if (!answer.ok) return answer;
    const page = answer.value;
    for (const order of toCountedOrders(page)) orders.push(order);
    unreadableRows += page.unreadableRows;
    fromRow = page.nextRow;
    rowCount = page.rowCount;
    if (page.rowCount > 0) onShare((fromRow ?? page.rowCount) / page.rowCount);
  }
  return { ok: true, value: { orders, unreadableRows } };
}
