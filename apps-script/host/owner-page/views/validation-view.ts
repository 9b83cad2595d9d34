/**
 * Validation rules as the page needs them: a list to choose from, a checkbox, or only a sentence. Whether a value is
 * allowed is judged here too, for what a person types; writes through the API are not judged, as on Google.
 */
import { parseSheetRange } from './range-of-condition.ts';
import { formatCellValue } from '../../sheets/formats/number-format.ts';
import type { Cell } from '../../sheets/model/cell.ts';
import type { SheetModel } from '../../sheets/model/workbook.ts';
import type { DataValidationRule } from '../../sheets/schema/conditions.ts';
import type { ValidationView } from '../protocol.ts';
import { meetsCondition, type ConditionPlace, type ConditionWorld } from './conditions.ts';

const longestList = 500;

export function toValidationView(
  rule: DataValidationRule,
  sheet: SheetModel,
  world: ConditionWorld,
): ValidationView {
  const type = rule.condition?.type;
  const isList = type === 'ONE_OF_LIST' || type === 'ONE_OF_RANGE';
  return {
    kind: type === 'BOOLEAN' ? 'checkbox' : isList && rule.showCustomUi !== false ? 'list' : 'other',
    options: isList ? toOptions(rule, sheet, world).slice(0, longestList) : [],
    strict: rule.strict ?? false,
    help: rule.inputMessage ?? '',
  };
}

/** The allowed texts of a list rule, in their order, each once. */
export function toOptions(
  { condition }: DataValidationRule,
  sheet: SheetModel,
  world: ConditionWorld,
): string[] {
  const values = condition?.values ?? [];
  if (condition?.type === 'ONE_OF_LIST') return values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const range = parseSheetRange(values[0]?.userEnteredValue ?? '', sheet, world.workbook);
  if (!range) return [];
  const options = new Set<string>();
  const { locale = 'en_US' } = world.workbook.properties;
  const end = Math.min(range.rect.endRow, range.sheet.grid.usedRowCount());
  for (let row = range.rect.startRow; row < end; row += 1) {
    for (let column = range.rect.startColumn; column < range.rect.endColumn; column += 1) {
      const cell = range.sheet.grid.get(row, column);
      if (cell?.value !== undefined)
        options.add(formatCellValue(cell.value, cell.format?.numberFormat, locale));
    }
  }
  return [...options];
}

/** True when a strict rule lets the cell in; an empty cell always passes. */
export function isAllowed(
  rule: DataValidationRule,
  cell: Cell,
  place: ConditionPlace,
  world: ConditionWorld,
): boolean {
  if (!rule.condition || cell.value === undefined) return true;
  if (rule.condition.type !== 'ONE_OF_RANGE') return meetsCondition(rule.condition, cell, place, world);
  const { locale = 'en_US' } = world.workbook.properties;
  const text = formatCellValue(cell.value, cell.format?.numberFormat, locale);
  return toOptions(rule, place.sheet, world).includes(text);
}
