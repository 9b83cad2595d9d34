/** The Priorities dialog's view of the tabs, and the same rows with a person's edits applied. Facts in, model out. */
import { toCurrentDecision } from '../../../shared/rules/focus/decide-category.ts';
import { rankCategories, type CategoryRanking } from '../../../shared/rules/focus/rank-categories.ts';
import type { DecisionRow } from '../../../shared/tables/decisions.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toTakeBackHint } from '../calls/rows/journal.ts';
import type { PrioritiesView, PriorityEdits, PriorityRows, RowEdits } from './focus-api.ts';

/** The four tabs' rows. */
export const toRows = (ledger: Ledger): PriorityRows => ({
  categories: ledger.rows('categories').records,
  narrowing: ledger.rows('narrowing').records,
  criteria: ledger.rows('criteria').records,
  scores: ledger.rows('scores').records,
});

/** The decision that holds: the latest that no other supersedes. */
export function findDecisionInForce(decisions: readonly DecisionRow[]): DecisionRow | undefined {
  const current = toCurrentDecision(
    decisions.map(({ id, categoryId, decidedOn, reason, supersedesId }) => ({
      ...{ id, categoryId, decidedOn, reason: reason ?? '' },
      ...(supersedesId !== null && { supersedesId }),
    })),
  );
  return decisions.find((row) => row.id === current?.id);
}

/** The view; reading it changes nothing. */
export function toPrioritiesView(
  ledger: Ledger,
  context: { language: Language; todayOn: string; properties: Readonly<Record<string, string>> },
): PrioritiesView {
  const { language, todayOn, properties } = context;
  const decisions = ledger.rows('decisions').records;
  const inForce = findDecisionInForce(decisions);
  return {
    language,
    todayOn,
    rows: toRows(ledger),
    decisions: decisions
      .map((row) => ({
        id: row.id,
        decidedOn: row.decidedOn,
        categoryId: row.categoryId,
        categoryTitle: row.categoryTitle,
        reason: row.reason ?? '',
        winnerTitle: row.winnerTitle ?? '',
        scoreText: row.scoreText ?? '',
        isInForce: row === inForce,
      }))
      .sort((a, b) => Number(b.isInForce) - Number(a.isInForce) || (a.decidedOn < b.decidedOn ? 1 : -1)),
    issues: ledger.issues,
    takeBack: toTakeBackHint(properties),
  };
}

/** Rows as they will be. */
export const toEditedRows = (rows: PriorityRows, edits: PriorityEdits): PriorityRows => ({
  categories: applyEdits(rows.categories, edits.categories),
  narrowing: applyEdits(rows.narrowing, edits.narrowing),
  criteria: applyEdits(rows.criteria, edits.criteria),
  scores: applyEdits(rows.scores, edits.scores),
});

function applyEdits<T extends { id: string }>(rows: readonly T[], edits: RowEdits<T>): T[] {
  const fieldsOf = new Map(edits.update.map(({ id, fields }) => [id, fields]));
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...rows
      .filter(({ id }) => !edits.remove.includes(id))
      .map((row) => ({ ...row, ...edits.append.find(({ id }) => id === row.id), ...fieldsOf.get(row.id) })),
    ...edits.append.filter(({ id }) => !known.has(id)),
  ];
}

/** The ranking of the candidates. Of doubled scores the first counts, as in the dialog. */
export function toRanking(rows: PriorityRows): CategoryRanking {
  const seen = new Set<string>();
  return rankCategories(
    rows.categories.filter((row) => row.isCandidate).map(({ id }) => id),
    rows.criteria.map(({ id, weight }) => ({ criterionId: id, weight })),
    rows.scores.flatMap(({ categoryId, criterionId, score, evidence }) => {
      const key = `${categoryId}\n${criterionId}`;
      if (score === null || seen.has(key)) return [];
      seen.add(key);
      return [{ categoryId, criterionId, score, ...(evidence !== null && { evidence }) }];
    }),
  );
}

/**
 * The ranking in lines with the weights of that day, as it is kept beside a decision: "1. Safety: 4.1". Scores and
 * weights may change afterwards; what spoke for the decision may not.
 */
export function toScoreText(ranking: CategoryRanking, rows: PriorityRows, language: Language): string {
  const titles = new Map(rows.categories.map(({ id, title }) => [id, title]));
  const scores = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const ranks = ranking.categories.map(({ categoryId, rank, score }) => {
    const shown = score === undefined ? '–' : scores.format(score);
    return `${rank === undefined ? '–' : `${rank}.`} ${titles.get(categoryId) ?? categoryId}: ${shown}`;
  });
  const total = rows.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const weights = rows.criteria
    .filter(({ weight }) => weight > 0)
    .map(({ title, weight }) => `${title} ${Math.round((100 * weight) / total)}\u00a0%`);
  return [...ranks, weights.join(', ')].join('\n').slice(0, 4000);
}
