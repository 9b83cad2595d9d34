/** What the dialog on the program's focus may ask. */
import { defineCall } from '../calls/define-call.ts';
import { prioritiesForm } from './focus-api.ts';
import { getPriorities, savePriorities } from './focus.ts';

export const focusCalls = {
  getPriorities: defineCall([], getPriorities),
  /** Applies edits of the four tabs and, if there is one, records the decision: one write. */
  savePriorities: defineCall([prioritiesForm], savePriorities),
};
