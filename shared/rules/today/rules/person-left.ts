/** Somebody of the pairing has left the company, and it is not ended. */
import type { Rule, States } from './rule.ts';

export const states = {
  'person-left': { matter: 'left', clock: 'end', severity: 5, tone: 'warn', questions: 'general' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'when-somebody-left',
  find: ({ view, dayOn }) => ({
    state: 'person-left',
    items: view.left.map(({ personId }) => ({ key: personId, sinceOn: dayOn })),
  }),
};
