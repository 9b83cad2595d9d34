/**
 * Reminders in the browser's storage: what is remembered of pages, what is forgotten again, what a snapshot amounts to.
 * It would break if something were written for a person who has not chosen reminders.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import { toEventKey } from '../draft/meeting-key.ts';
import type { Clock } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import { entry, type Snapshot, type Store } from '../store/store.ts';
import { MEETING_KEPT_MS, type KnownMeeting } from './known-meeting.ts';
import { matchPairings } from './match-pairings.ts';
import { toReminders, type Reminder } from './to-reminders.ts';

export interface ReminderStorePorts {
  store: Store;
  clock: Clock;
}

/** Remembers the meetings of a page with people of the program, if the person chose that. */
export async function rememberMeetings(
  { store, clock }: ReminderStorePorts,
  events: readonly EventFacts[],
): Promise<void> {
  const snapshot = await store.snapshot();
  const briefing = snapshot.read(keys.briefing);
  if (!snapshot.read(keys.reminderSettings)?.fromPages || !briefing) return;
  const meetings = events.flatMap((event): KnownMeeting[] => {
    const pairingIds = event.endsAt ? matchPairings(event, briefing).map(({ id }) => id) : [];
    return pairingIds.length > 0
      ? [{ key: toEventKey(event), event, pairingIds, knownSinceMs: clock.nowMs() }]
      : [];
  });
  if (meetings.length === 0) return;
  await store.write(...meetings.map((meeting) => entry(keyIn(families.seenMeetings, meeting.key), meeting)));
}

/** Deletes what is older than two days, or from a clock that was ahead; everything when `all`. */
export async function forgetMeetings({ store, clock }: ReminderStorePorts, all = false): Promise<void> {
  const snapshot = await store.snapshot();
  const isOver = (sinceMs: number) => all || Math.abs(clock.nowMs() - sinceMs) > MEETING_KEPT_MS;
  const meetings = snapshot.list(families.seenMeetings).filter(({ knownSinceMs }) => isOver(knownSinceMs));
  const dismissals = snapshot.list(families.dismissedReminders).filter(({ atMs }) => isOver(atMs));
  const names = [
    ...meetings.map(({ key }) => keyIn(families.seenMeetings, key)),
    ...dismissals.map(({ key }) => keyIn(families.dismissedReminders, key)),
  ];
  if (names.length > 0) await store.remove(...names);
}

/** No reminder of this meeting any more. */
export async function dismissReminder({ store, clock }: ReminderStorePorts, key: string): Promise<void> {
  await store.write(entry(keyIn(families.dismissedReminders, key), { key, atMs: clock.nowMs() }));
}

/** The meetings that a stored state knows of. */
export const listMeetings = (snapshot: Snapshot): KnownMeeting[] => [
  ...(snapshot.read(keys.reminderSettings)?.fromPages ? snapshot.list(families.seenMeetings) : []),
  ...(snapshot.read(keys.calendarFeed) ? (snapshot.read(keys.feedReading)?.meetings ?? []) : []),
];

/** The reminders of a stored state at this moment. */
export const listReminders = (snapshot: Snapshot, clock: Clock): Reminder[] =>
  toReminders({
    meetings: listMeetings(snapshot),
    submissions: snapshot.list(families.submissions),
    dismissed: new Set(snapshot.list(families.dismissedReminders).map(({ key }) => key)),
    briefing: snapshot.read(keys.briefing),
    nowMs: clock.nowMs(),
    timeZone: clock.timeZone(),
  });

/** Whether a change of this stored name can change the reminders. */
export const isAboutReminders = (name: string): boolean =>
  [keys.reminderSettings.name, keys.calendarFeed.name, keys.feedReading.name, keys.briefing.name].includes(
    name,
  ) ||
  [families.seenMeetings.prefix, families.dismissedReminders.prefix].some((prefix) =>
    name.startsWith(prefix),
  );
