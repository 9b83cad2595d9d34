/**
 * The mentee's own side of one meeting, sent from their page. The message id is the submission id, made once with the
 * draft. A second answer for the same meeting corrects the first: the ledger finds that one by itself, so that it is
 * right whatever browser the first came from.
 */
import * as v from 'valibot';
import { toWireSchema } from '../../schema/index.ts';
import { feedback, type Feedback } from '../../tables/feedback.ts';
import { isInstant } from '../../time/instants.ts';
import { defineMessage } from '../define-message.ts';

/** What the mentee's page fills in; the rest is added by the ledger. */
export const FEEDBACK_FIELDS = [
  'pairingId',
  'outcome',
  'metOn',
  'startsAt',
  'eventId',
  'rating',
  'worked',
  'didNotWork',
  'talkWanted',
  'checkInId',
] as const satisfies readonly (keyof Feedback)[];

export type FeedbackFields = Pick<Feedback, (typeof FEEDBACK_FIELDS)[number]>;

export const feedbackFieldsSchema = toWireSchema(feedback, FEEDBACK_FIELDS);

export const feedbackMessage = defineMessage({
  type: 'feedback',
  dataSchema: v.object({
    fields: feedbackFieldsSchema,
    /** When the person pressed Send, by the ledger's clock as far as known, with the offset of the phone's zone. */
    capturedAt: v.pipe(v.string(), v.check(isInstant, 'not-an-instant')),
  }),
  resultSchema: v.object({
    feedbackId: v.string(),
    /** The earlier answer for the same meeting that this one corrects. */
    correctedId: v.nullable(v.string()),
  }),
});

export type FeedbackSubmission = v.InferOutput<typeof feedbackMessage.dataSchema>;
