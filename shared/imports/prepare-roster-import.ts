/**
 * People from a file of the firm's directory or payroll (Google Workspace, Microsoft 365, Gusto, BambooHR, or any
 * with names and addresses). Doubled addresses are shown, not merged; whoever is missing in the file is listed and
 * never ended by it: a file may cover one department.
 */
import { toCellText, toFoldedName } from './cell-text.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { readFileRows } from './read-file-rows.ts';
import type { FileContent } from './read-file-rows.ts';
import { isNeverRead, rosterColumns, toRosterColumn } from './roster-columns.ts';
import type { RosterRole } from './roster-columns.ts';

/** One person as the file has them; `''` where it says nothing. */
export interface RosterPerson {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  /** The manager as written: an address, a name or an employee id. */
  readonly rawManager: string;
  /** The manager's line in this file, where exactly one person fits. */
  readonly managerLine?: number;
  readonly employeeId: string;
  /** The file says that this person has left or is suspended. */
  readonly isInactive: boolean;
}

/** A person of the ledger. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null;
}

/** Answers about people: `column:<role>` names a header's place (`''`: none), `line:<first>` the line to be used. */
export const toColumnAnswerId = (role: RosterRole): string => `column:${role}`;
export const toDoubledAnswerId = (firstLine: number): string => `line:${firstLine}`;

export interface DoubledPeople {
  readonly lines: readonly number[];
  readonly name: string;
  readonly people: readonly RosterPerson[];
  readonly usedLine: number;
}

export type RosterImport =
  | { readonly kind: 'refused'; readonly refusals: readonly ImportRefusal[] }
  | { readonly kind: 'asking'; readonly questions: readonly ImportQuestion[] }
  | {
      readonly kind: 'ready';
      readonly added: readonly RosterPerson[];
      readonly known: readonly { readonly id: string; readonly person: RosterPerson }[];
      /** Lines that share an address, or a name where an address is missing. One is imported, the first unless told. */
      readonly doubled: readonly DoubledPeople[];
      readonly withoutName: readonly number[];
      readonly notInFile: readonly KnownPerson[];
      readonly columns: Partial<Readonly<Record<RosterRole, string>>>;
      /** First values of each column in use, at most two. */
      readonly samples: Partial<Readonly<Record<RosterRole, readonly string[]>>>;
      /** Columns that a person may choose instead, with their place. */
      readonly choosable: readonly { readonly place: string; readonly header: string }[];
      /** Headers whose cells were not looked at. */
      readonly neverRead: readonly string[];
    };

const ROLES = Object.keys(rosterColumns) as RosterRole[];

const INACTIVE =
  /^(?:terminated|inactive|suspended|archived|left|disabled|cessato|cessata|inattivo|inattiva|sospeso|sospesa)$/i;

/** Prepares an import of people. */
export function prepareRosterImport(
  content: FileContent,
  context: { readonly answers: ImportAnswers; readonly ledger: readonly KnownPerson[] },
): RosterImport {
  const file = readFileRows(content, context.answers);
  if (file.kind === 'refused') return { kind: 'refused', refusals: [file.refusal] };
  const index = file.rows.slice(0, 15).findIndex(({ cells }) => isRosterHeader(cells));
  if (index < 0) return { kind: 'refused', refusals: [{ code: 'no-person-column', params: {} }] };
  if (file.questions.length > 0) return { kind: 'asking', questions: file.questions };
  const headers = file.rows[index]!.cells;
  const column = (role: RosterRole): number | undefined =>
    toAnsweredColumn(headers, context.answers[toColumnAnswerId(role)], toRosterColumn(headers, role));
  const people: RosterPerson[] = [];
  const withoutName: number[] = [];
  for (const { line, cells } of file.rows.slice(index + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const person = toPerson(line, (role) => {
      const at = column(role);
      return at === undefined ? '' : toCellText(cells[at]);
    });
    if (person.name === '') withoutName.push(line);
    else people.push(person);
  }
  const { unique, doubled } = toUnique(people, context.answers);
  const linked = toLinked(unique);
  const matches = linked.map((person) => ({ person, id: toKnown(person, context.ledger)?.id }));
  const matchedIds = new Set(matches.map(({ id }) => id));
  return {
    kind: 'ready',
    added: matches.flatMap(({ person, id }) => (id === undefined ? [person] : [])),
    known: matches.flatMap(({ person, id }) => (id === undefined ? [] : [{ id, person }])),
    doubled,
    withoutName,
    notInFile: context.ledger.filter(({ id }) => !matchedIds.has(id)),
    columns: toColumnNames(headers, column),
    samples: toSamples(file.rows.slice(index + 1), column),
    choosable: headers.flatMap((header, place) =>
      header.trim() === '' || isNeverRead(header) ? [] : [{ place: String(place), header }],
    ),
    neverRead: headers.filter(isNeverRead),
  };
}

/** What a person chose instead; never a column that must not be read. */
function toAnsweredColumn(
  headers: readonly string[],
  answer: string | undefined,
  found: number | undefined,
): number | undefined {
  if (answer === undefined) return found;
  const place = answer === '' ? -1 : Number(answer);
  const header = headers[place];
  return header === undefined || isNeverRead(header) ? undefined : place;
}

function toSamples(
  rows: readonly { readonly cells: readonly string[] }[],
  column: (role: RosterRole) => number | undefined,
): Partial<Record<RosterRole, string[]>> {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const at = column(role);
      if (at === undefined) return [];
      const values = rows.map(({ cells }) => toCellText(cells[at])).filter((text) => text !== '');
      return [[role, [...new Set(values.slice(0, 20))].slice(0, 2)]];
    }),
  );
}

/**
 * A name with anything else that tells of people, or a list of nothing but names. A first name alone will do: lists by
 * hand often have the whole name in a column called so.
 */
function isRosterHeader(cells: readonly string[]): boolean {
  const has = (role: RosterRole): boolean => toRosterColumn(cells, role) !== undefined;
  const isNamed = has('fullName') || has('firstName');
  const isMore = ROLES.some((role) => role !== 'fullName' && role !== 'firstName' && has(role));
  return isNamed && (isMore || cells.filter((cell) => cell.trim() !== '').length === 1);
}

function toPerson(line: number, at: (role: RosterRole) => string): RosterPerson {
  const parts = [at('firstName'), at('lastName')].filter((part) => part !== '');
  return {
    line,
    name: (at('fullName') || parts.join(' ')).replace(/\s+/g, ' '),
    email: at('email').toLowerCase(),
    jobTitle: at('jobTitle'),
    department: at('department'),
    rawManager: at('manager'),
    employeeId: at('employeeId'),
    isInactive: INACTIVE.test(at('status')),
  };
}

function toUnique(
  people: readonly RosterPerson[],
  answers: ImportAnswers,
): { unique: RosterPerson[]; doubled: DoubledPeople[] } {
  const byKey = new Map<string, RosterPerson[]>();
  for (const person of people) {
    const key = person.email || `${toFoldedName(person.name)}\n${person.employeeId}`;
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  const groups = [...byKey.values()].map((group): DoubledPeople => {
    const lines = group.map(({ line }) => line);
    const answered = Number(answers[toDoubledAnswerId(lines[0]!)]);
    return {
      lines,
      name: group[0]!.name,
      people: group,
      usedLine: lines.includes(answered) ? answered : lines[0]!,
    };
  });
  return {
    unique: groups.map((group) => group.people.find(({ line }) => line === group.usedLine)!),
    doubled: groups.filter(({ lines }) => lines.length > 1),
  };
}

/** A manager is linked only when exactly one other person bears the address, id or name. */
function toLinked(people: readonly RosterPerson[]): RosterPerson[] {
  const linesByKey = new Map<string, number[]>();
  for (const { email, employeeId, name, line } of people) {
    for (const key of new Set([email, employeeId.toLowerCase(), toFoldedName(name)])) {
      if (key !== '') linesByKey.set(key, [...(linesByKey.get(key) ?? []), line]);
    }
  }
  return people.map((person) => {
    const lines =
      linesByKey.get(toFoldedName(person.rawManager)) ?? linesByKey.get(toTurned(person.rawManager)) ?? [];
    const [managerLine] = lines;
    const isOne = lines.length === 1 && managerLine !== undefined && managerLine !== person.line;
    return isOne ? { ...person, managerLine } : person;
  });
}

/** "Rossi, Anna" as "anna rossi". */
function toTurned(name: string): string {
  return toFoldedName(name.split(',').reverse().join(' '));
}

function toKnown(person: RosterPerson, ledger: readonly KnownPerson[]): KnownPerson | undefined {
  const byEmail = ledger.filter(({ email }) => (email ?? '') !== '' && email?.toLowerCase() === person.email);
  if (byEmail.length > 0) return byEmail[0];
  const byName = ledger.filter(
    ({ name, email }) => !email && toFoldedName(name) === toFoldedName(person.name),
  );
  return byName.length === 1 ? byName[0] : undefined;
}

function toColumnNames(
  headers: readonly string[],
  column: (role: RosterRole) => number | undefined,
): Partial<Record<RosterRole, string>> {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const at = column(role);
      return at === undefined ? [] : [[role, headers[at] ?? '']];
    }),
  );
}
