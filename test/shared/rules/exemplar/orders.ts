/** Builders of orders for the tests of the exemplar analysis. */
import type { SalesOrder } from '../../../../shared/rules/exemplar/sales-order.ts';
import type { RandomSource } from '../../../../shared/statistics/random-source.ts';

let nextId = 1;

/** One order with an id of its own. */
export function order(
  customerId: string,
  repId: string | undefined,
  orderedOn: string,
  amount?: number,
): SalesOrder {
  nextId += 1;
  return {
    orderId: String(nextId),
    customerId,
    orderedOn,
    ...(repId !== undefined && { repId }),
    ...(amount !== undefined && { amount }),
  };
}

/**
 * A firm whose customers order in three half years (January 2025 to June 2026), each coming back in the next with
 * its rep's chance. Every half year has the same number of active customers per rep.
 */
export function simulateFirm(
  chances: Readonly<Record<string, number>>,
  customersPerRep: number,
  random: RandomSource,
): SalesOrder[] {
  const halves = ['2025-01', '2025-07', '2026-01'];
  const orders = ['2025-01-01', '2026-06-30'].map((orderedOn) => order('daily shop', undefined, orderedOn));
  for (const [repId, chance] of Object.entries(chances)) {
    for (let wave = 0; wave < 2; wave += 1) {
      for (let i = 0; i < customersPerRep; i += 1) {
        const customerId = `${repId}-${wave}-${i}`;
        orders.push(order(customerId, repId, `${halves[wave]!}-15`, 100));
        if (random() < chance) orders.push(order(customerId, repId, `${halves[wave + 1]!}-10`, 100));
      }
    }
  }
  return orders;
}
