/** Entry of the first page. It joins the browser's ports and the page, nothing else. */
import { render } from 'preact';
import { keepFocus } from '../../../shared/components/keep-focus.ts';
import { clock } from '../platform/clock.ts';
import { openOptions } from '../platform/frames.ts';
import { browserLanguage } from '../platform/language.ts';
import { locks } from '../platform/locks.ts';
import { localStore } from '../platform/storage.ts';
import { createStore } from '../store/store.ts';
import { WelcomeApp } from './app.tsx';
import { toWelcomeWords } from './words.ts';

const words = toWelcomeWords(browserLanguage());
const locale = navigator.languages.find((tag) => tag.startsWith(words.language)) ?? words.language;

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the welcome.');
document.documentElement.lang = words.language;
document.title = words.welcome.title;
keepFocus(document);
render(
  <WelcomeApp ports={{ store: createStore(localStore, locks), clock, words, locale, openOptions }} />,
  root,
);
