/** The sentences of the preview: what was read, who and when, what is unusual, what stays out. */
import type { SalesSummary } from '../../../shared/imports/sales-summary.ts';
import type { ImportWords } from './words.ts';

/** What is to be known before writing, in reading order. */
export function toSummaryLines(summary: SalesSummary, { imports }: ImportWords): string[] {
  const { summary: words } = imports;
  return [
    words.read({ rows: summary.rowsRead, orders: summary.orders }),
    words.who({ customers: summary.customers, people: summary.people }),
    words.period({ fromOn: summary.fromOn, toOn: summary.toOn }),
  ];
}

/** What a person should look at again. */
export function toWarnings(summary: SalesSummary, { imports }: ImportWords): string[] {
  const { summary: words } = imports;
  return [
    ...(summary.afterToday.orders > 0 ? [words.afterToday(summary.afterToday)] : []),
    ...(summary.withoutPerson > 0 ? [words.withoutPerson({ orders: summary.withoutPerson })] : []),
    ...(summary.sameDay > 0 ? [words.sameDay({ orders: summary.sameDay })] : []),
    ...(summary.ownersChanged > 0 ? [words.ownersChanged({ customers: summary.ownersChanged })] : []),
  ];
}

/** What stays out and why, with line numbers. */
export const toLeftOutLines = ({ leftOut }: SalesSummary, { imports }: ImportWords): string[] =>
  leftOut.map(({ reason, rows, lines }) =>
    imports.leftOutLine({ what: imports.leftOut[reason], rows, lines }),
  );
