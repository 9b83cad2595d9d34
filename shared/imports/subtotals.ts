/**
 * Rows that sum up others. By their words where they have no date; a row with a date and everything else of an order is
 * a total only where it says nothing but so, or where its amount is exactly the sum of the rows above it.
 */

const WORDS =
  'grand total|sub ?total|totals?|totale complessivo|totale generale|totale|totali|gesamtsumme|zwischensumme|summe|gesamt|insgesamt|total g[ée]n[ée]ral|sous-total|totaux|total general|total geral|suma total|suma|eindtotaal|subtotaal|totaal|summa|yhteens[äa]|[öo]sszesen|razem|celkem|toplam';

/** Begins like a total. */
export const SUBTOTAL = new RegExp(`^(?:${WORDS})(?=[\\s:]|$)`, 'iu');
const WHOLE = new RegExp(`^(?:${WORDS})\\s*:?$`, 'iu');
const NAMED = new RegExp(`^(?:${WORDS})\\s+(?:for|per|f[üu]r|pour|para|de|di|voor|of)\\b`, 'iu');

/** A row without a date whose first text says total; a heading alone ("Total Fitness") is none. */
export function isSubtotal(cells: readonly string[], filled: number): boolean {
  const text = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (!SUBTOTAL.test(text)) return false;
  return filled > 1 || WHOLE.test(text) || NAMED.test(text);
}

/** A row with a date in which a cell says total and nothing else: a customer may be called "Total Fitness". */
export const isDatedTotal = (cells: readonly string[]): boolean =>
  cells.some((cell) => WHOLE.test(cell.trim()));

/** Follows amounts from row to row and tells which one is the sum of those above it. */
export class RunningSums {
  #all = 0;
  #sinceTotal = 0;
  #rows = 0;

  /** Whether an amount is the sum of three rows or more; if not, it is added. In hundredths, so that sums are exact. */
  isSum(amount: number): boolean {
    const cents = Math.round(amount * 100);
    const isTotal = this.#rows >= 3 && cents !== 0 && (cents === this.#all || cents === this.#sinceTotal);
    if (isTotal) {
      this.#sinceTotal = 0;
      this.#rows = 0;
    }
    return isTotal;
  }

  add(amount: number): void {
    const cents = Math.round(amount * 100);
    this.#all += cents;
    this.#sinceTotal += cents;
    this.#rows += 1;
  }
}
