/**
 * Checks the answers before they are sent, against the same columns that the ledger keeps them in; the zone by what
 * the browser knows. And what the answers add up to, so that the minimum is not asked for in vain.
 */
import type { SetUpAnswers } from '../../src/set-up/set-up-api.ts';
import { checkValue, type CellIssue } from '../../../shared/schema/index.ts';
import { program } from '../../../shared/tables/program.ts';
import { isTimeZone } from '../../../shared/time/instants.ts';

export type AnswerName = keyof SetUpAnswers;

const COLUMNS = {
  programName: program.columns.name,
  language: program.columns.language,
  timeZone: program.columns.timeZone,
  startsOn: program.columns.startsOn,
  periodMonths: program.columns.periodMonths,
  minimumHours: program.columns.minimumHours,
  cadenceDays: program.columns.cadenceDays,
  meetingMinutes: program.columns.meetingMinutes,
  talkEveryDays: program.columns.talkEveryDays,
} as const satisfies Partial<Record<AnswerName, unknown>>;

export type AnswerIssues = Partial<Record<AnswerName, CellIssue>>;

/** What is wrong, by answer; empty when all hold. */
export function checkAnswers(answers: SetUpAnswers): AnswerIssues {
  const issues: AnswerIssues = {};
  for (const [name, column] of Object.entries(COLUMNS) as [
    keyof typeof COLUMNS,
    typeof program.columns.name,
  ][]) {
    const issue = checkValue(column, answers[name]);
    if (issue) issues[name] = issue;
  }
  if (!issues.timeZone && !isTimeZone(answers.timeZone)) issues.timeZone = { code: 'required' };
  return issues;
}

const DAYS_PER_MONTH = 365.25 / 12;

/** Hours that meetings of this length and cadence add up to; null while an answer is missing. */
export function toExpectedHours(answers: SetUpAnswers): number | null {
  const { periodMonths, cadenceDays, meetingMinutes } = answers;
  const hours = (((periodMonths * DAYS_PER_MONTH) / cadenceDays) * meetingMinutes) / 60;
  return Number.isFinite(hours) && hours > 0 ? hours : null;
}
