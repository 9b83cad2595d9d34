/** All ports of one execution, over Google's services. Nothing is called before a port is used. */
import type { Platform } from './ports.ts';
import { createSheetsPort } from './sheets.ts';
import { createCachePort, createLockPort, createPropertiesPort } from './storage.ts';
import { createClockPort, createIdsPort, createLogPort, createSessionPort } from './surroundings.ts';
import { createTriggersPort, createUiPort, createWebPort } from './ui.ts';

export const createPlatform = (): Platform => ({
  sheets: createSheetsPort(),
  properties: createPropertiesPort(),
  cache: createCachePort(),
  lock: createLockPort(),
  clock: createClockPort(),
  ids: createIdsPort(),
  session: createSessionPort(),
  ui: createUiPort(),
  triggers: createTriggersPort(),
  web: createWebPort(),
  log: createLogPort(),
});
