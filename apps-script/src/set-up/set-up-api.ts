/** What the set-up dialog gets and sends. */
import * as v from 'valibot';
import { amount, day, id, text } from '../calls/args.ts';
import type { LedgerIssue } from '../calls/answers-api.ts';
import { LANGUAGES, type Language } from '../../../shared/tables/program.ts';
import type { TableName } from '../../../shared/tables/registry.ts';

export const setUpAnswers = v.object({
  programName: text,
  language: v.picklist(LANGUAGES),
  /** IANA name. */
  timeZone: id,
  /** `YYYY-MM-DD`. */
  startsOn: day,
  periodMonths: amount,
  minimumHours: amount,
  cadenceDays: amount,
  /** Usual length of a meeting. */
  meetingMinutes: amount,
  /** How often the owner talks with each participant in person. */
  talkEveryDays: amount,
  /** Who runs the program, as mentors see it; may be blank. */
  ownerName: text,
});
export type SetUpAnswers = v.InferOutput<typeof setUpAnswers>;

export interface SetUpView {
  /** Defaults at first, the program's values when it is set up again. */
  answers: SetUpAnswers;
  isSetUp: boolean;
  /** Tabs as they will be or are called, in the order of the ledger. */
  tabs: { table: TableName; title: string; exists: boolean }[];
  ownerEmail: string | null;
  /** What is in doubt and would be mended, one sentence each. */
  found: string[];
}

export interface SetUpDone {
  language: Language;
  /** Titles of tabs made now. */
  created: string[];
  /** What was put right, one sentence each; empty when nothing was missing. */
  repaired: string[];
  /** What only a person can put right. */
  issues: LedgerIssue[];
  webAppUrl: string | null;
}
