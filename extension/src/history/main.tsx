/** Entry of the history page. It joins the browser's ports and the page, nothing else. */
import { render } from 'preact';
import { keepFocus } from '../../../shared/components/keep-focus.ts';
import { withdraw } from '../outbox/withdraw.ts';
import { clock, newId } from '../platform/clock.ts';
import { openFormTab } from '../platform/frames.ts';
import { browserLanguage } from '../platform/language.ts';
import { locks } from '../platform/locks.ts';
import { ask } from '../platform/requests.ts';
import { saveFile } from '../platform/save-file.ts';
import { localStore } from '../platform/storage.ts';
import { createStore } from '../store/store.ts';
import { HistoryApp } from './app.tsx';
import type { HistoryPorts } from './ports.ts';
import { toHistoryWords } from './words.ts';

const words = toHistoryWords(browserLanguage());

const store = createStore(localStore, locks);

const ports: HistoryPorts = {
  store,
  clock,
  words,
  locale: navigator.languages.find((tag) => tag.startsWith(words.language)) ?? words.language,
  openForm: openFormTab,
  saveFile,
  async withdraw(submission) {
    await withdraw({ store, locks, clock, newId }, submission);
    void ask('deliver', { now: false, refreshBriefing: false });
  },
};

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the history.');
document.documentElement.lang = words.language;
document.title = words.history.title;
keepFocus(document);
render(<HistoryApp ports={ports} />, root);
