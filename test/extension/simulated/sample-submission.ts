/** Check-ins of the sample mentor, in the states they can be in. */
import type { CheckInFields } from '../../../shared/tables/check-ins.ts';
import type {
  RecordedSubmission,
  RefusedSubmission,
  SubmissionBase,
  WaitingSubmission,
} from '../../../extension/src/outbox/submission.ts';
import { connection, NOW_MS } from './sample.ts';

const fields: CheckInFields = {
  pairingId: 'pair-sam',
  outcome: 'held',
  startsAt: '2026-11-23T14:00:00+01:00',
  minutes: 45,
  worked: 'She rang the quiet customers.',
  didNotWork: null,
  nextStep: null,
  nextOn: null,
  rating: 3,
  talkWanted: false,
  notePrivate: false,
  fit: null,
  title: 'Weekly: Sam and Mina',
  meetingUrl: null,
  eventId: null,
  calendarId: null,
  supersedesId: null,
};

const toBase = (id: string, over: Partial<CheckInFields>): SubmissionBase => ({
  id,
  data: { fields: { ...fields, ...over }, capturedAt: '2026-11-23T15:00:00+01:00' },
  eventKey: null,
  pairingLabel: 'Mina Duarte → Sam Rivera',
  metOn: '2026-11-23',
  destination: {
    webAppUrl: connection.webAppUrl,
    personId: connection.personId,
    programName: connection.programName,
  },
  createdMs: NOW_MS,
});

/** In the ledger. */
export const toRecorded = (
  id: string,
  over: Partial<CheckInFields> = {},
  more: Partial<RecordedSubmission> = {},
): RecordedSubmission => ({
  ...toBase(id, over),
  state: 'recorded',
  recordedMs: NOW_MS,
  checkInId: id,
  ...more,
});

/** Not in the ledger yet. */
export const toWaiting = (
  id: string,
  over: Partial<CheckInFields> = {},
  more: Partial<WaitingSubmission> = {},
): WaitingSubmission => ({
  ...toBase(id, over),
  state: 'waiting',
  holdUntilMs: 0,
  attempts: 0,
  lastAttemptMs: null,
  nextAttemptMs: 0,
  problem: null,
  ...more,
});

/** Refused by the ledger. */
export const toRefused = (
  id: string,
  over: Partial<CheckInFields> = {},
  more: Partial<RefusedSubmission> = {},
): RefusedSubmission => ({
  ...toBase(id, over),
  state: 'refused',
  refusedMs: NOW_MS,
  issues: [{ code: 'pairing-ended', field: 'pairingId' }],
  ...more,
});
