/**
 * The column that says on which side of an account an amount stands: by its name, or by its two values. What a person
 * has to say is which side is a sale: it depends on whose account the list is of.
 */
import { NO_COLUMN } from './column-questions.ts';
import type { ColumnContext } from './choose-columns.ts';
import { isOtherHeader, toNamedColumns } from './sales-columns.ts';

const PAIRS = [
  's h', 'd c', 'd a', 'd h', 'd k', 'dr cr', '+ -', 'debit credit', 'soll haben', 'dare avere', 'debe haber', 'débit crédit', 'debet credit', 'débito crédito', 'débito haber', 'af bij',
].map((pair) => new Set(pair.split(' '))); // prettier-ignore

/** Sets the role where a column is one. */
export function chooseMark({ headers, kinds, answers, byRole, isOpen }: ColumnContext): void {
  const answer = answers['column:mark'];
  if (answer !== undefined) {
    if (answer !== NO_COLUMN && headers[Number(answer)] !== undefined) byRole.mark = Number(answer);
    return;
  }
  const isFree = (column: number): boolean => !Object.values(byRole).includes(column);
  const { whole } = toNamedColumns(headers, 'mark');
  const named = whole.filter((column) => isFree(column) && kinds[column]!.distinct <= 3);
  const [found = kinds.findIndex((_kind, column) => isPair(column))] = named;
  if (found >= 0) byRole.mark = found;

  function isPair(column: number): boolean {
    if (!isFree(column) || isOtherHeader(headers[column]!)) return false;
    const values = kinds[column]!.values.map((text) => text.toLowerCase().replace(/\.$/, ''));
    if (values.length !== 2) return false;
    if (PAIRS.some((pair) => values.every((text) => pair.has(text)))) return true;
    // Two letters under a name that is not known: in some language they are the two sides.
    return isOpen(column) && values.every((text) => /^\p{L}{1,2}$/u.test(text));
  }
}
