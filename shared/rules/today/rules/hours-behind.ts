/** Fewer hours than expected by now; not beside a late meeting, and in the last week only what was behind before it. */
import { addDays } from '../../../time/serial-dates.ts';
import { toActivity } from '../../activity.ts';
import { toHoursPace } from '../../hours.ts';
import { isLateOn, isLateState, LAST_DAYS } from '../../meeting-clock.ts';
import type { PairingView } from '../pairing-view.ts';
import type { Rule, States } from './rule.ts';

export const states = {
  'hours-behind': {
    matter: 'hours-behind',
    clock: 'hours',
    severity: 2,
    tone: 'neutral',
    questions: 'hours',
  },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-clocks-run',
  find: ({ view, clock, dayOn }) =>
    !isLateState(clock.state) && areHoursBehind(view, dayOn)
      ? { state: 'hours-behind', items: [{ key: 'hours', sinceOn: view.terms.countsFromOn }] }
      : null,
};

function areHoursBehind({ terms, hours, meetings, carried }: PairingView, dayOn: string): boolean {
  if (!hours.isBehind) return false;
  const lastOn = addDays(terms.endsOn, -LAST_DAYS);
  if (dayOn <= lastOn) return true;
  const before = toActivity(meetings, lastOn);
  return !isLateOn(terms, before, lastOn) && toHoursPace(terms, before.heldMinutes, lastOn, carried).isBehind;
}
