/** What the acts on a pairing ask of the script: paused, resumed, ended, reopened, extended, somebody away. */
import * as v from 'valibot';
import { day, id, text } from '../../calls/args.ts';

/** The talk that an act came from; null for most. */
const talkId = v.optional(v.nullable(id));

export const pauseForm = v.object({ pairingId: id, fromOn: day, reason: text, talkId });
export type PauseForm = v.InferOutput<typeof pauseForm>;

/** What the paused days do: the period moves on and keeps its minimum, or it stays and the minimum shrinks. */
export const PAUSED_DAYS = ['period', 'minimum'] as const;

export const resumeForm = v.object({
  pairingId: id,
  /** First day on which it runs again. */
  onDay: day,
  /** First day of the pause, where no row of it is there. */
  pausedOn: v.nullable(day),
  then: v.picklist(PAUSED_DAYS),
  talkId,
});
export type ResumeForm = v.InferOutput<typeof resumeForm>;

export const ENDS = ['completed', 'ended-early'] as const;

export const endForm = v.object({ pairingId: id, lastOn: day, how: v.picklist(ENDS), reason: text, talkId });
export type EndForm = v.InferOutput<typeof endForm>;

export const newEndForm = v.object({ pairingId: id, endsOn: day, reason: text, talkId });
/** A pairing reopened or extended, with its new last day. */
export type NewEndForm = v.InferOutput<typeof newEndForm>;

export const absenceForm = v.object({ id, personId: id, fromOn: day, toOn: day, reason: text });
export type AbsenceForm = v.InferOutput<typeof absenceForm>;
