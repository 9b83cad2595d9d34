/** No meeting for longer than was agreed: overdue, at risk, stalled, or a first meeting that is late. */
import { isLateState, toSinceOn } from '../../meeting-clock.ts';
import type { Rule, States } from './rule.ts';

const facts = { matter: 'meeting', clock: 'meeting', questions: 'meeting' } as const;

export const states = {
  stalled: { ...facts, severity: 6, tone: 'error' },
  'at-risk': { ...facts, severity: 5, tone: 'error' },
  overdue: { ...facts, severity: 4, tone: 'warn' },
  'first-meeting-late': { ...facts, severity: 4, tone: 'warn' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-clocks-run',
  find({ view: { terms, activity }, clock: { state, overdueDays } }) {
    if (!isLateState(state)) return null;
    const sinceOn = toSinceOn(terms, activity);
    return { state, items: [{ key: sinceOn, sinceOn }], overdueDays };
  },
};
