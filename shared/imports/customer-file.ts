/**
 * A second file that says who looks after which customer, or what a customer id stands for (companies with their
 * owner, customers with their support rep). Joined on the id where both files have it, else on the folded name;
 * how many matched is shown, since a join that silently matches few would leave most customers to nobody.
 */
import { toColumnKinds } from './column-kinds.ts';
import { ColumnQuestions } from './column-questions.ts';
import { HEADER_ROW, toHeaderQuestion } from './find-header.ts';
import { toCellText, toFoldedName, toNameText } from './cell-text.ts';
import { toHeaderWords } from './header-name.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { isTooLongForCustomer, isTooLongForPerson } from './longest-texts.ts';
import { readFileRows } from './read-file-rows.ts';
import type { FileContent } from './read-file-rows.ts';
import { toRosterColumn } from './roster-columns.ts';
import { isKnownHeader, toFittingColumns, toNamedColumns } from './sales-columns.ts';

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

/**
 * Reads a customer file. Its question ids begin with `customers:`, apart from those of the sales file. An owner that
 * it does not name is asked for only where the sales name no seller either (`needsOwner`).
 */
export function prepareCustomerFile(
  content: FileContent,
  answers: ImportAnswers,
  { needsOwner = true }: { needsOwner?: boolean } = {},
): CustomerFile {
  const own = Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) =>
      id.startsWith(PREFIX) ? [[id.slice(PREFIX.length), value]] : [],
    ),
  );
  const file = readFileRows(content, own);
  if (file.kind === 'refused') return { kind: 'refused', refusals: [file.refusal] };
  const pointed = file.rows.findIndex(({ line }) => String(line) === own[HEADER_ROW]);
  // A row of data may end like a name ("Trading Company"): only whole names tell a header.
  const index = pointed >= 0 ? pointed : file.rows.slice(0, 15).findIndex(({ cells }) => isHeader(cells));
  if (index < 0) return toAsking([...file.questions, toHeaderQuestion(file.rows)]);
  const headers = file.rows[index]!.cells.map((cell) => cell.trim());
  const body = file.rows.slice(index + 1);
  const questions = [...file.questions];
  const ask = new ColumnQuestions(headers, body, toColumnKinds(headers.length, body));
  const choose = (role: 'customerId' | 'customer' | 'owner' | 'rep'): number | undefined => {
    const answer = own[`column:${role}`];
    if (answer !== undefined) return headers[Number(answer)] === undefined ? undefined : Number(answer);
    const fitting = role === 'customer' ? firmsOf(headers) : toFittingColumns(headers, role);
    if (fitting.length > 1) ask.whichFits(role, fitting);
    return fitting[0];
  };
  const [idColumn, nameColumn, ownerColumn] = [
    choose('customerId'),
    choose('customer'),
    choose('owner') ?? choose('rep'),
  ];
  // A private customer has a name of their own where a firm has one.
  const contactColumn = headers.findIndex((header, column) => column !== nameColumn && isContact(header));
  const [firstName, lastName] = [toRosterColumn(headers, 'firstName'), toRosterColumn(headers, 'lastName')];
  const taken = [idColumn, nameColumn, ownerColumn, firstName, lastName];
  const free = headers.flatMap((header, column) =>
    header !== '' && !taken.includes(column) ? [column] : [],
  );
  if (
    idColumn === undefined &&
    nameColumn === undefined &&
    lastName === undefined &&
    own['column:customer'] === undefined
  )
    ask.needed(
      'customer',
      (column) => free.includes(column),
      (column) => free.includes(column),
    );
  if (needsOwner && ownerColumn === undefined && own['column:owner'] === undefined && !ask.has('rep'))
    ask.choice(
      'owner',
      'owner-missing',
      free.filter((column) => !isKnownHeader(headers[column]!)),
    );
  questions.push(...ask.questions);
  if (questions.length > 0) return toAsking(questions);
  const entries = new Map<string, CustomerEntry>();
  let [customers, withOwner] = [0, 0];
  for (const { cells } of body) {
    const at = (column: number | undefined): string =>
      column === undefined ? '' : toCellText(cells[column]);
    const name =
      at(nameColumn) ||
      at(contactColumn < 0 ? undefined : contactColumn) ||
      [at(firstName), at(lastName)].filter((part) => part !== '').join(' ');
    const [id, ownerName] = [at(idColumn), toNameText(at(ownerColumn))];
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

const isContact = (header: string): boolean => toHeaderWords(header).join('') === 'contactname';

/** Columns of customers' names; whom one speaks with there is the customer only where no column names the firm. */
function firmsOf(headers: readonly string[]): number[] {
  const fitting = toFittingColumns(headers, 'customer');
  const firms = fitting.filter((column) => !isContact(headers[column]!));
  return firms.length > 0 ? firms : fitting;
}

const toAsking = (questions: readonly ImportQuestion[]): CustomerFile => ({
  kind: 'asking',
  questions: questions.map((one) => ({ ...one, id: `${PREFIX}${one.id}` })),
});

function isHeader(cells: readonly string[]): boolean {
  const roles = ['customerId', 'customer', 'owner', 'rep'] as const;
  return roles.some((role) => toNamedColumns(cells, role).whole.length > 0);
}
