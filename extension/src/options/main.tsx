/** Entry of the options page. It joins the browser's ports and the page, nothing else. */
import { render } from 'preact';
import { allowLoopback } from '../platform/build-flags.ts';
import { calendarAccess } from '../platform/calendar-access.ts';
import { clock, newId } from '../platform/clock.ts';
import { toDeviceName } from '../platform/device-name.ts';
import { openFormTab } from '../platform/frames.ts';
import { hostPermission } from '../platform/host-permission.ts';
import { browserLanguage } from '../platform/language.ts';
import { locks } from '../platform/locks.ts';
import { network } from '../platform/network.ts';
import { ask } from '../platform/requests.ts';
import { saveFile } from '../platform/save-file.ts';
import { readShortcut } from '../platform/shortcut.ts';
import { localStore } from '../platform/storage.ts';
import { toReminderOptionWords } from '../reminders/words.ts';
import { createStore } from '../store/store.ts';
import { toOptionsWords } from './words.ts';
import { keepFocus } from '../../../shared/components/keep-focus.ts';
import { OptionsApp } from './app.tsx';
import type { OptionsPorts } from './ports.ts';

const words = toOptionsWords(browserLanguage());

const store = createStore(localStore, locks);
const locale = navigator.languages.find((tag) => tag.startsWith(words.language)) ?? words.language;

const ports: OptionsPorts = {
  store,
  locks,
  clock,
  newId,
  network,
  permission: hostPermission,
  deviceName: toDeviceName(navigator.userAgent),
  words,
  locale,
  reminders: {
    store,
    clock,
    access: calendarAccess,
    words: toReminderOptionWords(browserLanguage()),
    locale,
    readCalendar: async () => void (await ask('readCalendar', {})),
  },
  allowLoopback,
  requestDelivery: (options) => ask('deliver', options),
  saveFile,
  openForm: openFormTab,
  shortcut: readShortcut,
};

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the options.');
document.documentElement.lang = words.language;
keepFocus(document);
document.title = words.options.title;
render(<OptionsApp ports={ports} />, root);
