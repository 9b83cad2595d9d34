/**
 * The review of a people list: what was read, what it would change, and what the owner leaves out. Pure, and worked out
 * anew with every answer.
 */
import type { ImportAnswers } from '../../../shared/imports/import-question.ts';
import { prepareRosterImport, type RosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import type { FileContent } from '../../../shared/imports/read-file-rows.ts';
import { toRosterPlan, type RosterDecisions, type RosterPlan } from '../../../shared/imports/roster-plan.ts';
import type { PeopleForm, PeopleView } from '../../src/people/people-api.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { nobodyLeaves, type Leaving } from './leaving.ts';

export interface Review {
  answers: ImportAnswers;
  decisions: RosterDecisions;
  /** Lines that are not added, people that stay as they are. */
  leftOut: ReadonlySet<number>;
  role: Person['role'];
  leaving: Leaving;
}

/** Until the owner says otherwise, those leave whom the list marks as gone. */
export type ReviewDraft = Omit<Review, 'leaving'> & { leaving: Leaving | null };

export const newReview: ReviewDraft = {
  answers: {},
  decisions: {},
  leftOut: new Set(),
  role: 'none',
  leaving: null,
};

export type Reviewed =
  | Exclude<RosterImport, { kind: 'ready' }>
  | { kind: 'ready'; file: Extract<RosterImport, { kind: 'ready' }>; plan: RosterPlan };

/** Who leaves by the list: on the day it names, else today. */
export const toProposedLeaving = ({ absent }: RosterPlan, todayOn: string): Leaving => ({
  ...nobodyLeaves,
  leftOn: Object.fromEntries(
    absent.flatMap(({ personId, why, leftOn }) =>
      why === 'inactive' ? [[personId, leftOn ?? todayOn]] : [],
    ),
  ) as Record<string, string>,
});

/** Reads the list and plans it against the ledger. */
export function toReviewed(
  content: FileContent,
  { people, todayOn }: PeopleView,
  { answers, decisions }: Pick<Review, 'answers' | 'decisions'>,
): Reviewed {
  const file = prepareRosterImport(content, { answers, ledger: people, todayOn });
  return file.kind === 'ready' ? { kind: 'ready', file, plan: toRosterPlan(file, people, decisions) } : file;
}

/** What is written of the plan. A manager who is left out is nobody's manager. */
export function toListForm(
  plan: RosterPlan,
  { leftOut, role }: Review,
): Pick<PeopleForm, 'added' | 'changed'> {
  const added = plan.added.filter(({ line }) => !leftOut.has(line));
  const gone = new Set(plan.added.filter(({ line }) => leftOut.has(line)).map(({ key }) => key));
  return {
    added: added.map(({ line: _line, manager, ...person }) => ({
      ...person,
      role,
      manager: manager !== null && gone.has(manager) ? null : manager,
    })),
    changed: plan.changed
      .filter(({ line }) => !leftOut.has(line))
      .map(({ personId, isBack, fields: { manager, ...fields } }) => ({
        ...{ personId, isBack },
        fields: manager === undefined || gone.has(manager) ? fields : { ...fields, manager },
      })),
  };
}
