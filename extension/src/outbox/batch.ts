/**
 * Which waiting check-ins travel in one POST: oldest first, up to the protocol's number and length.
 * It would break if the length were taken before the body is quoted again inside of the envelope.
 */
import { LONGEST_POST, MOST_MESSAGES, type SignedBody } from '../../../shared/protocol/envelope.ts';
import { checkInMessage } from '../../../shared/protocol/messages/check-in.ts';
import type { WaitingSubmission } from './submission.ts';

type Message = SignedBody['messages'][number];

/** Room for the envelope itself and the request for a briefing. */
const ENVELOPE_LENGTH = 2_000;

/** A check-in as it travels. */
export const toMessage = (submission: WaitingSubmission): Message => ({
  type: checkInMessage.type,
  id: submission.id,
  data: submission.data,
});

/** Length of a message inside of the body text, itself quoted inside of the envelope. */
const lengthInEnvelope = (message: Message): number => JSON.stringify(JSON.stringify(message)).length;

/** The first batch; at least one when any is due. */
export function toBatch(
  due: readonly WaitingSubmission[],
  mostMessages = MOST_MESSAGES - 1,
): WaitingSubmission[] {
  const batch: WaitingSubmission[] = [];
  let length = ENVELOPE_LENGTH;
  for (const submission of due) {
    length += lengthInEnvelope(toMessage(submission)) + 1;
    if (batch.length > 0 && (batch.length >= mostMessages || length > LONGEST_POST)) break;
    batch.push(submission);
  }
  return batch;
}
