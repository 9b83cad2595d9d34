/**
 * The words that the script itself needs, in every language: those of tabs, issues and its own sentences. The pages
 * bring theirs along; the whole catalogs would double the code that Google evaluates for every call.
 */
import {
  expectationPaper as paperEn,
  issues as issuesEn,
  resultsScript as resultsEn,
  rewards as rewardsEn,
  script as scriptEn,
  tables as tablesEn,
} from '../../shared/messages/en/index.ts';
import {
  expectationPaper as paperIt,
  issues as issuesIt,
  resultsScript as resultsIt,
  rewards as rewardsIt,
  script as scriptIt,
  tables as tablesIt,
} from '../../shared/messages/it/index.ts';
import { longDate as longDateEn } from '../../shared/messages/en/wording.ts';
import { longDate as longDateIt } from '../../shared/messages/it/wording.ts';
import type { Messages } from '../../shared/messages/registry.ts';
import type { Language } from '../../shared/tables/program.ts';

export type ScriptWords = Pick<
  Messages,
  'expectationPaper' | 'issues' | 'resultsScript' | 'rewards' | 'script' | 'tables'
>;

export const catalogs: Record<Language, ScriptWords> = {
  en: {
    expectationPaper: paperEn,
    issues: issuesEn,
    resultsScript: resultsEn,
    rewards: rewardsEn,
    script: scriptEn,
    tables: tablesEn,
  },
  it: {
    expectationPaper: paperIt,
    issues: issuesIt,
    resultsScript: resultsIt,
    rewards: rewardsIt,
    script: scriptIt,
    tables: tablesIt,
  },
};

/** A day as it stands in a sentence. */
export const longDateIn: Record<Language, (dateOn: string) => string> = { en: longDateEn, it: longDateIt };
