/**
 * What the dialogs on practices, candidates and pairings ask of the script and get back: rows as they stand in the
 * tabs, and changes by row id. Ids of new rows are made by the page, so that a repeated call writes nothing twice.
 */
import type { Break } from '../../../shared/tables/breaks.ts';
import type { Cadence } from '../../../shared/tables/cadences.ts';
import type { CandidateRow } from '../../../shared/tables/candidates.ts';
import type { Idea } from '../../../shared/tables/ideas.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { PracticeHolder } from '../../../shared/tables/practice-holders.ts';
import type { Practice } from '../../../shared/tables/practices.ts';
import type { Problem } from '../../../shared/tables/problems.ts';
import type { Language, Program } from '../../../shared/tables/program.ts';
import type { LedgerIssue, TakeBackView } from '../calls/answers-api.ts';

/** What every dialog shows around its own rows. */
export interface DialogView {
  language: Language;
  /** `YYYY-MM-DD` in the program's zone. */
  todayOn: string;
  program: Program;
  /** Everybody who has not left. */
  people: Person[];
  issues: LedgerIssue[];
  takeBack: TakeBackView | null;
}

/** A row to be made or changed: columns that are left out stay as they are. */
export interface RowEdit<R> {
  id: string;
  fields: Partial<R>;
}

export interface PracticesView extends DialogView {
  practices: Practice[];
  holders: PracticeHolder[];
  ideas: Idea[];
  problems: Problem[];
  categories: { id: string; title: string; summary: string | null }[];
  /** The category of the decision in force. */
  decidedCategoryId: string | null;
}

export type PracticeFields = Pick<Practice, 'title' | 'kind' | 'isIceberg' | 'exemplarId' | 'note'>;
export type HolderFields = Omit<PracticeHolder, 'id' | 'personName'>;
export type IdeaFields = Pick<Idea, 'title' | 'practiceId' | 'status' | 'note'>;

export interface PracticesForm {
  practices: RowEdit<PracticeFields>[];
  holders: RowEdit<HolderFields>[];
  ideas: RowEdit<IdeaFields>[];
  /** A practice goes with who does it; its ideas stay. */
  removedPractices: string[];
  removedIdeas: string[];
}

export type ProblemFields = Omit<Problem, 'id' | 'statedOn' | 'frozenOn' | 'frozenContent' | 'supersedesId'>;

export interface ProblemForm {
  /** Id of the row if a new one has to be made. */
  id: string;
  fields: ProblemFields;
  /** Freezes the baseline with today's date; only a complete statement can be. */
  isFrozen: boolean;
}

export interface CandidatesView extends DialogView {
  /** All judgments; later ones supersede. */
  candidates: CandidateRow[];
  pairings: Pairing[];
}

export type CandidateFields = Omit<
  CandidateRow,
  | 'id'
  | 'personId'
  | 'personName'
  | 'result'
  | 'decision'
  | 'decidedOn'
  | 'decidedBy'
  | 'decisionReason'
  | 'supersedesId'
>;

export interface CandidateForm {
  /** Id of the row if a new one has to be made. */
  id: string;
  personId: string;
  fields: CandidateFields;
  /** Null: scores are kept, nothing is decided yet. */
  decision: CandidateRow['decision'];
  decisionReason: string | null;
}

export interface PairingsView extends CandidatesView {
  cadences: Cadence[];
  breaks: Break[];
  /** The figure that the program is to move, as the problem statement names it. */
  measure: string | null;
}

/** The role too: who is chosen as a mentee there. */
export type StatedFields = Pick<Person, 'role' | 'strengths' | 'needs' | 'spokenLanguages'>;
export type NewPairing = Omit<
  Pairing,
  'label' | 'status' | 'statusReason' | 'trackedFromOn' | 'lastMetBeforeOn' | 'continuesId'
>;

export interface PairingForm {
  /** Null: breaks of everybody. */
  pairingId: string | null;
  fields: Partial<Pick<Pairing, 'startsOn' | 'endsOn' | 'minimumHours' | 'status' | 'statusReason'>>;
  newCadences: Pick<Cadence, 'id' | 'fromOn' | 'cadenceDays' | 'why'>[];
  newBreaks: Pick<Break, 'id' | 'fromOn' | 'toOn' | 'reason'>[];
  /** Rows of cadences or breaks that were entered by mistake. */
  removedIds: string[];
}
