/** Turning reminders off deletes at once what they had kept, and gives back what the browser was asked for. */
import type { CalendarAccess } from '../platform/calendar-access.ts';
import { keys } from '../store/keys.ts';
import { toOriginPattern } from './feed/address.ts';
import { forgetMeetings, type ReminderStorePorts } from './reminder-store.ts';

export interface TurnOffPorts extends ReminderStorePorts {
  access: CalendarAccess;
}

/** Forgets the calendar's secret address and what was read there. */
export async function forgetCalendar({ store, access }: TurnOffPorts): Promise<void> {
  const feed = await store.read(keys.calendarFeed);
  await store.remove(keys.calendarFeed, keys.feedReading);
  if (feed) await access.giveBack(toOriginPattern(feed.address));
}

/** Forgets everything about reminders, the choice itself too: there is no program any more. */
export async function turnOffReminders(ports: TurnOffPorts): Promise<void> {
  await forgetMeetings(ports, true);
  await ports.store.remove(keys.reminderSettings);
  await forgetCalendar(ports);
}
