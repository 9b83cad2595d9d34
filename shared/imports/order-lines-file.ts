/**
 * A second file with the lines of the orders, where the first has no amounts: order number with an amount per line, or
 * price, quantity and discount. Joined on the order number; how many orders it knows is shown.
 */
import { parseAmount } from './amounts.ts';
import { toCellText, toFoldedName } from './cell-text.ts';
import { toDecimalMark } from './decide-columns.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { readFileRows } from './read-file-rows.ts';
import type { FileContent } from './read-file-rows.ts';
import type { RawRow } from './read-table.ts';
import { toColumnsNamed, toFittingColumns } from './sales-columns.ts';

export type OrderLinesFile =
  | { readonly kind: 'refused'; readonly refusals: readonly ImportRefusal[] }
  | { readonly kind: 'asking'; readonly questions: readonly ImportQuestion[] }
  | {
      readonly kind: 'ready';
      /** Sum of the lines by folded order number, rounded to cents. */
      readonly amounts: ReadonlyMap<string, number>;
      /** Lines left out because a figure of theirs cannot be read. */
      readonly unreadable: number;
    };

const PRICE = ['unit price', 'price', 'sales price', 'prezzo', 'prezzo unitario', 'einzelpreis'];
const QUANTITY = ['quantity', 'qty', 'quantita', 'menge'];
const DISCOUNT = ['discount', 'sconto', 'rabatt'];

interface LineColumns {
  readonly orderId: number;
  readonly amount?: number;
  readonly price?: number;
  readonly quantity?: number;
  readonly discount?: number;
}

/** Whether a header row is one of order lines: a number, amounts or prices with quantities, and no customer. */
export function isOrderLinesHeader(headers: readonly string[]): boolean {
  return toLineColumns(headers) !== undefined;
}

/** Reads a file of order lines. Its question ids are its own; the caller sets them apart. */
export function prepareOrderLines(content: FileContent, answers: ImportAnswers): OrderLinesFile {
  const file = readFileRows(content, answers);
  if (file.kind === 'refused') return { kind: 'refused', refusals: [file.refusal] };
  const index = file.rows.slice(0, 15).findIndex(({ cells }) => isOrderLinesHeader(cells));
  const columns = index < 0 ? undefined : toLineColumns(file.rows[index]!.cells);
  if (!columns) return { kind: 'refused', refusals: [{ code: 'no-rows', params: {} }] };
  const rows = file.rows.slice(index + 1);
  const questions = [...file.questions];
  const refusals: ImportRefusal[] = [];
  const values = toFigures(rows, columns.amount ?? columns.price);
  const mark = toDecimalMark(values, { answers, questions, refusals });
  const unclear = toFigures(rows, columns.discount).find(({ raw }) => toShare(raw, mark) === undefined);
  if (unclear) refusals.push({ code: 'discount-unclear', params: { line: unclear.line, raw: unclear.raw } });
  if (refusals.length > 0) return { kind: 'refused', refusals };
  if (questions.length > 0) return { kind: 'asking', questions };
  const sums = new Map<string, number>();
  let unreadable = 0;
  for (const { cells } of rows) {
    const at = (column: number | undefined): string =>
      column === undefined ? '' : toCellText(cells[column]);
    const orderId = toFoldedName(at(columns.orderId));
    if (orderId === '') continue;
    const amount =
      columns.amount !== undefined
        ? parseAmount(at(columns.amount), mark)
        : toLineAmount(at(columns.price), at(columns.quantity), at(columns.discount), mark);
    if (amount === undefined) unreadable += 1;
    else sums.set(orderId, (sums.get(orderId) ?? 0) + amount);
  }
  const amounts = new Map([...sums].map(([orderId, sum]) => [orderId, Math.round(sum * 100) / 100]));
  return { kind: 'ready', amounts, unreadable };
}

function toLineColumns(headers: readonly string[]): LineColumns | undefined {
  if (toFittingColumns(headers, 'customerId').length + toFittingColumns(headers, 'customer').length > 0)
    return undefined;
  const named = (names: readonly string[]): number | undefined =>
    toColumnsNamed(headers, names, () => false)[0];
  const orderId = toFittingColumns(headers, 'orderId')[0];
  const amount = toFittingColumns(headers, 'amount')[0];
  const [price, quantity, discount] = [named(PRICE), named(QUANTITY), named(DISCOUNT)];
  if (orderId === undefined) return undefined;
  if (amount !== undefined) return { orderId, amount };
  if (price === undefined || quantity === undefined) return undefined;
  return { orderId, price, quantity, ...(discount !== undefined && { discount }) };
}

function toFigures(rows: readonly RawRow[], column: number | undefined): { line: number; raw: string }[] {
  if (column === undefined) return [];
  return rows.flatMap(({ line, cells }) => {
    const raw = toCellText(cells[column]);
    return raw === '' ? [] : [{ line, raw }];
  });
}

function toLineAmount(
  rawPrice: string,
  rawQuantity: string,
  rawDiscount: string,
  mark: '.' | ',',
): number | undefined {
  const price = parseAmount(rawPrice, mark);
  const quantity = parseAmount(rawQuantity, mark) ?? parseAmount(rawQuantity, mark === '.' ? ',' : '.');
  const share = rawDiscount === '' ? 0 : toShare(rawDiscount, mark);
  return price === undefined || quantity === undefined || share === undefined
    ? undefined
    : price * quantity * (1 - share);
}

/** A discount as a share: `0.15` or `15%`. Another number could be a percentage or an amount, so it is none. */
function toShare(raw: string, mark: '.' | ','): number | undefined {
  const isPercent = raw.endsWith('%');
  const text = isPercent ? raw.slice(0, -1) : raw;
  const value = parseAmount(text, mark) ?? parseAmount(text, mark === '.' ? ',' : '.');
  const share = isPercent && value !== undefined ? value / 100 : value;
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}
