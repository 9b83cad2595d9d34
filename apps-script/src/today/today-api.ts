/** What the Today page gets and sends. */
import type { LedgerIssue } from '../calls/answers-api.ts';
import type { TodayLine, TodayModel } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Talk } from '../../../shared/tables/talks.ts';

export interface TodayView {
  /** Language of the ledger: the page shows its own words in it. */
  language: Language;
  programName: string;
  today: TodayModel;
  issues: LedgerIssue[];
  /** Nobody or nothing to show yet: the page leads on to People, Pairings or Invitations. */
  counts: { people: number; mentors: number; pairings: number; connectedMentors: number };
}

/** Which line of the Today list an action is about; the fields of the `TodayLine` as it was shown. */
export type LineReference = Pick<TodayLine, 'key' | 'clock' | 'pairingId' | 'personId'> & {
  state: TodayLine['state'];
};

export interface TalkForm {
  /** Made by the page with the form (any opaque id), so that a repeated call records the talk once. */
  requestId: string;
  personIds: string[];
  pairingId: string | null;
  /** `YYYY-MM-DD`; not in the future. */
  talkedOn: string;
  signal: Talk['signal'];
  heard: string;
  agreed: string;
}

export interface LastMetForm {
  pairingId: string;
  /** `YYYY-MM-DD`, between the start of the pairing and today. */
  lastMetOn: string;
}

export interface DismissForm {
  line: LineReference;
  /** At least a word: a line is not dismissed without a reason. */
  reason: string;
}
