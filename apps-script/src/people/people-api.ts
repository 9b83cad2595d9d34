/**
 * What the pages on people and on erasing a person ask of the script and get back. A people file is read in the
 * dialog's browser; the script sees only what the owner has confirmed, never a cell of a password or home address.
 */
import type { TableName } from '../../../shared/tables/registry.ts';
import * as v from 'valibot';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { people, type Person } from '../../../shared/tables/people.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { StillConnected } from '../invites/invites-api.ts';
import { day, id, list, text } from '../calls/args.ts';
import type { LedgerIssue, TakeBackView } from '../calls/answers-api.ts';

/** Somebody of the People tab, as far as these pages speak of them. */
export type PersonView = Pick<
  Person,
  | 'id'
  | 'name'
  | 'email'
  | 'role'
  | 'status'
  | 'jobTitle'
  | 'department'
  | 'employeeId'
  | 'managerId'
  | 'leftOn'
>;

/** A pairing that is planned, active or paused. */
export interface OpenPairing {
  pairingId: string;
  title: string;
  mentorId: string;
  menteeId: string;
  status: Pairing['status'];
}

export interface PeopleView {
  language: Language;
  programName: string;
  /** `YYYY-MM-DD` in the program's zone. */
  todayOn: string;
  people: PersonView[];
  pairings: OpenPairing[];
  issues: LedgerIssue[];
  takeBack: TakeBackView | null;
  stillConnected: StillConnected[];
}

/** Somebody new. `manager` is the id of a person, or the `key` of another new person of the same form. */
const newPerson = v.object({
  key: id,
  name: text,
  email: v.nullable(text),
  role: v.picklist(people.columns.role.choices as readonly Person['role'][]),
  jobTitle: v.nullable(text),
  department: v.nullable(text),
  employeeId: v.nullable(text),
  manager: v.nullable(id),
});
export type NewPerson = v.InferOutput<typeof newPerson>;

const personChange = v.object({
  personId: id,
  /** Columns not named stay as they are. `isBack` marks somebody who had left as active again. */
  fields: v.partial(
    v.object({ name: text, email: text, jobTitle: text, department: text, employeeId: text, manager: text }),
  ),
  isBack: v.boolean(),
});
export type PersonChange = v.InferOutput<typeof personChange>;

const pairingChange = v.object({
  pairingId: id,
  status: v.picklist(['paused', 'ended-early']),
  reason: text,
});
export type PairingChange = v.InferOutput<typeof pairingChange>;

export const peopleForm = v.object({
  /** Made by the page with the form (any opaque id), so that a repeated call adds nobody twice. */
  requestId: id,
  added: list(newPerson),
  changed: list(personChange),
  left: list(v.object({ personId: id, leftOn: day })),
  pairings: list(pairingChange),
});
export type PeopleForm = v.InferOutput<typeof peopleForm>;

export interface PeopleSaved {
  added: number;
  changed: number;
  ended: number;
  pairings: number;
  view: PeopleView;
}

/** How much of one tab goes or stays. */
export interface ErasedTab {
  /** As the owner calls the tab. */
  title: string;
  /** Which table it is; null for a tab of the owner's own. */
  table: TableName | null;
  rows: number;
  cells: number;
}

export type ErasedObjectKind =
  'validation' | 'named-range' | 'conditional-format' | 'chart' | 'filter' | 'protection' | 'file';

export interface ErasePreview {
  language: Language;
  personId: string;
  name: string;
  email: string | null;
  /** What this person is called from then on. */
  replacement: string;
  /** Texts by or about them that are emptied, by tab. */
  emptied: ErasedTab[];
  /** Other cells, notes included, in which their name or address is replaced. */
  renamed: ErasedTab[];
  /** Lists, titles, rules and names of ranges that name them, by kind. */
  objects: { kind: ErasedObjectKind; count: number }[];
  /** Single names that also stand elsewhere alone, with how often; the owner says which of them go. */
  words: { word: string; cells: number; isShared: boolean }[];
  devices: number;
  invites: number;
  /** Pairings that are planned, active or paused; erasing ends them. */
  openPairings: string[];
  /** What stays. */
  stays: { pairings: number; checkIns: number; minutes: number; talks: number; feedback: number };
}

export const eraseForm = v.object({
  personId: id,
  /** The name as typed to confirm. */
  typedName: text,
  /** Single names to be replaced as well. */
  words: list(text, 1000),
});
export type EraseForm = v.InferOutput<typeof eraseForm>;

export interface EraseDone {
  language: Language;
  replacement: string;
  cells: number;
  devices: number;
  invites: number;
}
