/**
 * Installable triggers: kept with the host's state, so that they fire after a restart too.
 */
import type { HostClock } from '../../runtime/clock.ts';
import type { HostState } from '../../runtime/contracts.ts';
import type { JsonValue } from '../../runtime/json.ts';
import type { TriggerRecord, TriggerSource } from '../../runtime/trigger-records.ts';
import { ServiceError, type Handlers } from '../host-side.ts';
import type { Quotas } from '../quotas.ts';
import { nextFiring } from './next-firing.ts';
import type { TriggerDescription } from './trigger-builder.ts';

const prefix = 'triggers/';

export interface TriggerStore {
  list(): TriggerRecord[];
  put(record: TriggerRecord): void;
  delete(uniqueId: string): void;
}

export function createTriggerStore(state: HostState, onChange: () => void): TriggerStore {
  return {
    list: () => state.keys(prefix).map((key) => state.get(key) as unknown as TriggerRecord),
    put(record) {
      state.put(prefix + record.uniqueId, record as unknown as JsonValue);
      onChange();
    },
    delete(uniqueId) {
      state.delete(prefix + uniqueId);
      onChange();
    },
  };
}

export function createScriptAppHandlers(
  store: TriggerStore,
  clock: HostClock,
  quotas: Quotas,
  newId: () => string,
): Handlers {
  const toSource = (description: TriggerDescription, uniqueId: string): TriggerSource =>
    description.kind === 'clock'
      ? { ...description, nextAt: nextFiring(description.rule, clock.now(), uniqueId) ?? clock.now() }
      : description;
  return {
    'ScriptApp.getProjectTriggers': (_args, caller) =>
      store.list().filter(({ createdBy }) => createdBy === caller.effectiveUser) as unknown as JsonValue,
    'ScriptApp.createTrigger': ([handlerFunction, description], caller) => {
      const own = store.list().filter(({ createdBy }) => createdBy === caller.effectiveUser);
      if (own.length >= quotas.limits.triggersPerUser)
        throw new ServiceError(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const uniqueId = newId();
      const source = toSource(description as unknown as TriggerDescription, uniqueId);
      const record = {
        uniqueId,
        handlerFunction: String(handlerFunction),
        source,
        createdBy: caller.effectiveUser,
      };
      store.put(record);
      return record as unknown as JsonValue;
    },
    'ScriptApp.deleteTrigger': ([uniqueId]) => {
      store.delete(String(uniqueId));
      return null;
    },
  };
}
