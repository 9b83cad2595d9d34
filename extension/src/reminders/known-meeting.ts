/**
 * A meeting that this browser knows of, for reminders only: from a page the person opened the form on, or from the
 * calendar they named. Kept for two days and never sent.
 * It would break the promise of the options if anything were kept without consent, or longer.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';

export const MEETING_KEPT_MS = 2 * 24 * 60 * 60_000;

export interface KnownMeeting {
  /** As `toEventKey` gives it. */
  key: string;
  /** With instants for start and end. */
  event: EventFacts;
  pairingIds: string[];
  /** Milliseconds since 1970. */
  knownSinceMs: number;
}

/** What the person chose in the options; absent means no reminders. */
export interface ReminderSettings {
  fromPages: boolean;
  /** When they chose it. */
  chosenAt: string;
}

export type FeedProblem =
  'unreachable' | 'refused' | 'not-a-calendar' | 'unreadable' | 'too-large' | 'permission-missing';

/** The calendar that the person named. The address is a secret: who has it can read the calendar. */
export interface CalendarFeed {
  address: string;
  addedAt: string;
}

/** What the last reading of the calendar gave. */
export interface FeedReading {
  /** Milliseconds since 1970 of the last try. */
  triedMs: number;
  /** Of the last success; null when there was none. */
  readMs: number | null;
  problem: FeedProblem | null;
  /** Entries of the last success that could not be read; absent when none. */
  unreadable?: number;
  /** Meetings with people of the program, some days around the reading. */
  meetings: KnownMeeting[];
}
