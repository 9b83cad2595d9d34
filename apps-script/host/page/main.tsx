/** Starts the page: the first reading of the workbook, then live events. Nothing else runs at load. */
import { render } from 'preact';
import { App } from './app.tsx';
import { sendOpen } from './state/api.ts';
import { listen } from './state/live-events.ts';
import { book, refreshBook, restoreActiveSheet } from './state/page-state.ts';
import { exposeReader } from './state/read-helper.ts';
import './style/page.css';

const root = document.getElementById('root');
if (root) render(<App />, root);
book.subscribe((next) => {
  if (next) document.title = next.title;
});
restoreActiveSheet();
exposeReader();
listen();
void refreshBook().then(sendOpen);
