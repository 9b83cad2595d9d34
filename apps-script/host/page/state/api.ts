/**
 * The page's calls to its own server. The extra header makes every call one that another site's page can't make
 * without a preflight, which the server refuses.
 */
import type { Action, ActionReply, BookView, RowsView, UiButton } from '../../owner-page/protocol.ts';
import type { JsonValue } from '../../runtime/json.ts';

const language = document.documentElement.lang;

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', 'x-owner-page': language },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

export function readBook(): Promise<BookView> {
  return call('GET', '/api/book');
}

export function readRows(sheetId: number, from: number, to: number): Promise<RowsView> {
  return call('GET', `/api/sheets/${sheetId}/rows?from=${from}&to=${to}`);
}

/** The different shown values of a column inside the sheet's filter, in order of appearance. */
export function readColumnValues(sheetId: number, column: number): Promise<{ values: string[] }> {
  return call('GET', `/api/sheets/${sheetId}/values?column=${column}`);
}

/** Where Ctrl+arrow lands: the edge of the block of data, as Sheets has it. */
export function readEdge(
  sheetId: number,
  row: number,
  column: number,
  direction: string,
): Promise<{ row: number; column: number }> {
  return call('GET', `/api/sheets/${sheetId}/edge?row=${row}&column=${column}&direction=${direction}`);
}

/** Exact contents of a range as tab-separated text, for the clipboard. */
export function readBlock(
  sheetId: number,
  rect: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): Promise<{ values: string[][] }> {
  const { startRow, endRow, startColumn, endColumn } = rect;
  return call(
    'GET',
    `/api/sheets/${sheetId}/block?range=${[startRow, endRow, startColumn, endColumn].join(',')}`,
  );
}

export function sendAction(action: Action, confirmed: boolean): Promise<ActionReply> {
  return call('POST', '/api/act', { action, confirmed });
}

export function sendUndo(direction: 'undo' | 'redo'): Promise<ActionReply> {
  return call('POST', `/api/${direction}`, {});
}

/** Tells the script that the spreadsheet was opened: onOpen makes its menus. */
export function sendOpen(): Promise<{ ok: boolean }> {
  return call('POST', '/api/open', {});
}

export function runMenuFunction(functionName: string): Promise<{ ok: boolean }> {
  return call('POST', '/api/menu', { functionName });
}

export function cancelRun(id: string): Promise<{ ok: boolean }> {
  return call('POST', '/api/cancel', { id });
}

export function answerQuestion(id: string, button: UiButton, text: string): Promise<{ ok: boolean }> {
  return call('POST', '/api/answer', { id, button, text });
}

export function closeWindow(id: string): Promise<{ ok: boolean }> {
  return call('POST', '/api/close', { id });
}

export type FrameAnswer = { ok: true; value: JsonValue } | { ok: false; name: string; message: string };

export function runFromFrame(id: string, functionName: string, args: JsonValue[]): Promise<FrameAnswer> {
  return call('POST', '/api/run', { id, functionName, args });
}

/** Tells the scripts what is selected here (getActiveCell and the like). */
export function sendSelection(selection: {
  sheetId: number;
  row: number;
  column: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): Promise<{ ok: boolean }> {
  return call('POST', '/api/selection', selection);
}
