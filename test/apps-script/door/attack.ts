/** What an attacker sends who has read the source, and what must be the same after it: for the built script's tests and the browser's. */
import type { LedgerHost } from '../ledger-host.ts';
import { topLevel } from './callers.ts';
import { everyCall } from './every-call.ts';

/** All cells, notes and formats, and what the script remembers. */
export const toSnapshot = (host: Pick<LedgerHost, 'sheets' | 'spreadsheetId' | 'state'>): string =>
  JSON.stringify([
    host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true } as never),
    host.state.keys('properties/').map((key) => [key, host.state.get(key)]),
  ]);

/** Every call of the owner's pages with valid arguments, in the owner's door's own shape. */
export const requestsOf = (pass = ''): unknown[] =>
  Object.entries(everyCall).map(([name, args]) => ({ pass, name, args }));

/** What is worth trying on a top-level function that is no door: what Google, a menu or a trigger would hand it. */
export const argumentsFor = (triggerUid = 'guessed'): unknown[][] => [
  [],
  [{}],
  [null],
  [{ triggerUid }],
  [{ parameter: { invite: 'x' } }],
  [{ parameter: {}, postData: { contents: '{"v":1,"kind":"ping","nonce":"n"}', type: 'text/plain' } }],
];

/** The top-level functions that are no door. */
export const otherNames = (names: readonly string[]): string[] =>
  names.filter((name) => topLevel[name] !== 'door');
