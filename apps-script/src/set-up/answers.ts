/**
 * The answers of the set-up page: their defaults, the program row they make, and what is wrong with them, field by
 * field under the names of the page.
 */
import { catalogs } from '../words.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { checkFields } from '../../../shared/schema/index.ts';
import { LANGUAGES, program, type Language, type Program } from '../../../shared/tables/program.ts';
import { isTimeZone } from '../../../shared/time/instants.ts';
import { toSentence } from '../ledger/issues.ts';
import { Refusal } from '../calls/answer.ts';
import type { SetUpAnswers } from './set-up-api.ts';

/** A period of six months at weekly cadence is about 26 meetings of 45 minutes. */
export const toDefaultAnswers = (language: Language, timeZone: string, todayOn: string): SetUpAnswers => ({
  programName: '',
  language,
  timeZone,
  startsOn: todayOn,
  periodMonths: 6,
  minimumHours: 18,
  cadenceDays: 7,
  meetingMinutes: 45,
  talkEveryDays: 30,
  ownerName: '',
});

/** The answers that a program row stands for. */
export const toAnswers = (row: Program, ownerName: string): SetUpAnswers => ({
  programName: row.name,
  language: row.language,
  timeZone: row.timeZone,
  startsOn: row.startsOn,
  periodMonths: row.periodMonths,
  minimumHours: row.minimumHours,
  cadenceDays: row.cadenceDays,
  meetingMinutes: row.meetingMinutes,
  talkEveryDays: row.talkEveryDays,
  ownerName,
});

/** The columns of the program row that the page asks for. */
export const toProgramFields = (answers: SetUpAnswers) => ({
  name: answers.programName.trim(),
  language: answers.language,
  timeZone: answers.timeZone.trim(),
  startsOn: answers.startsOn,
  periodMonths: answers.periodMonths,
  minimumHours: answers.minimumHours,
  cadenceDays: answers.cadenceDays,
  meetingMinutes: answers.meetingMinutes,
  talkEveryDays: answers.talkEveryDays,
});

/** A new program row. */
export const toProgramRow = (answers: SetUpAnswers, id: string, ownerEmail: string | null): Program => ({
  ...toProgramFields(answers),
  id,
  status: 'active',
  ownerEmail,
  switchedOffPages: null,
  publicEveryDays: null,
  privateEveryDays: null,
});

/** Throws a refusal with every issue when an answer will not do. */
export function requireAnswers(answers: SetUpAnswers): void {
  const language = LANGUAGES.includes(answers.language) ? answers.language : 'en';
  const issues = checkFields(program, toProgramFields(answers)).map(({ column, code, params }): Issue => ({
    code,
    field: column === 'name' ? 'programName' : column,
    ...(params ? { params } : {}),
  }));
  if (issues.length > 0) throw new Refusal(toSentence(issues[0]!, language), { issues });
  if (!isTimeZone(answers.timeZone.trim())) {
    const sentence = catalogs[language].script.setUp.badTimeZone;
    throw new Refusal(sentence, { issues: [{ code: 'not-a-choice', field: 'timeZone' }] });
  }
}
