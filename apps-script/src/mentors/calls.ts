/** What the dialog on who becomes a mentor may ask. */
import { defineCall } from '../calls/define-call.ts';
import { candidateForm } from './mentors-api.ts';
import { getCandidates, saveCandidate } from './scorecards.ts';

export const mentorCalls = {
  getCandidates: defineCall([], getCandidates),
  saveCandidate: defineCall([candidateForm], saveCandidate),
};
