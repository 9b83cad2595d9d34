/** What the dialog on pairings may ask. */
import { list } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { newPairing, pairingForm, statedEdit } from './pairings-api.ts';
import { confirmPairings, getPairings, savePairing, saveStated } from './pairings.ts';

export const pairingCalls = {
  getPairings: defineCall([], getPairings),
  /** Needs, strengths and languages, into the People tab. */
  saveStated: defineCall([list(statedEdit)], saveStated),
  confirmPairings: defineCall([list(newPairing)], confirmPairings),
  savePairing: defineCall([pairingForm], savePairing),
};
