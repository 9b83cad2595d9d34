/**
 * The draft of practices, who does them and ideas, and what the rules make of it. "Partly" counts as doing it: that
 * makes differences smaller, never larger. Who was not asked does not count at all.
 */
import type { PracticesForm, PracticesView } from '../../src/practices/practices-api.ts';
import {
  comparePractices,
  type PracticeComparisons,
  type PracticeLog,
} from '../../../shared/rules/practices/compare-practices.ts';
import {
  testPractices,
  type PracticeCase,
  type PracticeTest,
} from '../../../shared/rules/practices/test-practices.ts';
import type { Idea } from '../../../shared/tables/ideas.ts';
import type { PracticeHolder } from '../../../shared/tables/practice-holders.ts';
import type { Practice } from '../../../shared/tables/practices.ts';
import { toRemovedIds, toRowEdits, withRow } from '../dialog/edits.ts';

export interface PracticesDraft {
  exemplarId: string | null;
  practices: Practice[];
  holders: PracticeHolder[];
  ideas: Idea[];
}

export const PRACTICE_COLUMNS = ['title', 'kind', 'isIceberg', 'exemplarId', 'note'] as const;
export const HOLDER_COLUMNS = [
  'practiceId', 'personId', 'does', 'note',
  'customersWith', 'customersBackWith', 'customersWithout', 'customersBackWithout',
] as const; // prettier-ignore
export const IDEA_COLUMNS = ['title', 'practiceId', 'status', 'note'] as const;
export const COUNT_COLUMNS = [
  'customersWith',
  'customersBackWith',
  'customersWithout',
  'customersBackWithout',
] as const;

/** The draft as the tabs have it; the exemplar is who was settled, else the one of the latest practice that names one. */
export const toDraft = ({ practices, holders, ideas, settled, people }: PracticesView): PracticesDraft => ({
  exemplarId:
    people.find(({ id }) => id === settled?.personId)?.id ??
    [...practices].reverse().find(({ exemplarId }) => exemplarId !== null)?.exemplarId ??
    null,
  practices,
  holders,
  ideas,
});

/** What has to be written; practices without an exemplar get the chosen one. */
export function toForm(view: PracticesView, draft: PracticesDraft): PracticesForm {
  const practices = draft.practices.map((row) => ({
    ...row,
    exemplarId: row.exemplarId ?? draft.exemplarId,
  }));
  const removedPractices = toRemovedIds(view.practices, practices);
  const gone = new Set(removedPractices);
  return {
    practices: toRowEdits(view.practices, practices, PRACTICE_COLUMNS),
    holders: toRowEdits(
      view.holders,
      draft.holders.filter(({ practiceId }) => !gone.has(practiceId)),
      HOLDER_COLUMNS,
    ),
    ideas: toRowEdits(view.ideas, draft.ideas, IDEA_COLUMNS),
    removedPractices,
    removedIdeas: toRemovedIds(view.ideas, draft.ideas),
  };
}

/** Whether there is anything to write. */
export const hasChanges = (form: PracticesForm): boolean =>
  Object.values(form).some((rows) => rows.length > 0);

/** Adds a practice; that the exemplar does it is written where it can be seen and changed. */
export function withPractice(draft: PracticesDraft, newId: (prefix: string) => string): PracticesDraft {
  const { exemplarId } = draft;
  const practice: Practice = {
    ...{
      id: newId('PRA'),
      title: '',
      kind: null,
      isIceberg: false,
      exemplarId,
      exemplarName: null,
      note: null,
    },
  };
  const next = { ...draft, practices: [...draft.practices, practice] };
  return exemplarId === null ? next : withHolder(next, practice.id, exemplarId, { does: 'yes' }, newId);
}

/** Changes what one person does about one practice; the row is made when there is none. */
export function withHolder(
  draft: PracticesDraft,
  practiceId: string,
  personId: string,
  change: Partial<PracticeHolder>,
  newId: (prefix: string) => string,
): PracticesDraft {
  const known = findHolder(draft, practiceId, personId);
  if (known) return { ...draft, holders: withRow(draft.holders, known.id, change) };
  const holder: PracticeHolder = {
    ...{ id: newId('PH'), practiceId, personId, personName: null, does: 'unknown', note: null },
    ...{ customersWith: null, customersBackWith: null, customersWithout: null, customersBackWithout: null },
    ...change,
  };
  return { ...draft, holders: [...draft.holders, holder] };
}

export const findHolder = (
  { holders }: PracticesDraft,
  practiceId: string,
  personId: string,
): PracticeHolder | undefined =>
  holders.find((row) => row.practiceId === practiceId && row.personId === personId);

/** Practices compared between the exemplar and the others. */
export function toComparisons(draft: PracticesDraft): PracticeComparisons {
  const known = new Set(draft.practices.map(({ id }) => id));
  const logs: PracticeLog[] = draft.holders
    .filter(({ does, practiceId }) => does !== 'unknown' && known.has(practiceId))
    .map(({ practiceId, personId, does }) => ({ practiceId, personId, does: does !== 'no' }));
  return comparePractices(logs, draft.exemplarId ?? '');
}

/** Whether each practice goes with success, by the customers counted; rows with a count that cannot be are left out. */
export function toTests(draft: PracticesDraft): PracticeTest[] {
  const known = new Set(draft.practices.map(({ id }) => id));
  const cases = draft.holders
    .filter(({ practiceId }) => known.has(practiceId))
    .flatMap((row) => [
      ...toCases(row, true, row.customersBackWith, row.customersWith),
      ...toCases(row, false, row.customersBackWithout, row.customersWithout),
    ]);
  return testPractices(cases);
}

/** Counts beyond this are no customers of one person; they would only freeze the window. */
const MOST_CUSTOMERS = 100_000;

function toCases(
  { practiceId, personId }: PracticeHolder,
  isUsed: boolean,
  back: number | null,
  all: number | null,
): PracticeCase[] {
  if (!isCount(back) || !isCount(all) || back > all) return [];
  return Array.from({ length: all }, (_, index) => ({
    practiceId,
    personId,
    isUsed,
    isSuccess: index < back,
  }));
}

const isCount = (count: number | null): count is number =>
  count !== null && Number.isInteger(count) && count >= 0 && count <= MOST_CUSTOMERS;

/** What a count of a row has wrong; null when it can be. */
export function findCountIssue(
  row: PracticeHolder,
  column: (typeof COUNT_COLUMNS)[number],
): 'not-whole' | 'more-than-total' | null {
  const count = row[column];
  if (count === null) return null;
  if (!isCount(count)) return 'not-whole';
  const total =
    column === 'customersBackWith'
      ? row.customersWith
      : column === 'customersBackWithout'
        ? row.customersWithout
        : count;
  return count > (total ?? 0) ? 'more-than-total' : null;
}

/** Why the draft cannot be saved yet. */
export function hasIssues({ practices, holders, ideas }: PracticesDraft): boolean {
  const isBlank = ({ title }: { title: string }) => title.trim() === '';
  return (
    practices.some(isBlank) ||
    ideas.some(isBlank) ||
    holders.some((row) => COUNT_COLUMNS.some((column) => findCountIssue(row, column) !== null))
  );
}
