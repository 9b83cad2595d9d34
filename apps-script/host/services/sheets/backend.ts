/**
 * The Sheets stand-in as the runtime sees it: its own table of methods, with plain JSON on both sides.
 */
import type { SheetsBackend } from '../../runtime/contracts.ts';
import type { JsonValue } from '../../runtime/json.ts';
import { createSheetsMethods } from '../../sheets/backend.ts';
import type { SheetsService } from '../../sheets/service.ts';

/** Wraps the service for scripts. */
export function toSheetsBackend(service: SheetsService): SheetsBackend {
  const { methods, call } = createSheetsMethods(service);
  return { methods, call: (method, args) => call(method, args) as JsonValue };
}
