/**
 * The roles that a column of a sales file can play, and the names that vendors give them.
 * A role with one whole-name match is taken; two matches, or none where one is needed, become a question.
 */
import { toHeaderFit, toHeaderWords } from './header-name.ts';

/** Synonyms by role, normalized. An `owner` keeps the customer, a `rep` took the order. */
export const salesColumns = {
  customerId: [
    'customer id',
    'customer number',
    'customer no',
    'client id',
    'client number',
    'account id',
    'company id',
    'codice cliente',
    'id cliente',
    'numero cliente',
    'kundennummer',
  ],
  customer: [
    'customer',
    'customer name',
    'customer full name',
    'client',
    'client name',
    'client full name',
    'account name',
    'company',
    'company name',
    'associated company',
    'billing name',
    'cliente',
    'ragione sociale',
    'denominazione',
    'kunde',
    'kundenname',
    'nome cliente',
    'nombre del cliente',
    'nom du client',
    'buyer',
    'bill to',
    'sold to',
  ],
  rep: [
    'rep',
    'sales rep',
    'salesperson',
    'deal owner',
    'opportunity owner',
    'staff name',
    'cashier name',
    'nome cassiere',
    'employee',
    'employee id',
    'employee name',
    'agente',
    'venditore',
    'commerciale',
    'vendedor',
    'sales person',
    'sales representative',
    'sold by',
    'seller',
    'rappresentante',
    'operatore',
    'verkaufer',
    'vertreter',
    'vendeur',
    'commercial',
    'comercial',
  ],
  owner: [
    'owner',
    'company owner',
    'account owner',
    'customer owner',
    'contact owner',
    'support rep',
    'support rep id',
    'account manager',
    'responsabile cliente',
    'kundenbetreuer',
  ],
  date: [
    'date',
    'transaction date',
    'order date',
    'invoice date',
    'close date',
    'closed date',
    'created at',
    'created date',
    'paid at',
    'data',
    'data documento',
    'data ordine',
    'data fattura',
    'datum',
    'fecha',
    'data vendita',
    'rechnungsdatum',
    'belegdatum',
    'bestelldatum',
  ],
  amount: [
    'amount',
    'total',
    'net sales',
    'gross sales',
    'vendite nette',
    'vendite lorde',
    'subtotal',
    'totale',
    'imponibile',
    'importo',
    'betrag',
    'umsatz',
    'rechnungsbetrag',
    'gesamtbetrag',
    'montant',
    'importe',
    'revenue',
    'debit',
    'credit',
  ],
  refund: ['partial refunds', 'refunded amount', 'refund amount', 'amount refunded', 'importo rimborsato'],
  currency: ['currency', 'currency code', 'valuta', 'divisa'],
  status: [
    'status',
    'stage',
    'deal stage',
    'financial status',
    'event type',
    'transaction type',
    'receipt type',
    'tipo di ricevuta',
    'stato',
  ],
  orderId: [
    'order id',
    'order number',
    'num',
    'invoice id',
    'invoice number',
    'transaction id',
    'receipt number',
    'opportunity id',
    'record id',
    'numero',
    'order no',
    'invoice no',
    'receipt no',
    'numero ricevuta',
    'document no',
    'document number',
    'numero ordine',
    'numero fattura',
    'numero documento',
    'n ordine',
    'n fattura',
    'n documento',
    'rechnungsnummer',
    'belegnummer',
    'bestellnummer',
    'numero de factura',
    'numero de pedido',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SalesRole = keyof typeof salesColumns;

/** Words that make a column a different amount than the order's. */
const OTHER_AMOUNTS = new Set([
  'tax',
  'taxes',
  'vat',
  'iva',
  'discount',
  'discounts',
  'sconto',
  'shipping',
  'tip',
  'fee',
  'fees',
]);

/**
 * The columns that fit a role. Endings count only where no whole name fits, and never for a column that bears the
 * whole name of another role ("Deal owner" took the deal and does not own the company).
 */
export function toFittingColumns(headers: readonly string[], role: SalesRole): number[] {
  return toColumnsNamed(headers, salesColumns[role], (words) =>
    Object.values(salesColumns).some((synonyms) => toBestFit(words, synonyms) === 'whole'),
  );
}

/** Columns whose name is one of the synonyms; else those ending in one, unless `isTaken` by another meaning. */
export function toColumnsNamed(
  headers: readonly string[],
  synonyms: readonly string[],
  isTaken: (words: readonly string[]) => boolean,
): number[] {
  const whole: number[] = [];
  const ending: number[] = [];
  headers.forEach((header, index) => {
    const words = toHeaderWords(header);
    const fit = toBestFit(words, synonyms);
    if (fit === 'whole') whole.push(index);
    else if (fit === 'ending' && !isTaken(words) && !words.some((word) => OTHER_AMOUNTS.has(word))) {
      ending.push(index);
    }
  });
  return whole.length > 0 ? whole : ending;
}

function toBestFit(words: readonly string[], synonyms: readonly string[]): 'whole' | 'ending' | undefined {
  const fits = synonyms.map((synonym) => toHeaderFit(words, synonym));
  if (fits.includes('whole')) return 'whole';
  return fits.includes('ending') ? 'ending' : undefined;
}
