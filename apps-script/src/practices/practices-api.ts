/**
 * What the dialogs on practices and on the problem ask of the script and get back: rows as they stand in the tabs, and
 * changes by row id. Ids of new rows are made by the page, so that a repeated call writes nothing twice.
 */
import * as v from 'valibot';
import type { Idea } from '../../../shared/tables/ideas.ts';
import type { PracticeHolder } from '../../../shared/tables/practice-holders.ts';
import type { Practice } from '../../../shared/tables/practices.ts';
import type { Problem } from '../../../shared/tables/problems.ts';
import { allFields, columnsBut, id, list, rowEdit, someFields } from '../calls/args.ts';
import type { SettledExemplar } from '../exemplar/exemplar-api.ts';
import type { DialogView } from '../calls/dialog-view.ts';

export interface PracticesView extends DialogView {
  practices: Practice[];
  holders: PracticeHolder[];
  ideas: Idea[];
  problems: Problem[];
  categories: { id: string; title: string; summary: string | null }[];
  /** Who stands out by the owner's word, with the person of that name. */
  settled: (SettledExemplar & { personId: string | null }) | null;
  /** The category of the decision in force. */
  decidedCategoryId: string | null;
}

export type PracticeFields = Pick<Practice, 'title' | 'kind' | 'isIceberg' | 'exemplarId' | 'note'>;
export type HolderFields = Omit<PracticeHolder, 'id' | 'personName'>;
export type IdeaFields = Pick<Idea, 'title' | 'practiceId' | 'status' | 'note'>;

export const practicesForm = v.object({
  practices: list(rowEdit(someFields('practices', ['title', 'kind', 'isIceberg', 'exemplarId', 'note']))),
  holders: list(rowEdit(someFields('practiceHolders', columnsBut('practiceHolders', ['id', 'personName'])))),
  ideas: list(rowEdit(someFields('ideas', ['title', 'practiceId', 'status', 'note']))),
  /** A practice goes with who does it; its ideas stay. */
  removedPractices: list(id),
  removedIdeas: list(id),
});
export type PracticesForm = v.InferOutput<typeof practicesForm>;

export type ProblemFields = Omit<Problem, 'id' | 'statedOn' | 'frozenOn' | 'frozenContent' | 'supersedesId'>;

const problemFields: v.GenericSchema<ProblemFields> = allFields(
  'problems',
  columnsBut('problems', ['id', 'statedOn', 'frozenOn', 'frozenContent', 'supersedesId']),
);

export const problemForm = v.object({
  /** Id of the row if a new one has to be made. */
  id,
  fields: problemFields,
  /** Freezes the baseline with today's date; only a complete statement can be. */
  isFrozen: v.boolean(),
});
export type ProblemForm = v.InferOutput<typeof problemForm>;
