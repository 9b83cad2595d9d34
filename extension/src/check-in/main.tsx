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
import { browserLanguage } from '../platform/language.ts';
import { locks } from '../platform/locks.ts';
import { activeTabId, readTab } from '../platform/page-reader.ts';
import { extensionVersion } from '../platform/version.ts';
import { readSwitchedOff } from '../diagnostics/switched-off.ts';
import { ask } from '../platform/requests.ts';
import { localStore } from '../platform/storage.ts';
import { createStore } from '../store/store.ts';
import type { CheckInPorts, Host } from './ports.ts';
import { createSession } from './session.ts';
import { App } from './views/app.tsx';
import { toCheckInWords } from './words.ts';

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
  permission: hostPermission,
  words,
  host,
  readPage: async () =>
    hasPage ? readTab(tabId, await readSwitchedOff(store, extensionVersion())) : 'not-allowed',
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
render(<App ports={ports} session={session} words={words} locale={locale} />, root);
void session.open({ draftKey: query.get('draft'), editId: query.get('edit') });

for (const [target, name] of [
  [document, 'visibilitychange'],
  [window, 'pagehide'],
] as const)
  target.addEventListener(name, () => void session.flush());
window.addEventListener('online', () => void ask('deliver', { now: true, refreshBriefing: false }));
