/**
 * From what a person chose and answered to what the page shows: the sales file, joined with a second file and with
 * what was typed. Pure, and worked out anew with every answer; nothing of it is written.
 */
import { toFoldedName } from '../../../shared/imports/cell-text.ts';
import { prepareCustomerFile, type CustomerEntry } from '../../../shared/imports/customer-file.ts';
import type { DateOrder } from '../../../shared/imports/dates.ts';
import type {
  ImportAnswers,
  ImportQuestion,
  ImportRefusal,
} from '../../../shared/imports/import-question.ts';
import { isOrderLinesHeader, prepareOrderLines } from '../../../shared/imports/order-lines-file.ts';
import { prepareRosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import type { LedgerOrder } from '../../../shared/imports/known-orders.ts';
import { prepareSalesImport, type SalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import { readFileRows, type FileContent } from '../../../shared/imports/read-file-rows.ts';
import type { RememberedMapping } from '../../../shared/imports/remembered-mapping.ts';
import { toRosterColumn } from '../../../shared/imports/roster-columns.ts';
import { toFittingColumns } from '../../../shared/imports/sales-columns.ts';
import type { CountedOrder } from './ledger-orders.ts';

/** What the second file turned out to be. */
export type SecondFile =
  | { readonly kind: 'customers'; readonly customers: number }
  | { readonly kind: 'people'; readonly names: ReadonlyMap<string, string> }
  | { readonly kind: 'lines'; readonly amounts: ReadonlyMap<string, number>; readonly unreadable: number }
  | { readonly kind: 'asking'; readonly questions: readonly ImportQuestion[] }
  | { readonly kind: 'refused'; readonly refusals: readonly ImportRefusal[] };

export interface PrepareInput {
  readonly content: FileContent;
  /** Further files with names and owners, in the order chosen. */
  readonly more: readonly FileContent[];
  readonly answers: ImportAnswers;
  readonly todayOn: string;
  readonly localeDateOrder: DateOrder;
  readonly remembered: readonly RememberedMapping[];
  readonly ledger: readonly CountedOrder[];
}

export interface Prepared {
  readonly result: SalesImport;
  /** What each further file turned out to be. */
  readonly more: readonly SecondFile[];
}

/** Ids of answers that a person types: a seller's name, a customer's owner. */
export const PERSON_ANSWER = 'person:';
export const OWNER_ANSWER = 'owner:';
const SECOND_ANSWER = 'customers:';

/** Prepares the import as it stands. */
export function prepareImport(input: PrepareInput): Prepared {
  const { answers, ledger } = input;
  const needsOwner = input.more.length > 0 && !namesSellers(input.content, answers);
  const read = input.more.map((content) => readSecondFile(content, answers, needsOwner));
  const files = read.map(({ file }) => file);
  const lists = read.flatMap(({ entries }) => (entries ? [entries] : []));
  const result = prepareSalesImport(input.content, {
    answers: { ...toNameAnswers(files), ...answers },
    todayOn: input.todayOn,
    localeDateOrder: input.localeDateOrder,
    remembered: input.remembered,
    ledger: ledger.map(toLedgerOrder),
    ...toCustomers(lists, input),
    ...toAmounts(files),
  });
  const more = files.flatMap((file) => (file.kind === 'asking' ? file.questions : []));
  const asking: SalesImport =
    result.kind === 'refused' || more.length === 0
      ? result
      : result.kind === 'asking'
        ? { ...result, questions: [...result.questions, ...more] }
        : { kind: 'asking', questions: more, mapping: result.mapping };
  return { result: asking, more: files };
}

function toAmounts(files: readonly SecondFile[]): { amounts?: ReadonlyMap<string, number> } {
  const lines = files.flatMap((file) => (file.kind === 'lines' ? [...file.amounts] : []));
  return lines.length > 0 ? { amounts: new Map(lines) } : {};
}

const toLedgerOrder = ({ ownerRep, ...order }: CountedOrder): LedgerOrder => ({
  ...order,
  ...(ownerRep !== undefined && { ownerId: toFoldedName(ownerRep), ownerName: ownerRep }),
});

function readSecondFile(
  content: FileContent,
  answers: ImportAnswers,
  needsOwner: boolean,
): { file: SecondFile; entries?: ReadonlyMap<string, CustomerEntry> } {
  const own = Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) =>
      id.startsWith(SECOND_ANSWER) ? [[id.slice(SECOND_ANSWER.length), value]] : [],
    ),
  );
  if (isPeopleFile(content, own)) {
    const people = prepareRosterImport(content, { answers: own, ledger: [] });
    if (people.kind === 'refused') return { file: people };
    if (people.kind === 'asking') {
      const questions = people.questions.map((one) => ({ ...one, id: `${SECOND_ANSWER}${one.id}` }));
      return { file: { kind: 'asking', questions } };
    }
    const names = new Map(
      people.added.flatMap(({ employeeId, name }) =>
        employeeId === '' ? [] : [[toFoldedName(employeeId), name] as const],
      ),
    );
    return { file: { kind: 'people', names } };
  }
  if (hasHeader(content, own, isOrderLinesHeader)) {
    const lines = prepareOrderLines(content, own);
    if (lines.kind === 'ready') return { file: { ...lines, kind: 'lines' } };
    if (lines.kind === 'refused') return { file: lines };
    const questions = lines.questions.map((one) => ({ ...one, id: `${SECOND_ANSWER}${one.id}` }));
    return { file: { kind: 'asking', questions } };
  }
  const customers = prepareCustomerFile(content, answers, { needsOwner });
  if (customers.kind !== 'ready') return { file: customers };
  return { file: { kind: 'customers', customers: customers.customers }, entries: customers.entries };
}

/** Whether the sales file says who sold or whose customer it is. */
function namesSellers(content: FileContent, answers: ImportAnswers): boolean {
  const answer = answers['column:rep'];
  if (answer !== undefined) return answer !== 'none';
  const roles = ['rep', 'owner'] as const;
  return hasHeader(content, answers, (cells) =>
    roles.some((role) => toFittingColumns(cells, role).length > 0),
  );
}

/** Numbers and names of employees, and no customers' numbers. */
function isPeopleFile(content: FileContent, answers: ImportAnswers): boolean {
  return hasHeader(
    content,
    answers,
    (cells) =>
      toRosterColumn(cells, 'employeeId') !== undefined &&
      (toRosterColumn(cells, 'lastName') ?? toRosterColumn(cells, 'fullName')) !== undefined &&
      toFittingColumns(cells, 'customerId').length === 0,
  );
}

function hasHeader(
  content: FileContent,
  answers: ImportAnswers,
  isHeader: (cells: readonly string[]) => boolean,
): boolean {
  const file = readFileRows(content, answers);
  return file.kind === 'rows' && file.rows.slice(0, 15).some(({ cells }) => isHeader(cells));
}

function toNameAnswers(files: readonly SecondFile[]): Record<string, string> {
  return Object.fromEntries(
    files.flatMap((file) =>
      file.kind === 'people' ? [...file.names].map(([id, name]) => [`${PERSON_ANSWER}${id}`, name]) : [],
    ),
  ) as Record<string, string>;
}

/** Owners by customer: typed ones first, then the further files'; the ledger's only where no file names anybody. */
function toCustomers(
  lists: readonly ReadonlyMap<string, CustomerEntry>[],
  { answers, ledger }: PrepareInput,
): { customers?: ReadonlyMap<string, CustomerEntry> } {
  const customers = new Map<string, CustomerEntry>();
  for (const list of lists) {
    for (const [key, entry] of list) customers.set(key, { ...customers.get(key), ...entry });
  }
  if (answers['column:rep'] === 'none' && lists.length === 0) {
    for (const { customerId, ownerRep } of ledger) {
      if (ownerRep !== undefined) customers.set(customerId, { ownerName: ownerRep });
    }
  }
  for (const [id, typed] of Object.entries(answers)) {
    if (!id.startsWith(OWNER_ANSWER)) continue;
    const customerId = id.slice(OWNER_ANSWER.length);
    const name = customers.get(customerId)?.name;
    const ownerName = typed.trim();
    customers.set(customerId, {
      ...(name !== undefined && { name }),
      ...(ownerName !== '' && { ownerName }),
    });
  }
  return customers.size > 0 || lists.length > 0 ? { customers } : {};
}
