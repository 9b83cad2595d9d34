/**
 * A second file that says who looks after which customer, or what a customer id stands for (companies with their
 * owner, customers with their support rep). Joined on the id where both files have it, else on the folded name;
 * how many matched is shown, since a join that silently matches few would leave most customers to nobody.
 */
import { toCellText, toFoldedName } from './cell-text.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { isTooLongForCustomer, isTooLongForPerson } from './longest-texts.ts';
import { readFileRows } from './read-file-rows.ts';
import type { FileContent } from './read-file-rows.ts';
import type { RawRow } from './read-table.ts';
import { toRosterColumn } from './roster-columns.ts';
import { toFittingColumns } from './sales-columns.ts';

/** What the file knows of one customer. */
export interface CustomerEntry {
  readonly name?: string;
  readonly ownerName?: string;
}

export type CustomerFile =
  | { readonly kind: 'refused'; readonly refusals: readonly ImportRefusal[] }
  | { readonly kind: 'asking'; readonly questions: readonly ImportQuestion[] }
  | {
      readonly kind: 'ready';
      /** By folded id and by folded name. */
      readonly entries: ReadonlyMap<string, CustomerEntry>;
      readonly customers: number;
      readonly withOwner: number;
    };

/** Reads a customer file. Its question ids begin with `customers:`, apart from those of the sales file. */
export function prepareCustomerFile(content: FileContent, answers: ImportAnswers): CustomerFile {
  const own = Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) =>
      id.startsWith(PREFIX) ? [[id.slice(PREFIX.length), value]] : [],
    ),
  );
  const file = readFileRows(content, own);
  if (file.kind === 'refused') return { kind: 'refused', refusals: [file.refusal] };
  const index = file.rows.slice(0, 15).findIndex(({ cells }) => hasCustomer(cells));
  if (index < 0) return { kind: 'refused', refusals: [{ code: 'no-customer-column', params: {} }] };
  const headers = file.rows[index]!.cells;
  const questions = [...file.questions];
  const choose = (role: 'customerId' | 'customer' | 'owner' | 'rep'): number | undefined => {
    const fitting = toFittingColumns(headers, role);
    const answer = own[`column:${role}`];
    if (answer !== undefined) return Number(answer);
    if (fitting.length > 1)
      questions.push(toQuestion(role, fitting, { headers, rows: file.rows.slice(index + 1) }));
    return fitting[0];
  };
  const [idColumn, nameColumn, ownerColumn] = [
    choose('customerId'),
    choose('customer'),
    choose('owner') ?? choose('rep'),
  ];
  if (questions.length > 0)
    return { kind: 'asking', questions: questions.map((one) => ({ ...one, id: `${PREFIX}${one.id}` })) };
  // A private customer has a name where a firm has one.
  const [firstName, lastName] = [toRosterColumn(headers, 'firstName'), toRosterColumn(headers, 'lastName')];
  const entries = new Map<string, CustomerEntry>();
  let [customers, withOwner] = [0, 0];
  for (const { cells } of file.rows.slice(index + 1)) {
    const at = (column: number | undefined): string =>
      column === undefined ? '' : toCellText(cells[column]);
    const name = at(nameColumn) || [at(firstName), at(lastName)].filter((part) => part !== '').join(' ');
    const [id, ownerName] = [at(idColumn), at(ownerColumn)];
    if (id === '' && name === '') continue;
    if (isTooLongForCustomer(name) || isTooLongForPerson(ownerName)) continue;
    const entry = { ...(name !== '' && { name }), ...(ownerName !== '' && { ownerName }) };
    customers += 1;
    if (ownerName !== '') withOwner += 1;
    for (const key of [id, name]) if (key !== '') entries.set(toFoldedName(key), entry);
  }
  return { kind: 'ready', entries, customers, withOwner };
}

const PREFIX = 'customers:';

function hasCustomer(cells: readonly string[]): boolean {
  return toFittingColumns(cells, 'customerId').length > 0 || toFittingColumns(cells, 'customer').length > 0;
}

function toQuestion(
  role: string,
  columns: readonly number[],
  file: { readonly headers: readonly string[]; readonly rows: readonly RawRow[] },
): ImportQuestion {
  return {
    id: `column:${role}`,
    code: 'column',
    isRequired: true,
    params: { role },
    answers: columns.map((column) => ({
      value: String(column),
      effect: 'uses-column',
      params: { column: file.headers[column] ?? '' },
      samples: file.rows
        .map(({ cells }) => toCellText(cells[column]))
        .filter((text) => text !== '')
        .slice(0, 3),
    })),
  };
}
