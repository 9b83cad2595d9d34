/**
 * A check-in, sent by a mentor's device. The message id is the submission id, made once with the draft; the row keeps
 * it, so that a repeat is recognized.
 */
import * as v from 'valibot';
import { isInstant } from '../../time/instants.ts';
import { checkInFieldsSchema } from '../../tables/check-ins.ts';
import { defineMessage } from '../define-message.ts';

export const checkInMessage = defineMessage({
  type: 'check-in',
  dataSchema: v.object({
    fields: checkInFieldsSchema,
    /** When the person pressed Send, by the device's clock. */
    capturedAt: v.pipe(v.string(), v.check(isInstant, 'not-an-instant')),
    /** Refuse it where the pairing has a check-in of that day, so that the person says whether it is the same meeting. */
    asksSameDay: v.optional(v.boolean()),
  }),
  resultSchema: v.object({ checkInId: v.string() }),
});

export type CheckInSubmission = v.InferOutput<typeof checkInMessage.dataSchema>;
