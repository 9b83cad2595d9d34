/**
 * Which columns of a people file are what: by their names, and where the language is not known, by their values. What
 * matters and is not certain is asked: names, managers, and who has left.
 */
import { toColumnKinds, isCategories, isDates, isNames } from './column-kinds.ts';
import type { ColumnKind } from './column-kinds.ts';
import { ColumnQuestions } from './column-questions.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import { toManagerKeys, toPersonKeys } from './manager-keys.ts';
import type { RawRow } from './read-table.ts';
import { isKnownRosterHeader, isNeverRead, rosterColumns, toRosterColumn } from './roster-columns.ts';
import type { RosterRole } from './roster-columns.ts';
import { isTold } from './roster-standing.ts';

export const ROSTER_ROLES = Object.keys(rosterColumns) as RosterRole[];

export interface RosterColumnsChosen {
  readonly byRole: Partial<Readonly<Record<RosterRole, number>>>;
  readonly questions: readonly ImportQuestion[];
}

/** Chooses columns. An answer is the place of a column; a blank one or `none` says that there is none. */
export function chooseRosterColumns(
  headers: readonly string[],
  rows: readonly RawRow[],
  answers: ImportAnswers,
): RosterColumnsChosen {
  const safe = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => (isNeverRead(headers[column] ?? '') ? '' : cell)),
  }));
  const kinds = toColumnKinds(headers.length, safe);
  const byRole: Partial<Record<RosterRole, number>> = {};
  const isAnswered = (role: RosterRole): boolean => answers[`column:${role}`] !== undefined;
  for (const role of ROSTER_ROLES) {
    const found = isAnswered(role) ? toAnswered(headers, answers[`column:${role}`]!) : toRosterColumn(headers, role);
    if (found === undefined) continue;
    const isTaken = !isAnswered(role) && Object.values(byRole).includes(found);
    const isOfKind = isAnswered(role) || fits(role, kinds[found]!);
    if (!isTaken && isOfKind) byRole[role] = found;
  }
  const isOpen = (column: number): boolean =>
    headers[column]!.trim() !== '' && !Object.values(byRole).includes(column) && !isKnownRosterHeader(headers[column]!);
  const ask = new ColumnQuestions(headers.map((header) => (isNeverRead(header) ? '' : header.trim())), safe, kinds);
  if (byRole.email === undefined && !isAnswered('email')) {
    const emails = kinds.findIndex((kind, column) => isOpen(column) && isAddresses(kind));
    if (emails >= 0) byRole.email = emails;
  }
  settleNames();
  if (ask.questions.length > 0) return { byRole, questions: ask.questions };
  if (byRole.manager === undefined && !isAnswered('manager')) {
    const managers = kinds.flatMap((_kind, column) => (isOpen(column) && isOfPeople(column) ? [column] : []));
    ask.choice('manager', 'manager-missing', managers);
  }
  if (byRole.manager !== undefined && byRole.employeeId === undefined && !isAnswered('employeeId')) {
    const numbers = kinds.findIndex((kind, column) => isOpen(column) && isUnique(kind) && isNumberOf(column, byRole.manager!));
    if (numbers >= 0) byRole.employeeId = numbers;
  }
  const hasStanding = (['status', 'blocked', 'enabled', 'leftOn'] as const).some((role) => byRole[role] !== undefined || isAnswered(role));
  if (!hasStanding) {
    const told = kinds.findIndex((kind, column) => isOpen(column) && isCategories(kind) && isTold(kind.values));
    if (told >= 0) byRole.status = told;
    else {
      const candidates = kinds.flatMap((kind, column) => (isOpen(column) && (isCategories(kind) || isSparseDates(kind)) && !isOfPeople(column) ? [column] : []));
      ask.choice('status', 'standing-missing', candidates);
    }
  }
  // A person points at one column; whether it holds days or words shows in its values.
  if (byRole.status !== undefined && isDates(kinds[byRole.status]!)) {
    byRole.leftOn = byRole.status;
    delete byRole.status;
  }
  return { byRole, questions: ask.questions };

  /** First and last name, or both in one column; a "Name" beside a first name is the last one. */
  function settleNames(): void {
    const { firstName, fullName } = byRole;
    if (firstName !== undefined && byRole.lastName === undefined && fullName !== undefined && !isAnswered('fullName') && !isWhole(firstName, fullName)) {
      byRole.lastName = fullName;
      delete byRole.fullName;
    }
    if (byRole.fullName !== undefined && isAnswered('fullName') && !isMostlyWhole(byRole.fullName)) {
      // The column that a person pointed at has first names only.
      if (byRole.lastName === undefined && !isAnswered('lastName')) {
        ask.choice('lastName', 'last-name-missing', kinds.flatMap((kind, column) => (isOpen(column) && isNames(kind) && !isAddresses(kind) ? [column] : [])));
      } else if (byRole.lastName !== undefined) {
        byRole.firstName = byRole.fullName;
        delete byRole.fullName;
      }
      return;
    }
    if (byRole.fullName !== undefined || (byRole.firstName !== undefined && byRole.lastName !== undefined)) return;
    if (byRole.firstName !== undefined && (isAnswered('lastName') || isMostlyWhole(byRole.firstName))) return;
    if (byRole.firstName === undefined) {
      if (!isAnswered('fullName')) {
        ask.needed('fullName', (column) => isNames(kinds[column]!) && kinds[column]!.distinct > kinds[column]!.filled * 0.6 && !isAddresses(kinds[column]!), isOpen);
      }
      return;
    }
    ask.choice('lastName', 'last-name-missing', kinds.flatMap((kind, column) => (isOpen(column) && isNames(kind) ? [column] : [])));
  }

  function isWhole(first: number, whole: number): boolean {
    const own = safe.filter(({ cells }) => (cells[first] ?? '').trim() !== '');
    const both = own.filter(({ cells }) => (cells[whole] ?? '').includes((cells[first] ?? '').trim()));
    return own.length > 0 && both.length > own.length / 2;
  }

  /** Most cells have two words or more. */
  function isMostlyWhole(column: number): boolean {
    const texts = safe.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
    return texts.filter((text) => /\s/.test(text)).length > texts.length / 2;
  }

  /** Most cells name somebody of the file, by name, address or number, and somebody else than their own row. */
  function isOfPeople(column: number): boolean {
    const codes = kinds.flatMap((kind, place) => (place !== column && isOpen(place) && isUnique(kind) ? [place] : []));
    const keys = new Set(safe.flatMap((row) => [
      ...toPersonKeys(headersOf(row.cells)),
      ...codes.flatMap((place) => toPersonKeys({ name: '', email: '', employeeId: (row.cells[place] ?? '').trim() })),
    ]));
    const texts = safe.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
    const found = texts.filter((text) => toManagerKeys(text).some((key) => keys.has(key)));
    return texts.length > 0 && found.length >= texts.length * 0.6 && new Set(texts).size < safe.length;
  }

  /** Most managers are named by a number of that column. */
  function isNumberOf(column: number, manager: number): boolean {
    const numbers = new Set(safe.map(({ cells }) => (cells[column] ?? '').trim()));
    const texts = safe.map(({ cells }) => (cells[manager] ?? '').trim()).filter((text) => text !== '');
    return texts.length > 0 && texts.filter((text) => numbers.has(text)).length >= texts.length * 0.6;
  }

  function headersOf(cells: readonly string[]): { name: string; email: string; employeeId: string } {
    const at = (role: RosterRole): string => (byRole[role] === undefined ? '' : (cells[byRole[role]] ?? '').trim());
    const name = at('fullName') || [at('firstName'), at('lastName')].filter(Boolean).join(' ');
    return { name, email: at('email'), employeeId: at('employeeId') };
  }
} // prettier-ignore

const isAddresses = ({ values }: ColumnKind): boolean =>
  values.length > 0 && values.filter((text) => /^\S+@\S+\.\S+$/.test(text)).length >= values.length * 0.8;

/** A code that is another in every row. */
const isUnique = (kind: ColumnKind): boolean => kind.distinct === kind.rows && kind.dates < 0.5;

/** Days in some of the rows: a day on which somebody left; one in every row is rather the first. */
const isSparseDates = (kind: ColumnKind): boolean => isDates(kind) && kind.filled < kind.rows * 0.7;

function fits(role: RosterRole, kind: ColumnKind): boolean {
  if (kind.filled === 0) return true;
  if (role === 'leftOn') return isDates(kind);
  if (role === 'fullName' || role === 'firstName' || role === 'lastName') return isNames(kind);
  return true;
}

/** What a person chose instead; never a column that must not be read. */
function toAnswered(headers: readonly string[], answer: string): number | undefined {
  const place = answer === '' ? -1 : Number(answer);
  const header = headers[place];
  return header === undefined || isNeverRead(header) ? undefined : place;
}
