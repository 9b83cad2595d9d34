/** The end of the period: 30 and 7 days before it, and from it on, the owner is to decide. */
import { daysBetween } from '../../../time/serial-dates.ts';
import type { Rule, States } from './rule.ts';

const facts = { matter: 'end', clock: 'end', questions: 'general' } as const;

export const states = {
  'period-over': { ...facts, severity: 5, tone: 'warn' },
  'ends-this-week': { ...facts, severity: 4, tone: 'warn' },
  'ends-soon': { ...facts, severity: 1, tone: 'neutral' },
} as const satisfies States;

const STEPS = [
  { state: 'period-over', daysBefore: 0 },
  { state: 'ends-this-week', daysBefore: 7 },
  { state: 'ends-soon', daysBefore: 30 },
] as const;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-it-runs',
  find({ view: { terms }, dayOn }) {
    const daysLeft = daysBetween(dayOn, terms.endsOn);
    const step = STEPS.find(({ daysBefore }) => daysLeft <= daysBefore);
    return step ? { state: step.state, items: [{ key: terms.endsOn, sinceOn: terms.endsOn }] } : null;
  },
};
