/**
 * The open spreadsheet's menus, panels and selection. None of it exists in a web app or a nightly run, so nothing here
 * is called from those. Pages are plain files: a template would execute `<?` found in a built page.
 */
import type { TriggersPort, UiPort, WebPort } from './ports.ts';
import { toPageOutput } from './web-output.ts';

export function createUiPort(): UiPort {
  return {
    addMenu(title, items) {
      const menu = SpreadsheetApp.getUi().createMenu(title);
      for (const item of items) {
        if (item === 'separator') menu.addSeparator();
        else menu.addItem(item.caption, item.functionName);
      }
      menu.addToUi();
    },
    isReachable() {
      try {
        return Boolean(SpreadsheetApp.getUi());
      } catch {
        return false;
      }
    },
    showSidebar: (name, title, model) => SpreadsheetApp.getUi().showSidebar(toPageOutput(name, model, title)),
    showDialog(name, title, { widthPx, heightPx }, model) {
      const output = toPageOutput(name, model, title).setWidth(widthPx).setHeight(heightPx);
      SpreadsheetApp.getUi().showModalDialog(output, title);
    },
    tell(title, sentence) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, sentence, ui.ButtonSet.OK);
    },
    activateCell(sheetId, rowIndex, columnIndex) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
      if (!sheet) return false;
      sheet.getRange(rowIndex + 1, columnIndex + 1).activate();
      return true;
    },
    selectedRow() {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
      return range ? { sheetId: range.getSheet().getSheetId(), rowIndex: range.getRow() - 1 } : null;
    },
    openSpreadsheetId: () => SpreadsheetApp.getActiveSpreadsheet().getId(),
  };
}

export function createTriggersPort(): TriggersPort {
  return {
    has: (functionName, triggerId) =>
      ScriptApp.getProjectTriggers().some(
        (trigger) => trigger.getHandlerFunction() === functionName && trigger.getUniqueId() === triggerId,
      ),
    runNightly(functionName, hour, timeZone) {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        if (trigger.getHandlerFunction() === functionName) ScriptApp.deleteTrigger(trigger);
      }
      ScriptApp.newTrigger(functionName).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create();
    },
  };
}

/** What Google says that the web app's address is, in whatever form. */
export const createWebPort = (): WebPort => ({ webAppUrl: () => ScriptApp.getService().getUrl() || null });
