/** The dialog on practices: what the exemplar does, who else does it, ideas, and the problem with its baseline. */
import {
  isFrozenRow,
  toFreezing,
  toProblemState,
  toStatement,
  type ProblemState,
} from '../../../shared/rules/practices/problem-rows.ts';
import { findStatementEdits, findStatementGaps } from '../../../shared/rules/practices/problem-statement.ts';
import { findPersonOfName, findSettledExemplar } from '../../../shared/rules/exemplar/settled.ts';
import { toSettled } from '../exemplar/settle-exemplar.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import { findDecisionInForce } from '../focus/focus-view.ts';
import type { Answer } from '../calls/answers-api.ts';
import { catalogs } from '../words.ts';
import type { PracticesForm, PracticesView, ProblemFields, ProblemForm } from './practices-api.ts';
import { openRows, toDialogView, type OpenRows } from '../calls/open-rows.ts';
import { toAnyChange, toTableChange } from '../calls/row-edits.ts';

const TABLES = [
  'exemplars',
  'practices',
  'practiceHolders',
  'ideas',
  'problems',
  'categories',
  'decisions',
] as const;
const PROBLEM_COLUMNS = [
  'statement', 'measure', 'baselineText', 'baselineSuccesses', 'baselineTrials', 'baselineValue', 'baselineFromOn',
  'baselineBeforeOn', 'categoryId',
] as const satisfies readonly (keyof ProblemFields)[]; // prettier-ignore

export const getPractices = (platform: Platform): Answer<PracticesView> =>
  answer(platform, (context) => toView(context, openRows(context, TABLES)));

/** Saves practices, who does them, and ideas; all in one write. */
export const savePractices = (platform: Platform, form: PracticesForm): Answer<PracticesView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger } = openRows(context, TABLES, true);
      const nameOf = (id: string | null) => ledger.rows('people').byId.get(id ?? '')?.name ?? null;
      const holders = ledger.rows('practiceHolders').records;
      const ideas = ledger.rows('ideas').records;
      const gone = new Set(form.removedPractices);
      const isThere = (table: 'practices' | 'ideas') => (id: string) => ledger.rows(table).byId.has(id);
      const what = catalogs[context.language].script.mentors.practices;
      const practiceChange = toTableChange(
        ledger,
        'practices',
        form.practices.filter(({ id }) => !gone.has(id)),
        ['title', 'kind', 'isIceberg', 'exemplarId', 'note'],
        (row) => ({ exemplarName: nameOf(row.exemplarId) }),
      );
      const holderChange = toTableChange(
        ledger,
        'practiceHolders',
        form.holders.filter(({ fields }) => !gone.has(fields.practiceId ?? '')),
        [
          'practiceId', 'personId', 'does', 'note',
          'customersWith', 'customersBackWith', 'customersWithout', 'customersBackWithout',
        ], // prettier-ignore
        (row) => ({ personName: nameOf(row.personId) }),
      );
      for (const row of [...holderChange.append, ...holderChange.update.map(({ fields }) => fields)]) {
        refuseMoreBackThanThere(context, row);
      }
      const ideaChange = toTableChange(
        ledger,
        'ideas',
        form.ideas.filter(({ id }) => !form.removedIdeas.includes(id)),
        ['title', 'practiceId', 'status', 'note'],
        ({ practiceId }) => (gone.has(practiceId ?? '') ? { practiceId: null } : {}),
      );
      const edited = new Set(form.ideas.map(({ id }) => id));
      const freed = ideas.filter(
        ({ id, practiceId }) =>
          gone.has(practiceId ?? '') && !edited.has(id) && !form.removedIdeas.includes(id),
      );
      writeRows(context, ledger, {
        changes: [
          toAnyChange({ ...practiceChange, remove: form.removedPractices.filter(isThere('practices')) }),
          toAnyChange({
            ...holderChange,
            remove: holders.filter(({ practiceId }) => gone.has(practiceId)).map(({ id }) => id),
          }),
          toAnyChange({
            ...ideaChange,
            update: [...ideaChange.update, ...freed.map(({ id }) => ({ id, fields: { practiceId: null } }))],
            remove: form.removedIdeas.filter(isThere('ideas')),
          }),
        ],
        audit: [{ action: 'design-saved', table: 'practices', detail: what }],
        takeBack: { what },
      });
    });
    return toView(context, openRows(context, TABLES));
  });

/** Saves the statement; a frozen one is superseded, never overwritten, and each day's change of it stands by itself. */
export const saveProblem = (platform: Platform, form: ProblemForm): Answer<PracticesView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger, todayOn } = openRows(context, TABLES, true);
      const words = catalogs[context.language].script.mentors;
      const state = toProblemState(ledger.rows('problems').records);
      if (form.isFrozen && isFrozenAs(state, form.fields)) return;
      if (form.isFrozen) refuseUnready(context, state, form.fields);
      const { update, append } = toTableChange(
        ledger,
        'problems',
        [{ id: toProblemId(ledger, state, form, todayOn), fields: form.fields }],
        PROBLEM_COLUMNS,
        (row) => (form.isFrozen ? toFreezing(row, todayOn) : {}),
      );
      const supersedesId = state.current?.id ?? null;
      const what = form.isFrozen ? words.frozen : words.problem;
      writeRows(context, ledger, {
        changes: [
          {
            table: 'problems',
            append: append.map((row) => ({ ...row, statedOn: todayOn, supersedesId })),
            update,
          },
        ],
        audit: [{ action: 'design-saved', table: 'problems', detail: what }],
        takeBack: { what },
      });
    });
    return toView(context, openRows(context, TABLES));
  });

/** The row that is written: the present one as long as it is not frozen, and later one a day. */
function toProblemId(ledger: Ledger, state: ProblemState, form: ProblemForm, todayOn: string): string {
  const known = ledger.rows('problems').byId.get(form.id) ?? state.current;
  const isOpen = known && !isFrozenRow(known) && (state.frozen === null || known.statedOn === todayOn);
  if (isOpen) return known.id;
  // An id that is taken belongs to a row that must stay as it is.
  return ledger.rows('problems').byId.has(form.id) ? `${form.id}-${todayOn}` : form.id;
}

/** Whether a call to freeze says what was frozen already: sent twice, or from two windows. */
const isFrozenAs = ({ frozen, current }: ProblemState, fields: ProblemFields): boolean =>
  frozen !== null &&
  current !== null &&
  isFrozenRow(current) &&
  findStatementEdits(frozen, toStatement(fields)).length === 0;

function refuseUnready({ language }: OwnerContext, { frozen }: ProblemState, fields: ProblemFields): void {
  const words = catalogs[language].script.mentors;
  if (frozen) throw new Refusal(words.frozenAlready);
  if (findStatementGaps(toStatement(fields)).length > 0) throw new Refusal(words.notReadyToFreeze);
}

interface CustomerCounts {
  customersWith?: number | null;
  customersBackWith?: number | null;
  customersWithout?: number | null;
  customersBackWithout?: number | null;
}

function refuseMoreBackThanThere({ language }: OwnerContext, row: CustomerCounts): void {
  const isMore = (back: number | null = 0, all: number | null = 0) => (back ?? 0) > (all ?? 0);
  if (
    isMore(row.customersBackWith, row.customersWith) ||
    isMore(row.customersBackWithout, row.customersWithout)
  ) {
    throw new Refusal(catalogs[language].script.mentors.moreBackThanThere);
  }
}

function toView(context: OwnerContext, open: OpenRows): PracticesView {
  const { ledger } = open;
  const rows = {
    practices: ledger.rows('practices').records,
    holders: ledger.rows('practiceHolders').records,
    ideas: ledger.rows('ideas').records,
    problems: ledger.rows('problems').records,
    categories: ledger.rows('categories').records.map(({ id, title, summary }) => ({ id, title, summary })),
    decidedCategoryId: findDecisionInForce(ledger.rows('decisions').records)?.categoryId ?? null,
  };
  const view = toDialogView(context, open);
  const settled = findSettledExemplar(ledger.rows('exemplars').records);
  return {
    ...view,
    ...rows,
    settled: settled
      ? {
          ...toSettled(settled),
          personId: settled.personId ?? findPersonOfName(settled.personName ?? '', view.people)?.id ?? null,
        }
      : null,
  };
}
