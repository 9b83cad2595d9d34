/** A talk with a participant is due. It is the person's, not the pairing's: its lines are made in `talk-due-lines.ts`. */
import type { States } from './rule.ts';

export const states = {
  'talk-due': { matter: 'talk-due', clock: 'talk', severity: 2, tone: 'neutral', questions: 'general' },
} as const satisfies States;
