/** What every dialog may ask about its last action. */
import { id } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { takeBack } from './take-back.ts';

export const takeBackCalls = {
  /** Takes back the last action of a dialog, named by the id of its `TakeBackView`; answers with what it was. */
  takeBack: defineCall([id], takeBack),
};
