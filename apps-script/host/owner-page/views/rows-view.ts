/**
 * A window of rows for the page. Looks and rules are sent once and pointed to, so that a block of a wide ledger stays
 * small. Conditional formats are joined in here, first rule first, as the editor does.
 */
import type { CellFormat } from '../../sheets/schema/formats.ts';
import type { DataValidationRule, ConditionalFormatRule } from '../../sheets/schema/conditions.ts';
import type { Cell } from '../../sheets/model/cell.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { CellView, Rect, RowsView, StyleView, ValidationView } from '../protocol.ts';
import { toCellView } from './cell-view.ts';
import { meetsCondition, type ConditionWorld } from './conditions.ts';
import { isInRect, toRect } from './rect.ts';
import { toStyle, withConditionalStyle } from './style-view.ts';
import { toValidationView } from './validation-view.ts';

export const mostRows = 500;

interface Rule {
  rects: Rect[];
  rule: ConditionalFormatRule;
}

/** Rows `from` to `to` (exclusive, at most `mostRows`). */
export function toRowsView(
  sheet: SheetModel,
  from: number,
  to: number,
  revision: number,
  world: ConditionWorld,
): RowsView {
  const view: RowsView = { sheetId: sheet.sheetId, revision, from, rows: [], styles: [], validations: [] };
  const styles = pointed<StyleView>(view.styles);
  const validations = new Map<DataValidationRule, number>();
  const end = Math.min(to, sheet.rowCount, from + mostRows);
  const rules = toRules(sheet, from, end);
  const widest = Math.max(0, ...rules.flatMap(({ rects }) => rects.map((rect) => rect.endColumn)));

  const validationOf = (rule: DataValidationRule): number => {
    let index = validations.get(rule);
    if (index === undefined) {
      index = pushed<ValidationView>(view.validations, toValidationView(rule, sheet, world));
      validations.set(rule, index);
    }
    return index;
  };
  for (let row = from; row < end; row += 1) {
    const cells = sheet.grid.row(row);
    const width = Math.max(cells.length, rules.length > 0 ? widest : 0);
    const line: (CellView | null)[] = [];
    for (let column = 0; column < Math.min(width, sheet.columnCount); column += 1) {
      const cell = cells[column];
      const style = toJoinedStyle(cell, row, column, sheet, rules, world);
      const shown: CellView = cell ? toCellView(cell, world.workbook, world.now) : {};
      if (style) shown.style = styles(style);
      if (cell?.validation) shown.validation = validationOf(cell.validation);
      line.push(Object.keys(shown).length > 0 ? shown : null);
    }
    while (line.length > 0 && line.at(-1) === null) line.pop();
    view.rows.push(line);
  }
  return view;
}

function toRules(sheet: SheetModel, from: number, to: number): Rule[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.booleanRule?.condition)
    .map((rule) => ({ rule, rects: (rule.ranges ?? []).map((range) => toRect(range, sheet)) }))
    .filter(({ rects }) => rects.some((rect) => rect.startRow < to && rect.endRow > from));
}

const ownStyles = new WeakMap<CellFormat, { style: StyleView | null }>();

function toOwnStyle(format: CellFormat | undefined): StyleView | null {
  if (!format) return null;
  let known = ownStyles.get(format);
  if (!known) ownStyles.set(format, (known = { style: toStyle(format) }));
  return known.style;
}

function toJoinedStyle(
  cell: Cell | undefined,
  row: number,
  column: number,
  sheet: SheetModel,
  rules: Rule[],
  world: ConditionWorld,
): StyleView | null {
  const own = toOwnStyle(cell?.format);
  for (const { rects, rule } of rules) {
    const rect = rects.find((each) => isInRect(each, row, column));
    const condition = rule.booleanRule?.condition;
    if (!rect || !condition) continue;
    const origin = { originRow: rects[0]?.startRow ?? 0, originColumn: rects[0]?.startColumn ?? 0 };
    if (meetsCondition(condition, cell, { sheet, row, column, ...origin }, world)) {
      return withConditionalStyle(own, rule.booleanRule?.format);
    }
  }
  return own;
}

function pushed<T>(list: T[], item: T): number {
  return list.push(item) - 1;
}

/** Keeps equal items once; answers their index. */
function pointed<T>(list: T[]): (item: T) => number {
  const known = new Map<string, number>();
  return (item) => {
    const key = JSON.stringify(item);
    const index = known.get(key) ?? pushed(list, item);
    known.set(key, index);
    return index;
  };
}
