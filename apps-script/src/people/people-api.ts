/**
 * What the pages on people and on erasing a person ask of the script and get back. A people file is read in the
 * dialog's browser; the script sees only what the owner has confirmed, never a cell of a password or home address.
 */
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Language } from '../../../shared/tables/program.ts';
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
}

/** Somebody new. `manager` is the id of a person, or the `key` of another new person of the same form. */
export interface NewPerson {
  key: string;
  name: string;
  email: string | null;
  role: Person['role'];
  jobTitle: string | null;
  department: string | null;
  employeeId: string | null;
  manager: string | null;
}

export interface PersonChange {
  personId: string;
  /** Columns not named stay as they are. `isBack` marks somebody who had left as active again. */
  fields: Partial<Record<'name' | 'email' | 'jobTitle' | 'department' | 'employeeId' | 'manager', string>>;
  isBack: boolean;
}

export interface PairingChange {
  pairingId: string;
  status: 'paused' | 'ended-early';
  reason: string;
}

export interface PeopleForm {
  /** Made by the page with the form (any opaque id), so that a repeated call adds nobody twice. */
  requestId: string;
  added: NewPerson[];
  changed: PersonChange[];
  left: { personId: string; leftOn: string }[];
  pairings: PairingChange[];
}

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
  cells: number;
}

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
  /** Single names that also stand elsewhere alone, with how often; the owner says which of them go. */
  words: { word: string; cells: number; isShared: boolean }[];
  devices: number;
  invites: number;
  /** Pairings that are planned, active or paused; erasing ends them. */
  openPairings: string[];
  /** What stays. */
  stays: { pairings: number; checkIns: number; minutes: number; talks: number; feedback: number };
}

export interface EraseForm {
  personId: string;
  /** The name as typed to confirm. */
  typedName: string;
  /** Single names to be replaced as well. */
  words: string[];
}

export interface EraseDone {
  language: Language;
  replacement: string;
  cells: number;
  devices: number;
  invites: number;
}
