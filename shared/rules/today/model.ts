/** What the owner's list for a day is made of, and what it is drawn from. Facts in, model out. */
import type { FollowUp } from '../../tables/follow-ups.ts';
import type { PairingChange } from '../../tables/pairing-changes.ts';
import type { Pairing } from '../../tables/pairings.ts';
import type { Person } from '../../tables/people.ts';
import type { Program } from '../../tables/program.ts';
import type { MeetingOutcome } from '../../tables/check-ins.ts';
import type { Talk } from '../../tables/talks.ts';
import type { HoursPace } from '../hours.ts';
import type { CheckInFact } from '../meetings.ts';
import type { FeedbackFact } from '../reports.ts';
import type { BreakFact, CadenceFact } from '../terms.ts';
import type { LineState } from './registry.ts';

export type { LineState };

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
  /** Last day of the period. */
  endsOn: string | null;
  lastHeldOn: string | null;
  lastContactOn: string | null;
  lastOutcome: MeetingOutcome | null;
  hours: HoursPace | null;
  /** Whom the owner should talk to, in person; the first named first. */
  talkWith: { personId: string; name: string; role: 'mentor' | 'mentee' | 'participant' }[];
  /** Names of those who have left the firm. */
  left: string[];
  /** What each of the two says of one meeting, where they contradict each other. */
  versions: Versions[];
  /** What was agreed to be looked at by now; the earliest day first. */
  agreements: Agreement[];
  /** Talks due with its participants, said here so that nobody stands on the list twice; the latest talk first. */
  alsoDue: TalkDue[];
}

/** What was agreed in a talk, with the day on which it comes back. */
export interface Agreement {
  talkedOn: string;
  followOn: string;
  names: string[];
  agreed: string | null;
}

/** One meeting in two versions. */
export interface Versions {
  metOn: string;
  mentor: { outcome: MeetingOutcome; rating: number | null };
  mentee: { outcome: 'held' | 'moved' | 'mentor-no-show'; rating: number | null };
}

/** What a mentee told of a meeting, and the check-ins that it may belong to. */
export interface UnsureReport {
  pairingId: string;
  title: string;
  feedbackId: string;
  metOn: string;
  outcome: 'held' | 'moved' | 'mentor-no-show';
  choices: { checkInId: string; metOn: string; startsAt: string; outcome: MeetingOutcome }[];
}

/** A talk that is due beside another reason. */
export interface TalkDue {
  personId: string;
  name: string;
  sinceOn: string;
  sinceDays: number;
  overdueDays: number;
}

/** A line that the owner has put off or settled, and the decisions that do so. */
export interface PutOffLine {
  line: TodayLine;
  decision: FollowUp['decision'];
  /** First day on which it shows again; null when it was settled. */
  untilOn: string | null;
  reason: string | null;
  followUpIds: string[];
}

export interface DueMeeting {
  pairingId: string;
  title: string;
  /** Null where it would only become late in the last week, when nothing does. */
  overdueFromOn: string | null;
  /** The day that the meeting was moved to, where that is still to come. */
  movedToOn: string | null;
}

export interface TodayModel {
  todayOn: string;
  lines: TodayLine[];
  /** Lines that a decision of the owner hides. */
  putOff: PutOffLine[];
  /** Meetings that are due but not overdue, the nearest limit first. */
  due: DueMeeting[];
  /** Active pairings: begun, not paused, not ended. The three counts below add up to it. */
  activeCount: number;
  /** With a line that is shown. */
  needsYouCount: number;
  /** With lines, all of them put off. */
  putOffCount: number;
  /** Without any line. */
  onTrackCount: number;
  /** What mentees told that may belong to either of two meetings; nothing is said about it until it is answered. */
  askWhichMeeting: UnsureReport[];
  /** Pairings begun before the ledger of whom nobody has said when they last met. */
  askLastMet: { pairingId: string; title: string; startsOn: string; trackedFromOn: string }[];
}

export type { FeedbackFact } from '../reports.ts';

export type TalkFact = Pick<Talk, 'id' | 'talkedOn' | 'personId' | 'pairingId'> &
  Partial<Pick<Talk, 'recordedAt' | 'followOn' | 'agreed'>>;

/** What held of a pairing before the owner changed it. */
export type ChangeFact = Pick<PairingChange, 'pairingId' | 'change' | 'endsOnBefore' | 'recordedAt'> &
  Partial<Pick<PairingChange, 'minimumHoursBefore'>>;

export interface TodayFacts {
  program: Program;
  people: readonly Person[];
  pairings: readonly Pairing[];
  checkIns: readonly CheckInFact[];
  talks: readonly TalkFact[];
  feedback: readonly FeedbackFact[];
  followUps: readonly FollowUp[];
  /** Left out where a ledger has no such tabs yet. */
  cadences?: readonly CadenceFact[];
  breaks?: readonly BreakFact[];
  changes?: readonly ChangeFact[];
}
