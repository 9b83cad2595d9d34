/**
 * How many orders the imports left that count, told from the imports' own lines: a hundred thousand orders need not be
 * read for a number. An import that replaces earlier orders says how many; when that is all of them, the days of the
 * earlier files no longer count either.
 */
import type { SalesImport } from '../tables/sales-imports.ts';

export interface CountedOrders {
  readonly orders: number;
  /** First and last day, `YYYY-MM-DD`; null without orders. */
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

type ImportLine = Pick<
  SalesImport,
  'importedAt' | 'ordersKept' | 'ordersReplaced' | 'firstOn' | 'lastOn' | 'state'
>;

/** Counts what finished imports left. Lines of one instant are taken in their order. */
export function countOrders(imports: readonly ImportLine[]): CountedOrders {
  const none: CountedOrders = { orders: 0, fromOn: null, toOn: null };
  return imports
    .filter(({ state }) => state === 'done')
    .sort((a, b) => Date.parse(a.importedAt) - Date.parse(b.importedAt))
    .reduce((earlier, { ordersKept, ordersReplaced, firstOn, lastOn }): CountedOrders => {
      const left = Math.max(0, earlier.orders - (ordersReplaced ?? 0));
      const known = left > 0 ? earlier : none;
      return {
        orders: left + (ordersKept ?? 0),
        fromOn: [known.fromOn, firstOn].flatMap((day) => day ?? []).sort()[0] ?? null,
        toOn:
          [known.toOn, lastOn]
            .flatMap((day) => day ?? [])
            .sort()
            .pop() ?? null,
      };
    }, none);
}
