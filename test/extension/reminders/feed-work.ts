/** What reading a calendar file costs, counted: entries that are parsed, and steps along recurrence rules. */
import ICAL from 'ical.js';
import { countCalls } from '../../count-calls.ts';

export function countFeedWork(work: () => void): { parsed: number; steps: number } {
  let steps = 0;
  const parsed = countCalls(ICAL, 'parse', () => {
    steps = countCalls(ICAL.RecurIterator.prototype, 'next', work);
  });
  return { parsed, steps };
}
