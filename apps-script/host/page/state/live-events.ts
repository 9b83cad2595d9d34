/**
 * Listens to the server: cells that changed, structure, windows that scripts open. The browser reconnects by itself;
 * after a gap everything is read again, because events may have been missed.
 */
import type { PageEvent } from '../../owner-page/protocol.ts';
import { selectCell } from '../grid/selection.ts';
import {
  activeSheetId,
  book,
  cellsOf,
  cellsVersion,
  connected,
  noteWriter,
  refreshBook,
  run,
  selection,
  showSheet,
  showToast,
  windows,
} from './page-state.ts';

let bookTimer: ReturnType<typeof setTimeout> | undefined;

export function listen(): void {
  const source = new EventSource('/api/events');
  let lost = false;
  source.onopen = () => {
    connected.set(true);
    if (lost) refreshAll();
    lost = false;
  };
  source.onerror = () => {
    lost = true;
    connected.set(false);
  };
  source.onmessage = (message: MessageEvent<string>) => receive(JSON.parse(message.data) as PageEvent);
}

function refreshAll(): void {
  for (const sheet of book.get()?.sheets ?? []) cellsOf(sheet.sheetId).invalidate(0, Infinity);
  refreshBookSoon();
}

/** Several structure events of one write become one reading. */
function refreshBookSoon(): void {
  clearTimeout(bookTimer);
  bookTimer = setTimeout(() => {
    void refreshBook().then(() => cellsVersion.set(cellsVersion.get() + 1));
  }, 20);
}

function receive(event: PageEvent): void {
  switch (event.kind) {
    case 'book':
    case 'menus':
      refreshBookSoon();
      break;
    case 'cells':
      noteWriter(event.sheetId, event.byPerson);
      cellsOf(event.sheetId).invalidate(event.fromRow, event.toRow);
      if (event.sheetId === activeSheetId.get()) cellsVersion.set(cellsVersion.get() + 1);
      break;
    case 'history': {
      const current = book.get();
      if (current) book.set({ ...current, canUndo: event.canUndo, canRedo: event.canRedo });
      break;
    }
    case 'open': {
      const kind = event.window.kind;
      const others = windows
        .get()
        .filter((window) => window.id !== event.window.id && !(kind === 'sidebar' && window.kind === kind));
      windows.set([...others, event.window]);
      break;
    }
    case 'close':
      windows.set(windows.get().filter((window) => window.id !== event.id));
      break;
    case 'toast':
      showToast(event.title, event.message, event.timeoutSeconds);
      break;
    case 'activate':
      showSheet(event.sheetId);
      if (event.range.endRow > event.range.startRow) {
        selection.set({
          ...selectCell(event.range.startRow, event.range.startColumn),
          head: { row: event.range.endRow - 1, column: event.range.endColumn - 1 },
        });
      }
      break;
    case 'run':
      receiveRun(event);
      break;
  }
}

function receiveRun(event: Extract<PageEvent, { kind: 'run' }>): void {
  run.set(event);
  if (event.state === 'failed') return;
  if (event.state === 'running') return;
  setTimeout(() => {
    if (run.get() === event) run.set(null);
  }, 1200);
}
