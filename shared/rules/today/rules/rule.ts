/**
 * The contract of a rule of the day: one file each, with what its states are like and what it finds about a pairing.
 * A rule needs no more than its file, its line in the registry, and its words.
 */
import type { FollowUp } from '../../../tables/follow-ups.ts';
import type { MeetingClock } from '../../meeting-clock.ts';
import type { TalksMade } from '../../talks-made.ts';
import type { Item } from '../item.ts';
import type { PairingView } from '../pairing-view.ts';

export interface StateFacts {
  /** What the line is about: a decision of the owner covers one matter, and in it this state and milder ones. */
  matter: string;
  clock: FollowUp['clock'];
  /** A higher number is worse and stands further up. */
  severity: number;
  tone: 'error' | 'warn' | 'info' | 'neutral';
  /** Which questions to ask. */
  questions: 'meeting' | 'fit' | 'note' | 'hours' | 'general' | 'follow';
}

export type States = Readonly<Record<string, StateFacts>>;

/** What is known of a pairing on a day. */
export interface PairingDay {
  view: PairingView;
  talks: TalksMade;
  clock: MeetingClock;
  /** `YYYY-MM-DD`. */
  dayOn: string;
  /** Day of an instant in the program's zone. */
  dayOf: (ms: number) => string;
}

export interface Found<S extends string> {
  state: S;
  /** None: nothing stands. */
  items: Item[];
  /** Days past what was agreed; 0 unless told. */
  overdueDays?: number;
}

export interface Rule<S extends string> {
  /**
   * When it is asked at all. Clocks rest in breaks, pauses and after the end; wishes and signals stand all the same;
   * where somebody has left, nothing else is asked.
   */
  asked: 'always' | 'while-it-runs' | 'while-clocks-run' | 'when-somebody-left';
  find: (day: PairingDay) => Found<S> | null;
}

/** Whether a talk with the one whose item it is was made since. */
export const isUnanswered =
  ({ talks }: PairingDay) =>
  ({ madeMs, by }: Item): boolean =>
    !by || !(madeMs! < talks.lastMs(by.personId));
