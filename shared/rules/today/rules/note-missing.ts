/** The mentee told of a meeting that the mentor has not noted, some counted days after it. */
import { toRoot } from '../../correction-chains.ts';
import { countSteps } from '../../counted-days.ts';
import { isNoteMissing } from '../../reports.ts';
import type { Rule, States } from './rule.ts';

/** A note counts as missing this many counted days after the meeting. */
const MISSING_DAYS = 3;

export const states = {
  'note-missing': { matter: 'note-missing', clock: 'note', severity: 3, tone: 'neutral', questions: 'note' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-clocks-run',
  find({ view: { told, terms }, dayOn }) {
    const items = told
      .filter(isNoteMissing)
      .filter(({ report }) => countSteps(terms.rests, report.metOn, dayOn) >= MISSING_DAYS)
      .map(({ report }) => ({ key: toRoot(report.chains[0]).id, sinceOn: report.metOn }));
    const [oldestOn] = items.map(({ sinceOn }) => sinceOn).sort();
    if (oldestOn === undefined) return null;
    return {
      state: 'note-missing',
      items,
      overdueDays: countSteps(terms.rests, oldestOn, dayOn) - MISSING_DAYS,
    };
  },
};
