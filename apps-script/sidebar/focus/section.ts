/** What every section of the dialog is given. */
import type { TableName } from '../../../shared/tables/registry.ts';
import type { PriorityRows } from '../../src/focus/focus-api.ts';
import type { DraftIssue, PriorityTable } from './draft.ts';
import type { Weighed } from './weigh.ts';
import type { PrioritiesWords } from './words.ts';

export const SECTIONS = ['candidates', 'questions', 'criteria', 'scores', 'decision'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The section in which a table's rows are edited. */
export const SECTION_OF: Readonly<Record<PriorityTable, SectionName>> = {
  categories: 'candidates',
  narrowing: 'questions',
  criteria: 'criteria',
  scores: 'scores',
};

/** The tab that holds what a section edits. */
export const TAB_OF: Readonly<Record<SectionName, TableName>> = {
  candidates: 'categories',
  questions: 'narrowing',
  criteria: 'criteria',
  scores: 'scores',
  decision: 'decisions',
};

export interface SectionProps {
  rows: PriorityRows;
  weighed: Weighed;
  words: PrioritiesWords;
  onInput: (rows: PriorityRows) => void;
  /** The sentence beside a field; null when it holds or was not looked at yet. */
  issueOf: (table: PriorityTable, id: string, column: DraftIssue['column']) => string | null;
}
