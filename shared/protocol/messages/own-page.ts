/**
 * What a participant's page on the phone shows: the briefing, the meetings to tell of, what they themselves sent, what
 * is expected of them. It holds nothing that somebody else wrote; of the mentor's check-ins a mentee's page knows only
 * that there was one and when.
 */
import * as v from 'valibot';
import { checkInFieldsSchema } from '../../tables/check-ins.ts';
import { defineMessage } from '../define-message.ts';
import { briefingSchema } from './briefing.ts';
import { feedbackFieldsSchema } from './feedback.ts';

const rowFacts = {
  id: v.string(),
  /** Instant of sending. */
  capturedAt: v.string(),
};

export const ownPageSchema = v.object({
  /** As for any device; its pairings are those in which the person is the mentor. */
  briefing: briefingSchema,
  /** The pairings in which the person is the mentee. */
  mentee: v.array(
    v.object({
      pairingId: v.string(),
      mentorName: v.string(),
      status: v.string(),
      startsOn: v.string(),
      endsOn: v.nullable(v.string()),
      leftOn: v.optional(v.nullable(v.string())),
      isEndUnknown: v.optional(v.boolean()),
      /** Meetings that the mentor has noted and the mentee has not told of, the latest first. */
      unanswered: v.array(
        v.object({
          metOn: v.string(),
          startsAt: v.nullable(v.string()),
          eventId: v.nullable(v.string()),
          /** Of the mentor's row, which an answer about it names. */
          checkInId: v.nullable(v.string()),
        }),
      ),
      /** Their own answers that count, the latest first. */
      sent: v.array(v.object({ ...rowFacts, fields: feedbackFieldsSchema })),
      /** The expectations as sentences, in the person's language. */
      expectations: v.object({
        terms: v.array(v.object({ label: v.string(), text: v.string() })),
        yours: v.array(v.string()),
        together: v.array(v.string()),
      }),
    }),
  ),
  /** As a mentor: their own check-ins that count, the latest first. */
  mentor: v.object({
    checkIns: v.array(
      v.object({ ...rowFacts, metOn: v.string(), source: v.string(), fields: checkInFieldsSchema }),
    ),
  }),
});

export type OwnPage = v.InferOutput<typeof ownPageSchema>;
export type MenteePairing = OwnPage['mentee'][number];
export type OwnFeedback = MenteePairing['sent'][number];
export type OwnCheckIn = OwnPage['mentor']['checkIns'][number];

export const ownPageMessage = defineMessage({
  type: 'own-page',
  dataSchema: v.object({}),
  resultSchema: ownPageSchema,
});
