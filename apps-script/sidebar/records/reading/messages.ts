/** What the page and its reader say to each other. Long lists go in pieces, so that neither side is held. */
import type { CountedOrder } from '../ledger-orders.ts';
import type { PrepareInput } from '../prepare.ts';
import type { PreparedRest, toParts } from './prepared-parts.ts';

export type ToReader =
  /** A piece of the ledger's orders; they stay for all readings that follow. */
  | { readonly kind: 'ledger'; readonly orders: readonly CountedOrder[] }
  | { readonly kind: 'read'; readonly input: Omit<PrepareInput, 'ledger'> };

export type FromReader =
  | { readonly kind: 'part'; readonly orders: ReturnType<typeof toParts>['parts'][number] }
  | { readonly kind: 'done'; readonly rest: PreparedRest };

/** Orders in one message. */
export const PIECE = 5000;
