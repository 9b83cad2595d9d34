/**
 * Who has left, as a people file says it: a status word, a box that is ticked, or the day they left. A word that is not
 * known is asked; nobody is taken for present or gone by a guess.
 */
import { toCellText } from './cell-text.ts';
import { parseDate } from './dates.ts';
import type { DateOrder } from './dates.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import { rosterWords } from './names/roster-names.ts';

/** The columns that say so, where there are such. */
export interface StandingColumns {
  readonly status?: number;
  readonly blocked?: number;
  readonly enabled?: number;
  readonly leftOn?: number;
}

export interface Standing {
  readonly isInactive: boolean;
  /** `YYYY-MM-DD`, where the file names a day that has come. */
  readonly leftOn?: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const [ACTIVE, LEFT, YES, NO] = (['active', 'left', 'yes', 'no'] as const).map(
  (name) => new Set<string>(rosterWords[name]),
) as [Set<string>, Set<string>, Set<string>, Set<string>];

/** What a word of a column says: `gone` for somebody who has left. */
export function toWordStanding(text: string, column: 'status' | 'blocked' | 'enabled'): 'active' | 'gone' | 'unknown' {
  const word = fold(text);
  if (word === '') return 'active';
  if (column === 'status') return ACTIVE.has(word) ? 'active' : LEFT.has(word) ? 'gone' : 'unknown';
  if (YES.has(word)) return column === 'blocked' ? 'gone' : 'active';
  if (NO.has(word)) return column === 'blocked' ? 'active' : 'gone';
  return ACTIVE.has(word) ? 'active' : LEFT.has(word) ? 'gone' : 'unknown';
} // prettier-ignore

/** Whether most of the different values of a column are words for being there or gone. */
export const isTold = (values: readonly string[]): boolean =>
  values.length > 0 &&
  values.filter((text) => toWordStanding(text, 'status') !== 'unknown').length >= values.length / 2;

const KINDS = ['status', 'blocked', 'enabled'] as const;

/** Asks about words that are not known, all at once. */
export function askWords(
  rows: readonly { readonly cells: readonly string[] }[],
  columns: StandingColumns,
  answers: ImportAnswers,
  questions: ImportQuestion[],
): void {
  const unknown = new Map<string, number>();
  for (const { cells } of rows) {
    for (const kind of KINDS) {
      const at = columns[kind];
      const text = at === undefined ? '' : toCellText(cells[at]);
      if (text !== '' && answers[`status:${text}`] === undefined && toWordStanding(text, kind) === 'unknown') {
        unknown.set(text, (unknown.get(text) ?? 0) + 1);
      }
    }
  }
  if (unknown.size === 0) return;
  questions.push({
    id: 'statuses',
    code: 'statuses-left',
    isRequired: true,
    isMany: true,
    params: {},
    answers: [...unknown].map(([status, people]) => ({
      value: status,
      effect: 'status-people',
      params: { status, people },
      samples: [],
    })),
  });
} // prettier-ignore

/** Whether somebody has left, by any of the columns; of a day to come nothing follows yet. */
export function toStanding(
  cells: readonly string[],
  columns: StandingColumns,
  { answers, todayOn, dateOrder }: { answers: ImportAnswers; todayOn: string; dateOrder: DateOrder },
): Standing {
  const at = (column: number | undefined): string => (column === undefined ? '' : toCellText(cells[column]));
  const dateOn = parseDate(at(columns.leftOn), dateOrder);
  const leftOn = dateOn !== undefined && dateOn <= todayOn ? { leftOn: dateOn } : {};
  const isGone = KINDS.some((kind) => {
    const text = at(columns[kind]);
    // Ticked words are those of people who left.
    const answer = answers[`status:${text}`];
    if (text !== '' && answer !== undefined) return answer === 'counts';
    return toWordStanding(text, kind) === 'gone';
  });
  return { isInactive: isGone || 'leftOn' in leftOn, ...leftOn };
}
