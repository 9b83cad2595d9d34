/** What every section of the dialog is given. */
import type { PriorityRows } from '../../src/priorities/priorities-api.ts';
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

export interface SectionProps {
  rows: PriorityRows;
  weighed: Weighed;
  words: PrioritiesWords;
  onInput: (rows: PriorityRows) => void;
  /** The sentence beside a field; null when it holds or was not looked at yet. */
  issueOf: (table: PriorityTable, id: string, column: DraftIssue['column']) => string | null;
}
