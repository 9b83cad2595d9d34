/**
 * SpreadsheetApp and Ui on the host's side: facts of a spreadsheet from the stand-in, and everything that concerns
 * a person through the broker. Locks are given up while a person is asked.
 */
import type { ScriptSetting, SheetsBackend } from '../../runtime/contracts.ts';
import type { JsonObject, JsonValue } from '../../runtime/json.ts';
import type { Menu, UiBroker, UiQuestion, UiView } from '../../runtime/ui-broker.ts';
import { ServiceError, type Handlers } from '../host-side.ts';

export interface UiDependencies {
  sheets: SheetsBackend;
  ui: UiBroker;
  setting: ScriptSetting;
  addMenu(menu: Menu): void;
  /** Locks do not outlive a question to a person (documented). */
  releaseLocks(executionId: string): void;
}

export function createSpreadsheetAppHandlers(deps: UiDependencies): Handlers {
  const describe = async (spreadsheetId: string): Promise<JsonValue> => {
    const fields = 'spreadsheetId,spreadsheetUrl,properties,sheets.properties';
    let book: JsonObject;
    try {
      book = (await deps.sheets.call('Spreadsheets.get', [spreadsheetId, { fields }])) as JsonObject;
    } catch {
      throw new ServiceError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    const properties = book['properties'] as JsonObject;
    const bound = spreadsheetId === deps.setting.spreadsheetId;
    return {
      name: properties['title'] ?? '',
      url: bound ? deps.setting.spreadsheetUrl : (book['spreadsheetUrl'] ?? ''),
      timeZone: properties['timeZone'] ?? '',
      locale: properties['locale'] ?? '',
      sheets: ((book['sheets'] ?? []) as { properties: JsonObject }[]).map(({ properties: sheet }) => {
        const grid = (sheet['gridProperties'] ?? {}) as JsonObject;
        return {
          sheetId: sheet['sheetId'] ?? 0,
          title: sheet['title'] ?? '',
          index: sheet['index'] ?? 0,
          rows: grid['rowCount'] ?? 0,
          columns: grid['columnCount'] ?? 0,
          hidden: sheet['hidden'] === true,
        };
      }),
    };
  };
  const show = (view: UiView) => {
    deps.ui.show(view);
    return null;
  };
  return {
    'SpreadsheetApp.describe': ([spreadsheetId]) => describe(String(spreadsheetId)),
    'Ui.selection': () => deps.ui.selection(),
    'Ui.ask'([question], caller) {
      deps.releaseLocks(caller.executionId);
      return deps.ui.ask(question as unknown as UiQuestion);
    },
    'Ui.show': ([view]) => show(view as unknown as UiView),
    'Ui.toast': ([message, title, seconds]) =>
      show({ kind: 'toast', message: String(message), title: String(title), seconds: Number(seconds) }),
    'Ui.activateSheet': ([spreadsheetId, sheetId]) =>
      show({ kind: 'activate-sheet', spreadsheetId: String(spreadsheetId), sheetId: Number(sheetId) }),
    'Ui.activateRange': ([spreadsheetId, area]) =>
      show({ kind: 'activate-range', spreadsheetId: String(spreadsheetId), area } as unknown as UiView),
    'Ui.addMenu': ([menu]) => {
      deps.addMenu(menu as unknown as Menu);
      return null;
    },
  };
}
