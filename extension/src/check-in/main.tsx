/**
 * Entry of the check-in page, the same in popup, side panel and tab (`?host=`). `tab` names the tab to read, `draft`
 * the draft to go on with. It joins the browser's ports and the session, nothing else.
 */
import { render } from 'preact';
import { clock, newId } from '../platform/clock.ts';
import {
  canOpenPanel,
  currentWindowId,
  openDiagnosticsTab,
  openFormTab,
  openHistoryTab,
  openOptions,
  openPanel,
} from '../platform/frames.ts';
import { hostPermission } from '../platform/host-permission.ts';
import { pageJournal } from '../platform/journal.ts';
import { browserLanguage } from '../platform/language.ts';
import { locks } from '../platform/locks.ts';
import { activeTabId, readTab } from '../platform/page-reader.ts';
import { extensionVersion } from '../platform/version.ts';
import { readSwitchedOff } from '../diagnostics/switched-off.ts';
import { ask } from '../platform/requests.ts';
import { localStore } from '../platform/storage.ts';
import { createStore } from '../store/store.ts';
import type { CheckInPorts, Host } from './ports.ts';
import { keepFocus } from '../../../shared/components/keep-focus.ts';
import { fitPopup } from './fit-popup.ts';
import { createSession } from './session.ts';
import { App } from './views/app.tsx';
import { toCheckInWords } from './words.ts';

/**
 * A file of its own: a page without a reading is drawn without it. It may share code with this one and then waits until
 * this one has run to its end: with an `await` at the top level here, each would wait for the other.
 */
const loadInterpreter = async () => (await import('../interpretation/interpret-page.ts')).interpretPage;

/** Until then nothing is drawn. */
const LOADING_AFTER_MS = 80;

const query = new URLSearchParams(location.search);
const host =
  (['popup', 'panel', 'tab'] as const).find((name): name is Host => name === query.get('host')) ?? 'tab';
const tabId = query.has('tab') ? Number(query.get('tab')) : null;
const words = toCheckInWords(browserLanguage());
const locale = navigator.languages.find((tag) => tag.startsWith(words.language)) ?? words.language;

let windowId = 0;
void currentWindowId().then((id) => {
  windowId = id;
});

const store = createStore(localStore, locks);
const hasPage = host !== 'tab' || tabId !== null;

const ports: CheckInPorts = {
  store,
  locks,
  clock,
  newId,
  journal: pageJournal,
  permission: hostPermission,
  words,
  host,
  readPage: async () => {
    if (!hasPage) return 'not-allowed';
    // Loads while the page is read.
    void loadInterpreter();
    const [id, switchedOff] = await Promise.all([
      tabId ?? activeTabId(),
      readSwitchedOff(store, extensionVersion()),
    ]);
    return readTab(id ?? null, switchedOff);
  },
  loadInterpreter,
  requestDelivery: (options) => ask('deliver', options),
  openOptions,
  openPanel: canOpenPanel() ? () => openPanel(windowId) : null,
  openTab: openFormTab,
  openHistory: openHistoryTab,
  ...(hasPage && { openDiagnostics: async () => openDiagnosticsTab(tabId ?? (await activeTabId())) }),
};

const session = createSession(ports);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the form.');

document.documentElement.lang = words.language;
document.documentElement.dataset['host'] = host;
document.title = `${words.checkInForm.title} · ${words.common.appName}`;
for (const [target, name] of [
  [document, 'visibilitychange'],
  [window, 'pagehide'],
] as const)
  target.addEventListener(name, () => void session.flush());
window.addEventListener('online', () => void ask('deliver', { now: true, refreshBriefing: false }));

keepFocus(document);
if (host === 'popup') fitPopup(window);

const opened = session.open({ draftKey: query.get('draft'), editId: query.get('edit') });
// Mostly all is there at once and drawn once; a page that takes longer is said to be read meanwhile.
void Promise.race([
  opened.catch(reportError),
  new Promise((done) => setTimeout(done, LOADING_AFTER_MS)),
]).then(() => {
  render(<App ports={ports} session={session} words={words} locale={locale} />, root);
});
