/**
 * The rows as a person edits them, and the edits that lead there from the rows of the tabs. Only differences are sent:
 * a cell that somebody changed in a tab meanwhile keeps its value unless it was changed here too.
 */
import type { PriorityEdits, PriorityRows, RowEdits } from '../../src/focus/focus-api.ts';
import { checkFields, type CellIssue } from '../../../shared/schema/index.ts';
import { tables } from '../../../shared/tables/registry.ts';
import type { ScoreRow } from '../../../shared/tables/scores.ts';

export type PriorityTable = keyof PriorityRows;

export const PRIORITY_TABLES = ['categories', 'narrowing', 'criteria', 'scores'] as const;

/** Blank text is no text. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Changes columns of one row. */
export function editRow<T extends PriorityTable>(
  rows: PriorityRows,
  table: T,
  id: string,
  fields: Partial<PriorityRows[T][number]>,
): PriorityRows {
  const edited = (rows[table] as { id: string }[]).map((row) =>
    row.id === id ? { ...row, ...fields } : row,
  );
  return { ...rows, [table]: edited };
}

/** Adds a row at the end of its table. */
export const addRow = <T extends PriorityTable>(
  rows: PriorityRows,
  table: T,
  row: PriorityRows[T][number],
): PriorityRows => ({ ...rows, [table]: [...rows[table], row] });

/** Removes a category or a criterion with all that hangs on it. */
export const removeCategory = (rows: PriorityRows, id: string): PriorityRows => ({
  ...rows,
  categories: rows.categories.filter((row) => row.id !== id),
  narrowing: rows.narrowing.filter((row) => row.categoryId !== id),
  scores: rows.scores.filter((row) => row.categoryId !== id),
});

export const removeCriterion = (rows: PriorityRows, id: string): PriorityRows => ({
  ...rows,
  criteria: rows.criteria.filter((row) => row.id !== id),
  scores: rows.scores.filter((row) => row.criterionId !== id),
});

/** The score of a category by a criterion; the first where a tab holds two. */
export const findScore = (
  rows: PriorityRows,
  categoryId: string,
  criterionId: string,
): ScoreRow | undefined =>
  rows.scores.find((row) => row.categoryId === categoryId && row.criterionId === criterionId);

/** Sets a score or its evidence; the row is made with the first of them. */
export function setScore(
  rows: PriorityRows,
  categoryId: string,
  criterionId: string,
  fields: Partial<Pick<ScoreRow, 'score' | 'evidence'>>,
): PriorityRows {
  const known = findScore(rows, categoryId, criterionId);
  if (known) return editRow(rows, 'scores', known.id, fields);
  const blank = { score: null, evidence: null };
  const id = `${categoryId}.${criterionId}`.slice(0, 80);
  return addRow(rows, 'scores', { ...blank, ...fields, id, categoryId, criterionId });
}

/** What was changed, row by row. */
export function toEdits(base: PriorityRows, draft: PriorityRows): PriorityEdits {
  return {
    categories: toRowEdits(base.categories, draft.categories),
    narrowing: toRowEdits(base.narrowing, draft.narrowing),
    criteria: toRowEdits(base.criteria, draft.criteria),
    // A score that was typed and cleared again before it was ever written is no row.
    scores: toRowEdits(
      base.scores,
      draft.scores.filter(
        ({ id, score, evidence }) =>
          score !== null || evidence !== null || base.scores.some((row) => row.id === id),
      ),
    ),
  };
}

function toRowEdits<T extends { id: string }>(base: readonly T[], draft: readonly T[]): RowEdits<T> {
  const before = new Map(base.map((row) => [row.id, row]));
  const after = new Set(draft.map((row) => row.id));
  return {
    append: draft.filter(({ id }) => !before.has(id)),
    update: draft.flatMap((row) => {
      const known = before.get(row.id);
      if (!known) return [];
      const names = (Object.keys(row) as (keyof T)[]).filter((name) => row[name] !== known[name]);
      const fields = Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<T>;
      return names.length > 0 ? [{ id: row.id, fields }] : [];
    }),
    remove: base.filter(({ id }) => !after.has(id)).map(({ id }) => id),
  };
}

/** Whether there is anything to write. */
export const hasEdits = (edits: PriorityEdits): boolean =>
  Object.values(edits).some(
    ({ append, update, remove }) => append.length + update.length + remove.length > 0,
  );

export interface DraftIssue extends CellIssue {
  table: PriorityTable;
  id: string;
  column: string;
}

/** What the tabs would not take. */
export const findDraftIssues = (rows: PriorityRows): DraftIssue[] =>
  PRIORITY_TABLES.flatMap((table) =>
    rows[table].flatMap((row) =>
      checkFields(tables[table], row as Record<string, unknown>).map((issue) => ({
        ...issue,
        table,
        id: row.id,
      })),
    ),
  );
