/** The outline of a sheet: everything about it but its cells. Sizes and hidden lines are sent as runs. */
import type { LineProperties, SheetModel } from '../../sheets/model/workbook.ts';
import type { FilterView, SheetView, SizeRun } from '../protocol.ts';
import { toAutoHeights } from './auto-heights.ts';
import { toChartView } from './chart-view.ts';
import type { ConditionWorld } from './conditions.ts';
import { filterRect, toCriteria, toFilteredRows } from './hidden-rows.ts';
import { toRect } from './rect.ts';
import { toHex } from './style-view.ts';

export function toSheetView(sheet: SheetModel, index: number, world: ConditionWorld): SheetView {
  const { properties, sheetId } = sheet;
  const { gridProperties: grid = {} } = properties;
  const color = toHex(properties.tabColorStyle, properties.tabColor);
  const filter = toFilterView(sheet);
  return {
    sheetId,
    title: properties.title,
    index,
    hidden: properties.hidden ?? false,
    ...(color ? { color } : {}),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRowCount: grid.frozenRowCount ?? 0,
    frozenColumnCount: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    rows: toRuns(withAutoHeights(sheet), toFilteredRows(sheet, world)),
    columns: toRuns(sheet.columnProperties, []),
    merges: sheet.merges.map((range) => toRect(range, sheet)),
    ...(filter ? { filter } : {}),
    charts: sheet.charts.flatMap((chart) => toChartView(chart, world.workbook) ?? []),
  };
}

/** Set heights win over heights that grow with the text. */
function withAutoHeights(sheet: SheetModel): ReadonlyMap<number, LineProperties> {
  const auto = toAutoHeights(sheet);
  if (auto.size === 0) return sheet.rowProperties;
  const lines = new Map<number, LineProperties>(sheet.rowProperties);
  for (const [row, pixelSize] of auto) {
    const set = lines.get(row);
    if (set?.pixelSize === undefined) lines.set(row, { ...set, pixelSize });
  }
  return lines;
}

function toFilterView(sheet: SheetModel): FilterView | null {
  const range = filterRect(sheet);
  if (!range) return null;
  const hiddenValues: Record<number, string[]> = {};
  for (const [column, criteria] of toCriteria(sheet)) {
    if (criteria.hiddenValues?.length) hiddenValues[column] = criteria.hiddenValues;
    else if (criteria.condition) hiddenValues[column] = [''];
  }
  return { range, hiddenValues };
}

/** Neighboring lines that are alike make one run; `filtered` indexes are ascending. */
export function toRuns(lines: ReadonlyMap<number, LineProperties>, filtered: number[]): SizeRun[] {
  const hiddenByFilter = new Set(filtered);
  const indexes = [...new Set([...lines.keys(), ...filtered])].sort((a, b) => a - b);
  const runs: SizeRun[] = [];
  for (const at of indexes) {
    const { pixelSize, hiddenByUser } = lines.get(at) ?? {};
    const isFiltered = hiddenByFilter.has(at);
    if (pixelSize === undefined && !hiddenByUser && !isFiltered) continue;
    const last = runs.at(-1);
    const joins =
      last &&
      last.at + last.count === at &&
      last.px === pixelSize &&
      (last.hidden ?? false) === (hiddenByUser ?? false) &&
      (last.filtered ?? false) === isFiltered;
    if (joins) last.count += 1;
    else {
      runs.push({
        at,
        count: 1,
        ...(pixelSize === undefined ? {} : { px: pixelSize }),
        ...(hiddenByUser ? { hidden: true } : {}),
        ...(isFiltered ? { filtered: true } : {}),
      });
    }
  }
  return runs;
}
