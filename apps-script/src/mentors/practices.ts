/** The dialog on practices: what the exemplar does, who else does it, ideas, and the problem with its baseline. */
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import type { Problem } from '../../../shared/tables/problems.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../owner/answer.ts';
import { writeRows } from '../owner/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../script-api.ts';
import { catalogs } from '../words.ts';
import type { PracticesForm, PracticesView, ProblemFields, ProblemForm } from './mentors-api.ts';
import { openRows, toDialogView, type OpenRows } from './open-rows.ts';
import { toAnyChange, toTableChange } from './row-edits.ts';

const TABLES = ['practices', 'practiceHolders', 'ideas', 'problems', 'categories'] as const;
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

/** Saves the statement; a frozen one is superseded, never overwritten. */
export const saveProblem = (platform: Platform, form: ProblemForm): Answer<PracticesView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger, todayOn } = openRows(context, TABLES, true);
      const words = catalogs[context.language].script.mentors;
      const { update, append } = toTableChange(
        ledger,
        'problems',
        [{ id: toProblemId(ledger, form), fields: form.fields }],
        PROBLEM_COLUMNS,
        () => (form.isFrozen ? { frozenOn: todayOn } : {}),
      );
      const { current } = toProblemState(ledger.rows('problems').records);
      const rows = append.map((row) => ({ ...row, statedOn: todayOn, supersedesId: current?.id ?? null }));
      if (form.isFrozen) refuseUnready(context, ledger, form.fields);
      const what = form.isFrozen ? words.frozen : words.problem;
      writeRows(context, ledger, {
        changes: [{ table: 'problems', append: rows, update }],
        audit: [{ action: 'design-saved', table: 'problems', detail: what }],
        takeBack: { what },
      });
    });
    return toView(context, openRows(context, TABLES));
  });

/** The row that is written: the present one as long as it is not frozen. */
function toProblemId(ledger: Ledger, form: ProblemForm): string {
  const { byId, records } = ledger.rows('problems');
  const { current } = toProblemState(records);
  if (byId.has(form.id)) return form.id;
  return current && current.frozenOn === null ? current.id : form.id;
}

function refuseUnready(context: OwnerContext, ledger: Ledger, fields: ProblemFields): void {
  const words = catalogs[context.language].script.mentors;
  const rows = ledger.rows('problems').records;
  const row: Problem = { ...fields, id: 'PROB', statedOn: '', frozenOn: null, supersedesId: null };
  if (toProblemState(rows).frozen) throw new Refusal(words.frozenAlready);
  if (toProblemState([row]).gaps.length > 0) throw new Refusal(words.notReadyToFreeze);
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
    categories: ledger.rows('categories').records.map(({ id, title }) => ({ id, title })),
  };
  return { ...toDialogView(context, open), ...rows };
}
