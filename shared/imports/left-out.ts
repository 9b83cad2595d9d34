/**
 * What was not imported, counted by reason with the first lines to look at. Every row of a file is either in an order
 * or here; a row that is in neither would be lost without a trace.
 */

export type LeftOutReason =
  | 'title'
  | 'blank'
  | 'subtotal'
  | 'customer-heading'
  | 'no-customer'
  | 'no-date'
  | 'unreadable-date'
  | 'unreadable-amount'
  | 'too-long'
  | 'too-wide'
  | 'canceled'
  | 'status'
  | 'refund'
  | 'negative';

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly rows: number;
  /** The first lines, at most five. */
  readonly lines: readonly number[];
}

/** Counts rows by reason while an import is read. */
export class LeftOutCounter {
  readonly #byReason = new Map<LeftOutReason, { rows: number; lines: number[] }>();

  add(reason: LeftOutReason, line: number): void {
    const known = this.#byReason.get(reason) ?? { rows: 0, lines: [] };
    known.rows += 1;
    if (known.lines.length < 5) known.lines.push(line);
    this.#byReason.set(reason, known);
  }

  /** Largest first. */
  toList(): LeftOut[] {
    return [...this.#byReason]
      .map(([reason, { rows, lines }]) => ({ reason, rows, lines }))
      .sort((a, b) => b.rows - a.rows);
  }
}
