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
  readonly meaning: Exclude<StatusMeaning, 'unknown' | 'open'>;
  readonly decidedBy: 'rule' | 'person';
}

const MOST_STATUSES = 20;

interface Asked {
  readonly status: string;
  readonly rows: number;
}

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
  const asked: Asked[] = [];
  const uses = [...rowsByStatus]
    .sort((a, b) => b[1] - a[1])
    .map(([status, count]): StatusUse => {
      const known = own[status.toLowerCase()] ?? toStatusMeaning(status);
      const answer = toAnswer(answers, status);
      if (answer === undefined && (known === 'unknown' || known === 'open')) {
        asked.push({ status, rows: count });
      }
      return {
        status,
        rows: count,
        meaning: answer ?? (known === 'unknown' || known === 'open' ? 'left-out' : known),
        decidedBy: answer === undefined ? 'rule' : 'person',
      };
    });
  const isNoStatus = asked.length > MOST_STATUSES && answers['column:status'] === undefined;
  questions.push(...(isNoStatus ? [toStatusColumnQuestion(asked)] : toQuestions(asked)));
  return uses;
}

/** What a person said of one status. */
function toAnswer(answers: ImportAnswers, status: string): StatusUse['meaning'] | undefined {
  const answer = answers[`status:${status}`];
  return answer === 'counts' || answer === 'left-out' || answer === 'refund' ? answer : undefined;
}

/** Several statuses are one question with a tick for each. */
function toQuestions(asked: readonly Asked[]): ImportQuestion[] {
  if (asked.length < 2) return asked.map(toStatusQuestion);
  return [
    {
      id: STATUSES,
      code: 'statuses',
      isRequired: true,
      isMany: true,
      params: {},
      answers: asked.map(({ status, rows }) => ({
        value: status,
        effect: 'status-rows',
        params: { status, rows },
        samples: [],
      })),
    },
  ];
}

const STATUSES = 'statuses';

/** The answer on several statuses at once: those that count, and those that do not. */
export const toStatusesAnswer = (question: ImportQuestion, counting: readonly string[]): string =>
  JSON.stringify(
    Object.fromEntries(
      question.answers.map(({ value }) => [value, counting.includes(value) ? 'counts' : 'left-out']),
    ),
  );

/** An answer on several statuses as one for each, so that a new status of the next file is asked about. */
export function toSingleAnswers(answers: ImportAnswers): ImportAnswers {
  const { [STATUSES]: together, ...others } = answers;
  if (together === undefined) return answers;
  const each = Object.entries(JSON.parse(together) as Record<string, string>);
  return { ...Object.fromEntries(each.map(([status, meaning]) => [`status:${status}`, meaning])), ...others };
}

/** So many unknown values are rather a text than a status: first ask whether the column is one. */
function toStatusColumnQuestion(asked: readonly Asked[]): ImportQuestion {
  const samples = asked.slice(0, 3).map(({ status }) => status);
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

function toStatusQuestion({ status, rows }: Asked): ImportQuestion {
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
