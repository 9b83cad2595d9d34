/** A person who knows the file: answers every question with the truth, or is stuck where no answer is true. */
import { toStatusesAnswer } from '../../../../shared/imports/decide-statuses.ts';
import type { ImportQuestion } from '../../../../shared/imports/import-question.ts';
import type { SalesTruth } from './sales-file.ts';

/** The true answer; undefined where none of the offered ones is true. */
export function toTrueAnswer(question: ImportQuestion, truth: SalesTruth, answers: Readonly<Record<string, string>>): string | undefined {
  const { id } = question;
  const values = question.answers.map(({ value }) => value);
  const offered = (value: string | undefined): string | undefined => (value !== undefined && values.includes(value) ? value : undefined);
  if (id === 'encoding') return offered(truth.encoding);
  if (id === 'separator') return offered(truth.separator);
  if (id === 'header-row') return offered(String(truth.headerLine));
  if (id === 'date-order') return offered(truth.dateOrder);
  if (id === 'decimal-mark') return offered(truth.decimalMark);
  if (id === 'line-amounts') return offered(truth.system === 'web shop' ? 'order-total' : 'line-amount');
  if (id === 'order-numbers') return offered('new-orders');
  if (id === 'sale-mark') return offered(truth.saleMark);
  if (id === 'column:status' || id === 'column:status2') {
    if (values.includes('every')) return 'every';
    const columns = truth.statusColumns.map(String).filter((column) => values.includes(column));
    return columns.find((column) => id === 'column:status' || column !== answers['column:status']) ?? offered('none');
  }
  if (id.startsWith('column:')) {
    const column = truth.columns[id.slice('column:'.length)];
    return (column === undefined ? undefined : offered(String(column))) ?? (column === undefined ? offered('none') : undefined);
  }
  if (id === 'statuses') return toStatusesAnswer(question, values.filter(truth.counts));
  if (id.startsWith('status:')) return truth.counts(id.slice('status:'.length)) ? 'counts' : 'left-out';
  return undefined;
} // prettier-ignore
