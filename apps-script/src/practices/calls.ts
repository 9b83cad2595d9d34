/** What the dialogs on practices and on the problem may ask. */
import { defineCall } from '../calls/define-call.ts';
import { practicesForm, problemForm } from './practices-api.ts';
import { getPractices, savePractices, saveProblem } from './practices.ts';

export const practiceCalls = {
  getPractices: defineCall([], getPractices),
  savePractices: defineCall([practicesForm], savePractices),
  saveProblem: defineCall([problemForm], saveProblem),
};
