/**
 * The Priorities dialog's two calls. Saving applies the person's edits and, if there is one, the decision: in one write
 * that can be taken back. The ranking kept with a decision is computed here from the rows as they will be, not taken
 * from the page.
 */
import { checkCategoryDecision } from '../../../shared/rules/focus/decide-category.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { DecisionRow } from '../../../shared/tables/decisions.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { answer, orElse, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { openWithIds } from '../calls/missing-ids.ts';
import type { AnyChange } from '../calls/rows/changes.ts';
import { writeRows, WRITE_WANTS } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { catalogs } from '../words.ts';
import type { PrioritiesForm, PrioritiesView } from './focus-api.ts';
import {
  findDecisionInForce,
  toEditedRows,
  toPrioritiesView,
  toRanking,
  toRows,
  toScoreText,
} from './focus-view.ts';

const WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'categories', rows: 'all' },
  { table: 'narrowing', rows: 'all' },
  { table: 'criteria', rows: 'all' },
  { table: 'scores', rows: 'all' },
  { table: 'decisions', rows: 'all' },
];

/** What the tabs hold; blank lists before the first save. */
export const getPriorities = (platform: Platform): Answer<PrioritiesView> =>
  answer(platform, (context) => toView(context, openWithIds(context, WANTS)));

/** Applies edits and the decision; the same form twice is applied once. */
export const savePriorities = (platform: Platform, form: PrioritiesForm): Answer<PrioritiesView> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const ledger = openWithIds(context, [...WANTS, ...WRITE_WANTS]);
      const rows = toRows(ledger);
      const changes = toChanges(form, ledger);
      const decision = toDecision(context, ledger, form, toEditedRows(rows, form.edits));
      const words = catalogs[context.language].script.design;
      const what = decision ? words.categoryDecided(decision.categoryTitle) : words.prioritiesSaved;
      writeRows(context, ledger, {
        changes: decision ? [...changes, { table: 'decisions', append: [decision] }] : changes,
        audit: [
          decision
            ? { action: 'category-decided', table: 'decisions', rowId: decision.id, detail: what }
            : { action: 'design-saved', table: 'categories', detail: what },
        ],
        takeBack: { what },
      });
      return orElse(context.platform, toView(context, ledger), () =>
        toView(context, openWithIds(context, WANTS)),
      );
    }),
  );

const toView = ({ platform, language }: OwnerContext, ledger: Ledger): PrioritiesView =>
  toPrioritiesView(ledger, {
    language: ledger.program?.language ?? language,
    todayOn: toTodayOn(ledger, platform.clock.nowMs()),
    properties: platform.properties.readAll(),
  });

/** Rows that are there already are changed instead of doubled: a form that was sent twice, or two windows. */
function toChanges({ edits }: PrioritiesForm, ledger: Ledger): AnyChange[] {
  const names = ['categories', 'narrowing', 'criteria', 'scores'] as const;
  return names.map((table) => {
    const { append, update, remove } = edits[table] as {
      append: { id: string }[];
      update: { id: string; fields: object }[];
      remove: string[];
    };
    const { byId } = ledger.rows(table);
    const again = append.filter(({ id }) => byId.has(id)).map(({ id, ...fields }) => ({ id, fields }));
    return {
      table,
      append: append.filter(({ id }) => !byId.has(id)),
      update: [...again, ...update],
      remove: remove.filter((id) => byId.has(id)),
    } as unknown as AnyChange;
  });
}

function toDecision(
  { platform, language }: OwnerContext,
  ledger: Ledger,
  { decision }: PrioritiesForm,
  rows: PrioritiesView['rows'],
): DecisionRow | null {
  if (!decision) return null;
  const id = `D-${toDigest(decision.requestId).slice(0, 16)}`;
  const earlier = ledger.rows('decisions').records;
  if (earlier.some((row) => row.id === id)) return null;
  const words = catalogs[language].script.design;
  const category = rows.categories.find((row) => row.id === decision.categoryId && row.isCandidate);
  if (!category)
    throw new Refusal(words.noCandidate, { issues: [{ code: 'required', field: 'categoryId' }] });
  const ranking = toRanking(rows);
  const reason = decision.reason.trim();
  if (
    checkCategoryDecision({ categoryId: category.id, reason }, ranking, 0).some(
      (warning) => warning.isBlocking,
    )
  ) {
    throw new Refusal(words.reasonMissing, { issues: [{ code: 'required', field: 'reason' }] });
  }
  const titleOf = (categoryId: string) =>
    rows.categories.find((row) => row.id === categoryId)?.title ?? categoryId;
  const winners = ranking.leaders.map(titleOf).join(', ');
  return {
    id,
    decidedOn: toTodayOn(ledger, platform.clock.nowMs()),
    categoryId: category.id,
    categoryTitle: category.title,
    reason,
    winnerTitle: winners === '' ? null : winners.slice(0, 500),
    scoreText: toScoreText(ranking, rows, language),
    supersedesId: findDecisionInForce(earlier)?.id ?? null,
  };
}
