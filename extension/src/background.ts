/**
 * The worker of the extension (an event page in Firefox). It registers its listeners at once and decides nothing.
 * It would break if a listener were added after an await: the event that woke the worker would be lost.
 */
import { openWelcomeTab } from './platform/frames.ts';
import { calendarAccess } from './platform/calendar-access.ts';
import { downloadCalendar } from './platform/calendar-download.ts';
import { browserLanguage } from './platform/language.ts';
import { clock, newId } from './platform/clock.ts';
import { hostPermission } from './platform/host-permission.ts';
import { locks } from './platform/locks.ts';
import { network } from './platform/network.ts';
import { handleRequests } from './platform/requests.ts';
import { localStore } from './platform/storage.ts';
import { showBadge } from './platform/toolbar-button.ts';
import { keepRegularAlarm, onWake, wakeAfter } from './platform/worker-events.ts';
import { families, keys } from './store/keys.ts';
import { createStore } from './store/store.ts';
import { readFeed } from './reminders/feed/read-feed.ts';
import { forgetMeetings, isAboutReminders } from './reminders/reminder-store.ts';
import { toReminderWords } from './reminders/words.ts';
import { toWorkerWords } from './words/worker-words.ts';
import { createWorker } from './worker.ts';

const store = createStore(localStore, locks);
const worker = createWorker({
  store,
  locks,
  clock,
  newId,
  network,
  permission: hostPermission,
  spread: Math.random,
  words: toWorkerWords(browserLanguage()),
  reminderWords: toReminderWords(browserLanguage()),
  showBadge,
  wakeAfter,
});

const feedPorts = { store, clock, hasAccess: calendarAccess.isGranted, download: downloadCalendar };

onWake((reason) => {
  if (reason === 'installed') void openWelcomeTab();
  void worker.deliver({ now: reason !== 'alarm', refreshBriefing: reason === 'startup' });
  void forgetMeetings({ store, clock });
  if (reason !== 'alarm') void store.sweep();
  void readFeed(feedPorts);
});
handleRequests({
  deliver: (request) => worker.deliver(request),
  readCalendar: () => readFeed(feedPorts, true),
});
store.onChange((names) => {
  const isOfInterest = names.some(
    (name) =>
      name.startsWith(families.submissions.prefix) || name === keys.connection.name || isAboutReminders(name),
  );
  if (isOfInterest) void worker.refresh();
});
void keepRegularAlarm();
void worker.refresh();
