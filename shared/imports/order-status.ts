/**
 * Which orders count: won, paid, completed. Refunds, voids, drafts and lost ones are left out, and shown. A status
 * that is neither is asked: an open invoice is a sale in one firm and none in the next.
 */

export type StatusMeaning = 'counts' | 'left-out' | 'refund' | 'unknown';

const MEANINGS: Readonly<Record<Exclude<StatusMeaning, 'unknown'>, readonly string[]>> = {
  counts: [
    'won',
    'closed won',
    'closedwon',
    'paid',
    'completed',
    'complete',
    'closed',
    'fulfilled',
    'sale',
    'payment',
    'invoice',
    'sales receipt',
    'partially refunded',
    'partial refund',
    'vinto',
    'vinta',
    'chiuso vinto',
    'chiusa vinta',
    'pagato',
    'pagata',
    'saldato',
    'saldata',
    'incassata',
    'completato',
    'completata',
    'accettato',
    'accettata',
    'evaso',
    'vendita',
    'fattura',
  ],
  refund: [
    'refund',
    'refunded',
    'credit memo',
    'refund receipt',
    'return',
    'returned',
    'rimborso',
    'rimborsato',
    'rimborsata',
    'nota di credito',
    'reso',
    'stornata',
    'stornato',
  ],
  'left-out': [
    'void',
    'voided',
    'draft',
    'lost',
    'closed lost',
    'closedlost',
    'canceled',
    'cancelled',
    'expired',
    'declined',
    'rejected',
    'estimate',
    'quote',
    'bozza',
    'perso',
    'persa',
    'chiuso perso',
    'chiusa persa',
    'annullato',
    'annullata',
    'rifiutato',
    'rifiutata',
    'scaduto',
    'preventivo',
  ],
};

const MEANING_BY_STATUS = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, statuses]) =>
    statuses.map((status) => [status, meaning as StatusMeaning] as const),
  ),
);

/** What a status says about its order. A blank one says nothing against it. */
export function toStatusMeaning(status: string): StatusMeaning {
  const folded = status
    .toLowerCase()
    // HubSpot adds the pipeline: "Closed Won (Sales Pipeline)".
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[_\-–\s]+/g, ' ')
    .trim();
  if (folded === '') return 'counts';
  return MEANING_BY_STATUS.get(folded) ?? 'unknown';
}
