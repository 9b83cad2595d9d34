/**
 * SpreadsheetApp for a bound add-on: the open document and its user interface. In a web app neither is at hand,
 * and a script that relies on them there must fail here as it would at Google.
 */
import type { Bridge } from '../layer/bridge.ts';
import { exception } from '../layer/bridge.ts';
import { requireSignature } from '../layer/parameters.ts';
import { requirePermission } from '../layer/permissions.ts';
import { sealed } from '../layer/sealed.ts';
import type { HtmlState } from '../html/script-side.ts';
import { createSpreadsheet } from './grid-objects.ts';
import { createUi } from './ui.ts';

export function createSpreadsheetApp(bridge: Bridge, readHtml: (value: object) => HtmlState | null): object {
  const { environment } = bridge;
  const active = (method: string) => {
    requirePermission(environment, `SpreadsheetApp.${method}`);
    // Documented as not available in a web app; whether it is null or throws there is disputed: null is the stricter.
    return environment.webApp ? null : createSpreadsheet(bridge, environment.spreadsheetId);
  };
  /** Shortcuts of SpreadsheetApp to the same member of the active spreadsheet. */
  const ofActive =
    (method: string) =>
    (...args: unknown[]) => {
      const spreadsheet = active(method) as Record<string, (...args: unknown[]) => unknown> | null;
      if (!spreadsheet) throw exception(`SpreadsheetApp.${method} is not available in this context.`);
      return spreadsheet[method]?.(...args);
    };
  return sealed('SpreadsheetApp', {
    getActiveSpreadsheet: () => active('getActiveSpreadsheet'),
    getActive: () => active('getActive'),
    openById(...args: unknown[]) {
      requireSignature('SpreadsheetApp.openById', args, ['string']);
      requirePermission(environment, 'SpreadsheetApp.openById');
      const spreadsheet = createSpreadsheet(bridge, args[0] as string) as { getName(): string };
      spreadsheet.getName();
      return spreadsheet;
    },
    getActiveSheet: ofActive('getActiveSheet'),
    setActiveSheet: ofActive('setActiveSheet'),
    getActiveRange: ofActive('getActiveRange'),
    setActiveRange: ofActive('setActiveRange'),
    getCurrentCell: ofActive('getCurrentCell'),
    flush: () => undefined,
    getUi() {
      requirePermission(environment, 'SpreadsheetApp.getUi');
      if (environment.webApp || environment.byClock)
        throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
      return createUi(bridge, readHtml);
    },
  });
}
