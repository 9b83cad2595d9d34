/** What the set-up dialog may ask. */
import { defineCall } from '../calls/define-call.ts';
import { setUpAnswers } from './set-up-api.ts';
import { getSetUp, setUp } from './set-up.ts';

export const setUpCalls = {
  getSetUp: defineCall([], getSetUp),
  setUp: defineCall([setUpAnswers], setUp),
};
