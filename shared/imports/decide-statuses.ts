/**
 * Which statuses of a file count. The known words decide; a person may overrule each of them, and must decide on the
 * others, with the number of rows that hang on the answer.
 */
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import { findKnownExport } from './known-exports.ts';
import { toStatusMeaning } from './order-status.ts';
import type { StatusMeaning } from './order-status.ts';
import type { SalesRow } from './read-sales-rows.ts';

/** One status value with what it means here; a person may have said so. */
export interface StatusUse {
  readonly status: string;
  readonly rows: number;
  readonly meaning: Exclude<StatusMeaning, 'unknown'>;
  readonly decidedBy: 'rule' | 'person';
}

const MOST_STATUSES = 20;

/**
 * What each status value of a file means. Unknown ones are left out until a person says otherwise, and asked; so many
 * that they are rather a text lead to the question whether the column is a status at all.
 */
export function decideStatuses(
  rows: readonly SalesRow[],
  options: {
    readonly answers: ImportAnswers;
    readonly headers: readonly string[];
    readonly questions: ImportQuestion[];
  },
): StatusUse[] {
  const { answers, questions } = options;
  const own = findKnownExport(options.headers)?.statuses ?? {};
  const rowsByStatus = new Map<string, number>();
  for (const { statuses } of rows) {
    for (const status of statuses)
      if (status !== '') rowsByStatus.set(status, (rowsByStatus.get(status) ?? 0) + 1);
  }
  const asked: ImportQuestion[] = [];
  const uses = [...rowsByStatus]
    .sort((a, b) => b[1] - a[1])
    .map(([status, count]): StatusUse => {
      const answer = answers[`status:${status}`];
      const known = own[status.toLowerCase()] ?? toStatusMeaning(status);
      const isAnswered = answer === 'counts' || answer === 'left-out';
      if (!isAnswered && known === 'unknown') asked.push(toStatusQuestion(status, count));
      return {
        status,
        rows: count,
        meaning: isAnswered ? answer : known === 'unknown' ? 'left-out' : known,
        decidedBy: isAnswered ? 'person' : 'rule',
      };
    });
  const isNoStatus = asked.length > MOST_STATUSES && answers['column:status'] === undefined;
  questions.push(...(isNoStatus ? [toStatusColumnQuestion(asked)] : asked));
  return uses;
}

/** So many unknown values are rather a text than a status: first ask whether the column is one. */
function toStatusColumnQuestion(asked: readonly ImportQuestion[]): ImportQuestion {
  const samples = asked.slice(0, 3).map(({ params }) => String(params['status']));
  return {
    id: 'column:status',
    code: 'column',
    isRequired: true,
    params: { role: 'status' },
    answers: [
      { value: 'none', effect: 'uses-no-column', params: {}, samples },
      { value: 'every', effect: 'asks-each', params: { values: asked.length }, samples },
    ],
    proposal: 'none',
  };
}

function toStatusQuestion(status: string, rows: number): ImportQuestion {
  return {
    id: `status:${status}`,
    code: 'status',
    isRequired: true,
    params: { status, rows },
    answers: [
      { value: 'counts', effect: 'counts', params: { rows }, samples: [] },
      { value: 'left-out', effect: 'does-not-count', params: { rows }, samples: [] },
    ],
  };
}
