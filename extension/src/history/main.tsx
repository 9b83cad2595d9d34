/** Entry of the history page. It joins the browser's ports and the page, nothing else. */
import { render } from 'preact';
import { clock } from '../platform/clock.ts';
import { openFormTab } from '../platform/frames.ts';
import { browserLanguage } from '../platform/language.ts';
import { locks } from '../platform/locks.ts';
import { saveFile } from '../platform/save-file.ts';
import { localStore } from '../platform/storage.ts';
import { createStore } from '../store/store.ts';
import { HistoryApp } from './app.tsx';
import type { HistoryPorts } from './ports.ts';
import { toHistoryWords } from './words.ts';

const words = toHistoryWords(browserLanguage());

const ports: HistoryPorts = {
  store: createStore(localStore, locks),
  clock,
  words,
  locale: navigator.languages.find((tag) => tag.startsWith(words.language)) ?? words.language,
  openForm: openFormTab,
  saveFile,
};

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the history.');
document.documentElement.lang = words.language;
document.title = words.history.title;
render(<HistoryApp ports={ports} />, root);
