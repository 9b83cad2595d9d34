/**
 * Withdrawing a check-in that should not have been sent: a row of its own takes its place in the ledger and tells of no
 * meeting. It goes the way of every check-in, so that it is neither lost nor sent twice.
 */
import { toInstant } from '../../../shared/time/instants.ts';
import type { NewId } from '../platform/ports.ts';
import { addSubmissions, type NewSubmission, type OutboxPorts } from './outbox.ts';
import type { RecordedSubmission } from './submission.ts';

/** Facts of a meeting that a withdrawal has none of. */
const NOTHING = {
  minutes: null,
  worked: null,
  didNotWork: null,
  nextStep: null,
  nextOn: null,
  rating: null,
  talkWanted: false,
  notePrivate: false,
  fit: null,
} as const;

/** Keeps the withdrawal, to be sent. Rejects with NotSavedError. */
export async function withdraw(
  ports: OutboxPorts & { newId: NewId },
  { data, pairingLabel, metOn, destination, checkInId }: RecordedSubmission,
): Promise<void> {
  const { clock } = ports;
  const withdrawal: NewSubmission = {
    id: ports.newId(),
    data: {
      fields: { ...data.fields, ...NOTHING, outcome: 'withdrawn', supersedesId: checkInId },
      capturedAt: toInstant(clock.nowMs(), clock.timeZone()),
    },
    // The meeting itself is to be written about anew.
    eventKey: null,
    pairingLabel,
    metOn,
    destination,
  };
  await addSubmissions(ports, [withdrawal], { holdMs: 0 });
}
