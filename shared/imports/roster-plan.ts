/**
 * What a people file would change in the ledger, worked out before anything is written: whom it adds, what it changes
 * and whom it no longer names. A blank in the file erases nothing; nobody is ended by it.
 */
import { checkFields } from '../schema/index.ts';
import { people as peopleTable, type Person } from '../tables/people.ts';
import { toManagerKeys, toPersonKeys } from './manager-keys.ts';
import type { RosterImport, RosterPerson } from './prepare-roster-import.ts';
import { findLookAlikes, type LookAlikePeople } from './roster-look-alikes.ts';

/** People of the ledger, as far as a file speaks of them. */
export type LedgerPerson = Pick<
  Person,
  'id' | 'name' | 'email' | 'status' | 'jobTitle' | 'department' | 'employeeId' | 'managerId'
>;

/** What was decided about a line that looks like somebody: `same` as them, or `other` than them. */
export type RosterDecisions = Readonly<Record<number, 'same' | 'other'>>;

/** Columns that a file fills. */
export const ROSTER_COLUMNS = ['name', 'email', 'jobTitle', 'department', 'employeeId'] as const;
type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** `manager` is the id of a person, or the key of another line that is added. */
export interface AddedPerson extends Record<Exclude<RosterColumn, 'name'>, string | null> {
  key: string;
  name: string;
  manager: string | null;
  line: number;
}

export interface ChangedPerson {
  personId: string;
  name: string;
  /** As they will be. */
  fields: Partial<Record<RosterColumn, string>> & { manager?: string };
  /** As they are. */
  before: Partial<Record<RosterColumn | 'manager', string>>;
  /** The file has somebody who is marked as left. */
  isBack: boolean;
  line: number;
}

export interface RosterPlan {
  added: AddedPerson[];
  changed: ChangedPerson[];
  /** Known and as in the ledger. */
  unchanged: number;
  lookAlikes: LookAlikePeople[];
  /** Active in the ledger and absent from the file, or marked as gone in it. */
  absent: { personId: string; name: string; why: 'not-in-file' | 'inactive'; leftOn?: string }[];
  /** Marked as gone in the file and unknown to the ledger: not added. */
  alreadyGone: string[];
  /** Managers that nobody in file or ledger fits, with how many name them. */
  unknownManagers: { rawManager: string; people: number }[];
  /** Cells that the ledger does not take; the person comes without them, or not at all where it is the name. */
  unusable: { line: number; column: RosterColumn; text: string }[];
}

type Ready = Extract<RosterImport, { kind: 'ready' }>;

/** Plans the import of a file. */
export function toRosterPlan(
  file: Ready,
  ledger: readonly LedgerPerson[],
  decisions: RosterDecisions,
): RosterPlan {
  const byId = new Map(ledger.map((person) => [person.id, person]));
  const unusable: RosterPlan['unusable'] = [];
  const usable = (people: readonly RosterPerson[]) =>
    people.flatMap((person) => toUsable(person, unusable) ?? []);
  const lookAlikes = findLookAlikes(
    file.added.filter(({ isInactive }) => !isInactive),
    ledger,
  );
  const sameAs = new Map(
    lookAlikes.flatMap((pair) => (decisions[pair.line] === 'same' ? [[pair.line, pair] as const] : [])),
  );
  const known = [
    ...file.known,
    ...file.added.flatMap((person) => {
      const id = sameAs.get(person.line)?.personId;
      return id === undefined ? [] : [{ id, person }];
    }),
  ];
  const isNew = ({ line, isInactive }: RosterPerson): boolean => !sameAs.has(line) && !isInactive;
  const news = usable(file.added.filter(isNew));
  const toTarget = toManagerFinder(file, ledger, new Map(known.map(({ id, person }) => [person.line, id])), {
    newLines: new Set(news.map(({ line }) => line)),
    sameLines: new Map(
      [...sameAs].flatMap(([line, { otherLine }]) => (otherLine ? [[line, otherLine]] : [])),
    ),
  });
  const unknown = new Map<string, number>();
  const managerOf = (person: RosterPerson): string | null => {
    const target = person.rawManager === '' ? null : toTarget(person);
    if (target === null && person.rawManager !== '')
      unknown.set(person.rawManager, (unknown.get(person.rawManager) ?? 0) + 1);
    return target;
  };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const added = news.map((person): AddedPerson => ({
    ...{ key: toKey(person.line), line: person.line, name: person.name, manager: managerOf(person) },
    ...{ email: orNull(person.email), jobTitle: orNull(person.jobTitle) },
    ...{ department: orNull(person.department), employeeId: orNull(person.employeeId) },
  }));
  const present = known.filter(({ person }) => !person.isInactive);
  const all = present.flatMap(({ id, person }) => {
    const before = byId.get(id);
    const [after] = usable([person]);
    return before && after ? [toChange(before, after, managerOf(after), byId)] : [];
  });
  const changed = all.filter(({ fields, isBack }) => isBack || Object.keys(fields).length > 0);
  const presentIds = new Set(present.map(({ id }) => id));
  const inactiveIds = new Map(
    known.flatMap(({ id, person }) => (person.isInactive ? [[id, person] as const] : [])),
  );
  return {
    ...{ added, changed, unchanged: all.length - changed.length, lookAlikes, unusable },
    absent: ledger.flatMap(({ id, name, status }) =>
      status !== 'active' || (presentIds.has(id) && !inactiveIds.has(id))
        ? []
        : [
            {
              personId: id,
              name,
              why: inactiveIds.has(id) ? ('inactive' as const) : ('not-in-file' as const),
              ...toLeftOn(inactiveIds.get(id)),
            },
          ],
    ),
    alreadyGone: file.added.filter(({ isInactive }) => isInactive).map(({ name }) => name),
    unknownManagers: [...unknown].map(([rawManager, people]) => ({ rawManager, people })),
  };
}

const toLeftOn = (person: RosterPerson | undefined): { leftOn?: string } =>
  person?.leftOn === undefined ? {} : { leftOn: person.leftOn };

const toKey = (line: number): string => `line-${line}`;

/** The person without what the ledger does not take; null where that is the name. */
function toUsable(person: RosterPerson, unusable: RosterPlan['unusable']): RosterPerson | null {
  const issues = checkFields(
    peopleTable,
    Object.fromEntries(
      ROSTER_COLUMNS.map((column) => [column, person[column] === '' ? null : person[column]]),
    ),
  );
  const columns = [...new Set(issues.map(({ column }) => column as RosterColumn))];
  unusable.push(
    ...columns.map((column) => ({ line: person.line, column, text: person[column].slice(0, 60) })),
  );
  if (columns.includes('name')) return null;
  return { ...person, ...Object.fromEntries(columns.map((column) => [column, ''])) };
}

function toChange(
  before: LedgerPerson,
  after: RosterPerson,
  manager: string | null,
  byId: ReadonlyMap<string, LedgerPerson>,
): ChangedPerson {
  const change: ChangedPerson = {
    ...{ personId: before.id, name: before.name, fields: {}, before: {} },
    ...{ isBack: before.status === 'left', line: after.line },
  };
  for (const column of ROSTER_COLUMNS) {
    const text = after[column];
    if (text === '' || text === (before[column] ?? '')) continue;
    change.fields[column] = text;
    change.before[column] = before[column] ?? '';
  }
  if (manager !== null && manager !== before.managerId && manager !== before.id) {
    change.fields.manager = manager;
    change.before.manager = byId.get(before.managerId ?? '')?.name ?? '';
  }
  return change;
}

/** Finds a manager's id or key: first the line that the file links, then the one person of the ledger who fits. */
function toManagerFinder(
  file: Ready,
  ledger: readonly LedgerPerson[],
  idByLine: ReadonlyMap<number, string>,
  lines: { newLines: ReadonlySet<number>; sameLines: ReadonlyMap<number, number> },
): (person: RosterPerson) => string | null {
  const idsByKey = new Map<string, Set<string>>();
  for (const { id, name, email, employeeId } of ledger) {
    for (const key of toPersonKeys({ id, name, email: email ?? '', employeeId: employeeId ?? '' })) {
      idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(id));
    }
  }
  const lineOfDoubled = new Map(file.doubled.flatMap((one) => one.lines.map((line) => [line, one.usedLine])));
  return ({ managerLine, rawManager }) => {
    if (managerLine !== undefined) {
      const used = lineOfDoubled.get(managerLine) ?? managerLine;
      const line = lines.sameLines.get(used) ?? used;
      const id = idByLine.get(line);
      if (id !== undefined) return id;
      if (lines.newLines.has(line)) return toKey(line);
    }
    const ids = toManagerKeys(rawManager)
      .map((key) => idsByKey.get(key))
      .find((found) => found !== undefined);
    return ids?.size === 1 ? [...ids][0]! : null;
  };
}
