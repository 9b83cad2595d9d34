/** What the owner's list for a day is made of, and what it is drawn from. Facts in, model out. */
import type { Feedback } from '../../tables/feedback.ts';
import type { FollowUp } from '../../tables/follow-ups.ts';
import type { Pairing } from '../../tables/pairings.ts';
import type { Person } from '../../tables/people.ts';
import type { Program } from '../../tables/program.ts';
import type { Talk } from '../../tables/talks.ts';
import type { Activity, CheckInFact } from '../activity.ts';
import type { HoursPace } from '../hours.ts';
import type { BreakFact, CadenceFact } from '../terms.ts';

export type LineState =
  | 'stalled'
  | 'at-risk'
  | 'overdue'
  | 'first-meeting-late'
  | 'talk-wanted'
  | 'not-a-good-fit'
  | 'two-no-shows'
  | 'note-missing'
  | 'hours-behind'
  | 'talk-due';

export interface TodayLine {
  /** Stable within a day: clock, pairing, person. */
  key: string;
  clock: FollowUp['clock'];
  state: LineState;
  pairingId: string | null;
  personId: string | null;
  /** Pairing label, or the person's name for a talk that is due. */
  title: string;
  /** Days the state counts: since the last meeting, since the wish, since the last talk. */
  sinceDays: number;
  sinceOn: string;
  /** Days past what was agreed; 0 where lateness has no meaning. */
  overdueDays: number;
  cadenceDays: number | null;
  lastHeldOn: string | null;
  lastContactOn: string | null;
  lastOutcome: Activity['lastOutcome'];
  hours: HoursPace | null;
  /** Whom the owner should talk to, in person; the first named first. */
  talkWith: { personId: string; name: string; role: 'mentor' | 'mentee' | 'participant' }[];
  /** Talks due with its participants, said here so that nobody stands on the list twice; the latest talk first. */
  alsoDue: TalkDue[];
}

/** A talk that is due beside another reason. */
export interface TalkDue {
  personId: string;
  name: string;
  sinceOn: string;
  sinceDays: number;
  overdueDays: number;
}

export interface TodayModel {
  todayOn: string;
  lines: TodayLine[];
  /** Meetings that are due but not overdue, the nearest limit first. */
  due: { pairingId: string; title: string; overdueFromOn: string }[];
  activeCount: number;
  /** Active pairings without any line. */
  onTrackCount: number;
  /** Lines that a decision of the owner hides. */
  hiddenCount: number;
}

export type FeedbackFact = Pick<Feedback, 'pairingId' | 'givenOn' | 'talkWanted' | 'byPersonId'>;

export interface TodayFacts {
  program: Program;
  people: readonly Person[];
  pairings: readonly Pairing[];
  checkIns: readonly CheckInFact[];
  talks: readonly Talk[];
  feedback: readonly FeedbackFact[];
  followUps: readonly FollowUp[];
  /** Left out where a ledger has no such tabs yet. */
  cadences?: readonly CadenceFact[];
  breaks?: readonly BreakFact[];
}
