/** What the Today page gets and sends. */
import * as v from 'valibot';
import { day, id, text } from '../calls/args.ts';
import type { LedgerIssue } from '../calls/answers-api.ts';
import type { StillConnected, UnusedInvite } from '../invites/invites-api.ts';
import type { AwaitingLine } from './awaiting.ts';
import type { TodayModel } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';

export interface TodayView {
  /** Language of the ledger: the page shows its own words in it. */
  language: Language;
  programName: string;
  today: TodayModel;
  /** Due beside the list: rewards, the plan, praise. */
  awaiting: AwaitingLine[];
  issues: LedgerIssue[];
  /** What only the owner can mend. */
  troubles: OwnerTrouble[];
  stillConnected: StillConnected[];
  unusedInvites: UnusedInvite[];
  /** Nobody or nothing to show yet: the page leads on to People, Pairings or Invitations. */
  counts: { people: number; mentors: number; pairings: number; connectedMentors: number };
}

export interface OwnerTrouble {
  kind: 'forbidden' | 'missing' | 'full' | 'store-full' | 'day-quota' | 'nights-missed';
  /** ISO 8601, UTC. */
  sinceAt: string;
}

/** Which line of the Today list an action is about; the key of the `TodayLine` as it was shown. */
export const lineReference = v.object({ key: id });
export type LineReference = v.InferOutput<typeof lineReference>;

export const lastMetForm = v.object({
  pairingId: id,
  /** `YYYY-MM-DD`, between the start of the pairing and today. */
  lastMetOn: day,
});
export type LastMetForm = v.InferOutput<typeof lastMetForm>;

export const meetingOfForm = v.object({ feedbackId: id, checkInId: id });
/** Which check-in a mentee's answer tells of. */
export type MeetingOfForm = v.InferOutput<typeof meetingOfForm>;

export const dismissForm = v.object({
  line: lineReference,
  /** At least a word: a line is not dismissed without a reason. */
  reason: text,
});
export type DismissForm = v.InferOutput<typeof dismissForm>;
