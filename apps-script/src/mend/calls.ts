/** What the pages may ask about a doubtful place of the ledger. */
import { text } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { getMend, mend } from './mend.ts';

export const mendCalls = {
  /** What putting a doubtful place of the ledger right would do. */
  getMend: defineCall([text], getMend),
  mend: defineCall([text], mend),
};
