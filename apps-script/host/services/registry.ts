/**
 * All services of the host, in one list. A handler that is missing here answers "not in the local host".
 */
import type { HostClock } from '../runtime/clock.ts';
import type { HostState, ScriptSetting, SheetsBackend } from '../runtime/contracts.ts';
import type { Menu, UiBroker } from '../runtime/ui-broker.ts';
import { createCacheService } from './cache/host-side.ts';
import type { Handlers } from './host-side.ts';
import { createLockHandlers } from './lock/host-side.ts';
import { createPropertiesHandlers } from './properties/host-side.ts';
import type { Quotas } from './quotas.ts';
import { createScriptAppHandlers, type TriggerStore } from './script-app/host-side.ts';
import { createSheetsHandlers } from './sheets/host-side.ts';
import { createSpreadsheetAppHandlers } from './spreadsheet-app/host-side.ts';
import { createSleepHandler } from './utilities/host-side.ts';

export interface RegistryDependencies {
  state: HostState;
  clock: HostClock;
  sheets: SheetsBackend;
  setting: ScriptSetting;
  ui: UiBroker;
  quotas: Quotas;
  triggers: TriggerStore;
  newId: () => string;
  addMenu(menu: Menu): void;
}

export interface Registry {
  handlers: Handlers;
  /** Frees what an execution held. */
  endOf(executionId: string): void;
  forgetCaches(): void;
}

export function createRegistry(deps: RegistryDependencies): Registry {
  const caches = createCacheService(deps.clock);
  const locks = createLockHandlers(deps.clock);
  const { sheets, ui, setting, addMenu } = deps;
  return {
    handlers: {
      ...caches.handlers,
      ...locks.handlers,
      ...createPropertiesHandlers(deps.state, deps.quotas),
      ...createScriptAppHandlers(deps.triggers, deps.clock, deps.quotas, deps.newId),
      ...createSheetsHandlers(sheets, deps.quotas),
      ...createSpreadsheetAppHandlers({ sheets, ui, setting, addMenu, releaseLocks: locks.releaseAllOf }),
      ...createSleepHandler(deps.clock),
    },
    endOf: locks.releaseAllOf,
    forgetCaches: caches.forget,
  };
}
