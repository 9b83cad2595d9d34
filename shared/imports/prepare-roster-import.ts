/**
 * People from a file of the firm's directory or payroll (Google Workspace, Microsoft 365, Gusto, BambooHR, or any
 * with names and addresses). Doubled addresses are shown, not merged; whoever is missing in the file is listed and
 * never ended by it: a file may cover one department.
 */
import { toCellText, toFoldedName } from './cell-text.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { readFileRows } from './read-file-rows.ts';
import type { FileContent } from './read-file-rows.ts';
import { chooseRosterColumns, ROSTER_ROLES } from './choose-roster-columns.ts';
import type { DateOrder } from './dates.ts';
import { toDateOrder } from './decide-columns.ts';
import { toSingleAnswers } from './decide-statuses.ts';
import { HEADER_ROW, toHeaderQuestion } from './find-header.ts';
import { toManagerKeys, toPersonKeys } from './manager-keys.ts';
import type { RawRow } from './read-table.ts';
import { isNeverRead, toRosterColumn } from './roster-columns.ts';
import { askWords, toStanding } from './roster-standing.ts';
import type { Standing } from './roster-standing.ts';
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
  /** The day on which they left, where the file says so. */
  readonly leftOn?: string;
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

/** The question by which another row can be pointed at as the header, and the answer that stands for this one. */
export interface RosterHeader {
  readonly headerRows: ImportQuestion;
  readonly headerRow: string;
}

export type RosterImport =
  | { readonly kind: 'refused'; readonly refusals: readonly ImportRefusal[] }
  | {
      readonly kind: 'asking';
      readonly questions: readonly ImportQuestion[];
      /** Where a header row was found: another one can be pointed at. */
      readonly header?: RosterHeader;
    }
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
      /** Headers of the other columns that nothing is read from. */
      readonly unread: readonly string[];
      readonly header: RosterHeader;
    };

const ROLES = ROSTER_ROLES;

/** Prepares an import of people. `todayOn` tells whether a last day has come. */
export function prepareRosterImport(
  content: FileContent,
  context: {
    readonly answers: ImportAnswers;
    readonly ledger: readonly KnownPerson[];
    readonly todayOn?: string;
    readonly localeDateOrder?: DateOrder;
  },
): RosterImport {
  const answers = toSingleAnswers(context.answers);
  const file = readFileRows(content, answers);
  if (file.kind === 'refused') return { kind: 'refused', refusals: [file.refusal] };
  const index = toHeaderIndex(file.rows, answers[HEADER_ROW]);
  if (index === undefined) {
    return { kind: 'asking', questions: [...file.questions, toHeaderQuestion(file.rows)] };
  }
  const headers = index < 0 ? toLetters(file.rows) : file.rows[index]!.cells;
  const header = {
    headerRows: toHeaderQuestion(file.rows),
    headerRow: index < 0 ? 'none' : String(file.rows[index]!.line),
  };
  const body = file.rows.slice(index + 1);
  if (body.length === 0) return { kind: 'refused', refusals: [{ code: 'no-rows', params: {} }] };
  const chosen = chooseRosterColumns(headers, body, answers);
  const early = [...file.questions, ...chosen.questions];
  if (early.length > 0) return { kind: 'asking', questions: early, header };
  const questions: ImportQuestion[] = [];
  const refusals: ImportRefusal[] = [];
  askWords(body, chosen.byRole, answers, questions);
  const { localeDateOrder = 'day-first', todayOn = '9999-12-31' } = context;
  const dateOrder = toDateOrder(toLastDays(body, chosen.byRole.leftOn), {
    ...{ answers, localeDateOrder, questions, refusals },
  });
  if (refusals.length > 0) return { kind: 'refused', refusals };
  if (questions.length > 0) return { kind: 'asking', questions, header };
  const column = (role: RosterRole): number | undefined => chosen.byRole[role];
  const people: RosterPerson[] = [];
  const withoutName: number[] = [];
  for (const { line, cells } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const standing = toStanding(cells, chosen.byRole, { answers, todayOn, dateOrder });
    const person = toPerson(line, standing, (role) => {
      const at = column(role);
      return at === undefined ? '' : toCellText(cells[at]);
    });
    if (person.name === '') withoutName.push(line);
    else people.push(person);
  }
  const { unique, doubled } = toUnique(people, answers);
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
    samples: toSamples(body, column),
    choosable: headers.flatMap((header, place) =>
      header.trim() === '' || isNeverRead(header) ? [] : [{ place: String(place), header }],
    ),
    neverRead: headers.filter(isNeverRead),
    unread: headers.filter(
      (header, place) =>
        header.trim() !== '' && !isNeverRead(header) && !Object.values(chosen.byRole).includes(place),
    ),
    header,
  };
}

/** The header row: pointed at, known by its names, or standing like names above people; −1 for none, undefined to ask. */
function toHeaderIndex(rows: readonly RawRow[], answer: string | undefined): number | undefined {
  if (answer === 'none') return -1;
  const pointed = rows.findIndex(({ line }) => String(line) === answer);
  if (answer !== undefined && pointed >= 0) return pointed;
  const first = rows.slice(0, 15);
  const named = first.findIndex(({ cells }) => isRosterHeader(cells));
  if (named >= 0) return named;
  const shaped = first.findIndex(({ cells }, index) => isAbovePeople(cells, rows.slice(index + 1, index + 20)));
  return shaped >= 0 ? shaped : undefined;
} // prettier-ignore

/** Different texts without digits, one of them above a column of addresses. */
function isAbovePeople(cells: readonly string[], below: readonly RawRow[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || new Set(filled).size < filled.length || filled.some((cell) => /[@\d]/.test(cell))) return false;
  return cells.some((_cell, column) => {
    const values = below.map((row) => (row.cells[column] ?? '').trim()).filter((text) => text !== '');
    return values.length > 0 && values.filter((text) => /^\S+@\S+\.\S+$/.test(text)).length > values.length * 0.6;
  });
} // prettier-ignore

const toLetters = (rows: readonly RawRow[]): string[] =>
  Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length)) }, (_, place) =>
    String.fromCharCode(65 + (place % 26)).repeat(1 + Math.floor(place / 26)),
  );

function toLastDays(rows: readonly RawRow[], column: number | undefined): { line: number; raw: string }[] {
  if (column === undefined) return [];
  return rows.flatMap(({ line, cells }) => {
    const raw = toCellText(cells[column]);
    return raw === '' ? [] : [{ line, raw }];
  });
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

function toPerson(line: number, standing: Standing, at: (role: RosterRole) => string): RosterPerson {
  const parts = [at('firstName'), at('lastName')].filter((part) => part !== '');
  return {
    line,
    name: (toTurnedAtComma(at('fullName')) || parts.join(' ')).replace(/\s+/g, ' '),
    email: at('email').toLowerCase(),
    jobTitle: at('jobTitle'),
    department: at('department'),
    rawManager: at('manager'),
    employeeId: at('employeeId'),
    ...standing,
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
  const linesByKey = new Map<string, Set<number>>();
  for (const person of people) {
    for (const key of toPersonKeys(person)) {
      linesByKey.set(key, (linesByKey.get(key) ?? new Set()).add(person.line));
    }
  }
  return people.map((person) => {
    const found = toManagerKeys(person.rawManager).map((key) => linesByKey.get(key));
    const lines = found.find((each) => each !== undefined) ?? new Set<number>();
    const [managerLine] = lines;
    const isOne = lines.size === 1 && managerLine !== undefined && managerLine !== person.line;
    return isOne ? { ...person, managerLine } : person;
  });
}

/** "Rossi, Anna" as "Anna Rossi". */
function toTurnedAtComma(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return first === undefined || first === '' || more.length > 0 ? name : `${first} ${last}`;
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
