/**
 * What a mentor's device needs to prefill a form: who the person is, the program, their pairings and the guests by
 * which a pairing is recognized. It comes with the enrollment, and is asked for
 * again when the device starts, after twelve hours, or when an answer says that it changed.
 */
import * as v from 'valibot';
import { defineMessage } from '../define-message.ts';

export const briefingSchema = v.object({
  /** Instant in UTC at which the ledger made it. */
  madeAt: v.string(),
  /** Changes with everything that follows but the meetings; absent from a ledger of before. */
  version: v.optional(v.string()),
  person: v.object({ id: v.string(), name: v.string(), email: v.nullable(v.string()) }),
  program: v.object({
    name: v.string(),
    ownerName: v.nullable(v.string()),
    language: v.string(),
    timeZone: v.string(),
    cadenceDays: v.number(),
    meetingMinutes: v.number(),
  }),
  pairings: v.array(
    v.object({
      id: v.string(),
      label: v.string(),
      /** The other participant, seen from the person of this device. */
      partnerName: v.string(),
      partnerEmail: v.nullable(v.string()),
      status: v.string(),
      startsOn: v.string(),
      endsOn: v.nullable(v.string()),
      /** The day on which one of the two left. */
      leftOn: v.optional(v.nullable(v.string())),
      /** Over, and nobody wrote since when: no check-in is taken. */
      isEndUnknown: v.optional(v.boolean()),
      /** Date of the last held meeting. */
      lastMetOn: v.nullable(v.string()),
      heldCount: v.number(),
    }),
  ),
  /** Page readers that are not to be used until they are repaired; absent where there are none. */
  disabledExtractors: v.optional(
    v.array(
      v.object({
        /** Registry name, e.g. `google-calendar`. */
        name: v.string(),
        /** A sentence for the mentor. */
        reason: v.string(),
        /** Versions of the extension from this one on are repaired and read again, e.g. `0.3.0`. */
        belowVersion: v.optional(v.string()),
      }),
    ),
  ),
});

export type DisabledExtractor = NonNullable<
  v.InferOutput<typeof briefingSchema>['disabledExtractors']
>[number];

export type Briefing = v.InferOutput<typeof briefingSchema>;

export const briefingMessage = defineMessage({
  type: 'briefing',
  dataSchema: v.object({}),
  resultSchema: briefingSchema,
});
