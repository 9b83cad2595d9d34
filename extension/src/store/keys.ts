/**
 * Every key of the browser's storage, with the type of what it holds. One key per thing: the storage has no
 * transactions, so a shared list would lose what two windows write at once.
 * It would break if a key changed its name or shape without a migration.
 */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { CheckInDraft } from '../draft/draft.ts';
import type {
  CalendarFeed,
  FeedReading,
  KnownMeeting,
  ReminderSettings,
} from '../reminders/known-meeting.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import type { Connection } from '../transport/connection.ts';
import type { EnrollmentAttempt } from '../transport/enroll.ts';
import type { PrivateNote } from '../notes/private-note.ts';
import type { Settings } from './settings.ts';

/** A name in the storage; `T` is the type of its value. */
export interface StoredKey<T> {
  name: string;
  /** Never there: it carries the type. */
  readonly holds?: T;
}

/** Many things of one kind, each under its own key. */
export interface KeyFamily<T> {
  prefix: string;
  /** Never there: it carries the type. */
  readonly holds?: T;
}

const key = <T>(name: string): StoredKey<T> => ({ name });
const family = <T>(prefix: string): KeyFamily<T> => ({ prefix });

export const keys = {
  schemaVersion: key<number>('schema-version'),
  connection: key<Connection>('connection'),
  enrollmentAttempt: key<EnrollmentAttempt>('enrollment-attempt'),
  briefing: key<Briefing>('briefing'),
  /** Server's clock minus this computer's, in milliseconds. */
  clockSkewMs: key<number>('clock-skew-ms'),
  /** Nothing is sent before this moment, since the ledger asked for it; milliseconds since 1970. */
  quietUntilMs: key<number>('quiet-until-ms'),
  settings: key<Settings>('settings'),
  reminderSettings: key<ReminderSettings>('reminder-settings'),
  calendarFeed: key<CalendarFeed>('calendar-feed'),
  feedReading: key<FeedReading>('feed-reading'),
} as const;

export const families = {
  drafts: family<CheckInDraft>('draft:'),
  submissions: family<StoredSubmission>('submission:'),
  privateNotes: family<PrivateNote>('private-note:'),
  seenMeetings: family<KnownMeeting>('seen-meeting:'),
  dismissedReminders: family<{ key: string; atMs: number }>('dismissed-reminder:'),
} as const;

/** The key of one thing of a kind. */
export const keyIn = <T>(of: KeyFamily<T>, id: string): StoredKey<T> => ({ name: `${of.prefix}${id}` });
