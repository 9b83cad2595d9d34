/**
 * Event objects: plain for web requests, with live objects (source, range, user) for triggers of a spreadsheet.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { GridArea } from '../../runtime/ui-broker.ts';
import { authModes } from '../script-app/script-side.ts';
import { createUser } from '../session/script-side.ts';
import { createRange, createSpreadsheet } from '../spreadsheet-app/grid-objects.ts';
import type { Bridge } from './bridge.ts';

/** What the host sends for a spreadsheet's event; `area` only for edits. */
export interface RawTriggerEvent {
  spreadsheetId?: string;
  area?: GridArea;
  userEmail?: string;
  fields: Record<string, JsonValue>;
}

/** The `e` of a trigger. `authMode` is Google's enum, compared by identity. */
export function toTriggerEvent(bridge: Bridge, raw: RawTriggerEvent): Record<string, unknown> {
  const event: Record<string, unknown> = { ...raw.fields, authMode: authModes[bridge.environment.authMode] };
  if (raw.userEmail !== undefined) event['user'] = createUser(raw.userEmail);
  // Before an add-on is enabled (NONE) Google hands out no document.
  if (raw.spreadsheetId === undefined || bridge.environment.authMode === 'NONE') return event;
  const source = createSpreadsheet(bridge, raw.spreadsheetId);
  event['source'] = source;
  if (raw.area) event['range'] = createRange(bridge, source, raw.spreadsheetId, raw.area);
  return event;
}
