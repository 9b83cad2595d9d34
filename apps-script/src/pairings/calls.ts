/** What the dialog on pairings may ask. */
import { list } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { noteAbsence } from './acts/absence.ts';
import { absenceForm, endForm, newEndForm, pauseForm, resumeForm } from './acts/acts-api.ts';
import { endPairing } from './acts/end.ts';
import { extendPairing } from './acts/extend.ts';
import { pausePairing } from './acts/pause.ts';
import { reopenPairing } from './acts/reopen.ts';
import { resumePairing } from './acts/resume.ts';
import { newPairing, pairingForm, statedEdit } from './pairings-api.ts';
import { confirmPairings, getPairings, savePairing, saveStated } from './pairings.ts';

export const pairingCalls = {
  getPairings: defineCall([], getPairings),
  /** Needs, strengths and languages, into the People tab. */
  saveStated: defineCall([list(statedEdit)], saveStated),
  confirmPairings: defineCall([list(newPairing)], confirmPairings),
  savePairing: defineCall([pairingForm], savePairing),
  pausePairing: defineCall([pauseForm], pausePairing),
  resumePairing: defineCall([resumeForm], resumePairing),
  /** Completed, or early with a reason. */
  endPairing: defineCall([endForm], endPairing),
  reopenPairing: defineCall([newEndForm], reopenPairing),
  extendPairing: defineCall([newEndForm], extendPairing),
  /** Somebody is away: all their pairings rest. */
  noteAbsence: defineCall([absenceForm], noteAbsence),
};
