/**
 * ScriptApp: triggers, the web app's address and the state of authorization. A trigger is kept by the host only
 * once `create()` has run; a builder that is left without it does nothing, as at Google.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { Bridge } from '../layer/bridge.ts';
import { requireSignature, mismatch } from '../layer/parameters.ts';
import { requirePermission } from '../layer/permissions.ts';
import { enumeration, sealed } from '../layer/sealed.ts';
import type { TriggerRecord } from '../../runtime/trigger-records.ts';
import { createTriggerBuilder } from './trigger-builder.ts';

const AuthMode = enumeration(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const EventType = enumeration([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSource = enumeration(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const WeekDay = enumeration(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);

export const authModes = AuthMode;

export function createScriptApp(bridge: Bridge): object {
  const { environment } = bridge;
  const triggers = new WeakMap<object, string>();
  const wrap = (record: TriggerRecord): object => {
    const onClock = record.source.kind === 'clock';
    const trigger = sealed('Trigger', {
      getUniqueId: () => record.uniqueId,
      getHandlerFunction: () => record.handlerFunction,
      getEventType: () =>
        record.source.kind === 'clock' ? EventType.CLOCK : EventType[record.source.eventType],
      getTriggerSource: () => (onClock ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
      getTriggerSourceId: () => (record.source.kind === 'clock' ? null : record.source.spreadsheetId),
    });
    triggers.set(trigger, record.uniqueId);
    return trigger;
  };
  const list = () => {
    requirePermission(environment, 'ScriptApp.getProjectTriggers');
    return (bridge.remote('ScriptApp.getProjectTriggers', []) as unknown as TriggerRecord[]).map(wrap);
  };
  return sealed('ScriptApp', {
    newTrigger(...args: unknown[]) {
      requireSignature('ScriptApp.newTrigger', args, ['string']);
      requirePermission(environment, 'ScriptApp.newTrigger');
      return createTriggerBuilder(environment.timeZone, WeekDay, (source) =>
        wrap(
          bridge.remote('ScriptApp.createTrigger', [
            args[0] as string,
            source as unknown as JsonValue,
          ]) as unknown as TriggerRecord,
        ),
      );
    },
    getProjectTriggers: list,
    getScriptTriggers: list,
    deleteTrigger(...args: unknown[]) {
      requirePermission(environment, 'ScriptApp.deleteTrigger');
      const id = triggers.get(Object(args[0]) as object);
      if (id === undefined) throw mismatch('ScriptApp.deleteTrigger', args);
      bridge.remote('ScriptApp.deleteTrigger', [id]);
    },
    getService: () =>
      sealed('Service', {
        getUrl: () => environment.webAppUrl,
        isEnabled: () => environment.webAppUrl !== null,
      }),
    getScriptId: () => environment.scriptId,
    AuthMode,
    EventType,
    TriggerSource,
    WeekDay,
  });
}
