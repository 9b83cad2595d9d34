/** What the People view may ask. */
import { id } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { getPairingPage, getParticipants, getPersonPage } from './participants.ts';

export const participantCalls = {
  getParticipants: defineCall([], getParticipants),
  getPairingPage: defineCall([id], getPairingPage),
  getPersonPage: defineCall([id], getPersonPage),
};
