/**
 * Which functions an event of the spreadsheet starts: the simple trigger by its name, then the installable ones.
 * Simple triggers run as the person at the keyboard, installable ones as the person who made them.
 */
import type { RawTriggerEvent } from '../services/layer/events.ts';
import type { ScriptSetting, SpreadsheetEvent } from './contracts.ts';
import type { ExecutionRequest } from './execution.ts';
import type { JsonValue } from './json.ts';
import type { TriggerRecord } from './trigger-records.ts';
import type { GridArea } from './ui-broker.ts';

const simpleNames = { open: 'onOpen', edit: 'onEdit', change: null } as const;
const eventTypes = { open: 'ON_OPEN', edit: 'ON_EDIT', change: 'ON_CHANGE' } as const;

export function toTriggerRequests(
  event: SpreadsheetEvent,
  functionNames: readonly string[],
  triggers: readonly TriggerRecord[],
  setting: ScriptSetting,
): ExecutionRequest[] {
  const { activeUser } = event;
  const raw = toRawEvent(event, setting.spreadsheetId);
  const requests: ExecutionRequest[] = [];
  const simple = simpleNames[event.type];
  if (simple !== null && functionNames.includes(simple))
    requests.push({ functionName: simple, kind: 'simple-trigger', event: raw, activeUser });
  for (const { source, handlerFunction, createdBy, uniqueId } of triggers) {
    if (source.kind !== 'spreadsheet' || source.eventType !== eventTypes[event.type]) continue;
    if (source.spreadsheetId !== setting.spreadsheetId) continue;
    const withId = { ...raw, fields: { ...raw.fields, triggerUid: uniqueId } };
    requests.push({
      functionName: handlerFunction,
      kind: 'trigger',
      event: withId as unknown as JsonValue,
      activeUser,
      effectiveUser: createdBy,
    });
  }
  return requests;
}

function toRawEvent(
  event: SpreadsheetEvent,
  spreadsheetId: string,
): RawTriggerEvent & Record<string, JsonValue> {
  const base = { spreadsheetId, userEmail: event.activeUser };
  if (event.type === 'change') return { ...base, fields: { changeType: event.changeType } };
  if (event.type === 'open') return { ...base, fields: {} };
  const { area, value, oldValue } = event.edit;
  // Google tells the values only when a single cell was edited (documented).
  const fields: Record<string, JsonValue> = {};
  if (value !== undefined) fields['value'] = value;
  if (oldValue !== undefined) fields['oldValue'] = oldValue;
  return { ...base, area: area as GridArea & Record<string, number>, fields };
}
