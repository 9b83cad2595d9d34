/** The workbook's outline: its name, its sheets, the menus. Sheets that did not change are not laid out again. */
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { Menu, MenuEntry as ScriptMenuEntry } from '../../runtime/ui-broker.ts';
import type { BookView, MenuEntry, MenuView, SheetView } from '../protocol.ts';
import type { ConditionWorld } from './conditions.ts';
import { toSheetView } from './sheet-view.ts';

const known = new WeakMap<SheetModel, SheetView>();

export function toBookView(
  world: ConditionWorld,
  menus: Menu[],
  history: { canUndo: boolean; canRedo: boolean },
): BookView {
  const { properties, sheets } = world.workbook;
  return {
    title: properties.title ?? '',
    locale: properties.locale ?? 'en_US',
    timeZone: properties.timeZone ?? 'Etc/GMT',
    sheets: sheets.map((sheet, index) => toKnownView(sheet, index, world)),
    menus: menus.map(toMenuView),
    ...history,
  };
}

/** Charts and filters with formulas may depend on other sheets, so only plain sheets are remembered. */
function toKnownView(sheet: SheetModel, index: number, world: ConditionWorld): SheetView {
  if (sheet.charts.length > 0 || sheet.basicFilter) return toSheetView(sheet, index, world);
  let view = known.get(sheet);
  if (view?.index !== index) known.set(sheet, (view = toSheetView(sheet, index, world)));
  return view;
}

function toMenuView({ title, entries }: Menu): MenuView {
  return { caption: title, entries: entries.map(toEntry) };
}

function toEntry(entry: ScriptMenuEntry): MenuEntry {
  if (entry.kind === 'separator') return entry;
  if (entry.kind === 'submenu') {
    return { kind: 'submenu', caption: entry.menu.title, entries: entry.menu.entries.map(toEntry) };
  }
  return { kind: 'item', caption: entry.caption, functionName: entry.functionName };
}
