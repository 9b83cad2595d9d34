/**
 * Whether a cell meets a condition, as conditional formats, filters and validations ask. A condition's own values are
 * typed text or formulas; relative references in a formula are meant from the first cell of the rule's range.
 */
import { createEvaluator, type Evaluator } from '../../sheets/formulas/evaluate.ts';
import { formatCellValue } from '../../sheets/formats/number-format.ts';
import { parseUserEntered } from '../../sheets/formats/parse-user-entered.ts';
import { shiftFormula } from './shift-formula.ts';
import { type Cell, type CellValue, isCellError } from '../../sheets/model/cell.ts';
import type { SheetModel, Workbook } from '../../sheets/model/workbook.ts';
import type { BooleanCondition } from '../../sheets/schema/conditions.ts';
import { relativeDates, toDay } from './condition-dates.ts';

/** A workbook at one moment, with what conditions need of it. */
export interface ConditionWorld {
  workbook: Workbook;
  evaluator: Evaluator;
  now: Date;
  /** What formulas came to: a rule over many columns asks the same for each cell of a row. */
  known: Map<string, CellValue>;
}

export function toConditionWorld(workbook: Workbook, now: Date): ConditionWorld {
  return { workbook, evaluator: createEvaluator(workbook, now), now, known: new Map() };
}

/** The cell that is judged, and the first cell of the rule's range. */
export interface ConditionPlace {
  sheet: SheetModel;
  row: number;
  column: number;
  originRow: number;
  originColumn: number;
}

type Judge = (value: CellValue | undefined, text: string, wanted: (CellValue | undefined)[]) => boolean;

const number = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);
const compare =
  (holds: (own: number, one: number, two: number) => boolean): Judge =>
  (value, _text, wanted) => {
    const own = number(value);
    const one = number(wanted[0]);
    const two = wanted.length > 1 ? number(wanted[1]) : 0;
    return own !== null && one !== null && two !== null && holds(own, one, two);
  };
const days = (holds: (own: number, one: number, two: number) => boolean): Judge =>
  compare((own, one, two) => holds(toDay(own), toDay(one), toDay(two)));
const words =
  (holds: (own: string, wanted: string) => boolean): Judge =>
  (_value, text, wanted) =>
    holds(text.toLowerCase(), String(wanted[0] ?? '').toLowerCase());

const judges: Record<string, Judge> = {
  NUMBER_GREATER: compare((own, one) => own > one),
  NUMBER_GREATER_THAN_EQ: compare((own, one) => own >= one),
  NUMBER_LESS: compare((own, one) => own < one),
  NUMBER_LESS_THAN_EQ: compare((own, one) => own <= one),
  NUMBER_EQ: compare((own, one) => own === one),
  NUMBER_NOT_EQ: compare((own, one) => own !== one),
  NUMBER_BETWEEN: compare((own, one, two) => own >= Math.min(one, two) && own <= Math.max(one, two)),
  NUMBER_NOT_BETWEEN: compare((own, one, two) => own < Math.min(one, two) || own > Math.max(one, two)),
  TEXT_CONTAINS: words((own, wanted) => own.includes(wanted)),
  TEXT_NOT_CONTAINS: words((own, wanted) => !own.includes(wanted)),
  TEXT_STARTS_WITH: words((own, wanted) => own !== '' && own.startsWith(wanted)),
  TEXT_ENDS_WITH: words((own, wanted) => own !== '' && own.endsWith(wanted)),
  TEXT_EQ: words((own, wanted) => own === wanted),
  TEXT_NOT_EQ: words((own, wanted) => own !== wanted),
  TEXT_IS_EMAIL: (_value, text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TEXT_IS_URL: (_value, text) => /^(https?:\/\/|mailto:|ftp:\/\/)?[^\s.]+\.[^\s]+$/.test(text),
  DATE_EQ: days((own, one) => own === one),
  DATE_NOT_EQ: days((own, one) => own !== one),
  DATE_BEFORE: days((own, one) => own < one),
  DATE_AFTER: days((own, one) => own > one),
  DATE_ON_OR_BEFORE: days((own, one) => own <= one),
  DATE_ON_OR_AFTER: days((own, one) => own >= one),
  DATE_BETWEEN: days((own, one, two) => own >= Math.min(one, two) && own <= Math.max(one, two)),
  DATE_NOT_BETWEEN: days((own, one, two) => own < Math.min(one, two) || own > Math.max(one, two)),
  DATE_IS_VALID: (value) => typeof value === 'number',
  BLANK: (value) => value === undefined || value === '',
  NOT_BLANK: (value) => value !== undefined && value !== '',
  ONE_OF_LIST: (_value, text, wanted) => wanted.some((option) => String(option ?? '') === text),
};

/** True when a cell meets the condition; a kind that is not known is never met. */
export function meetsCondition(
  condition: BooleanCondition,
  cell: Cell | undefined,
  place: ConditionPlace,
  world: ConditionWorld,
): boolean {
  const { type = '' } = condition;
  const value = cell?.value;
  if (type === 'CUSTOM_FORMULA') return isTruth(toWanted(condition, place, world)[0]);
  if (isCellError(value)) return type === 'NOT_BLANK';
  const { locale = 'en_US' } = world.workbook.properties;
  const text = value === undefined ? '' : formatCellValue(value, cell?.format?.numberFormat, locale);
  if (type === 'BOOLEAN') return isAllowedBoolean(condition, value);
  const wanted =
    type === 'ONE_OF_LIST'
      ? (condition.values ?? []).map((each) => each.userEnteredValue)
      : toWanted(condition, place, world);
  return judges[type]?.(value, text, wanted) ?? false;
}

function isAllowedBoolean({ values = [] }: BooleanCondition, value: CellValue | undefined): boolean {
  if (values.length === 0) return value === undefined || typeof value === 'boolean';
  return values.some(({ userEnteredValue }) => String(value ?? '') === userEnteredValue);
}

function isTruth(value: CellValue | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Functions whose result is another in each cell although the formula reads the same. */
const dependsOnPlace = /\b(ROW|COLUMN|INDIRECT|OFFSET|CELL)\s*\(/i;

/** The condition's own values: formulas worked out for this cell, relative dates, typed text. */
function toWanted(
  { values = [] }: BooleanCondition,
  { sheet, row, column, originRow, originColumn }: ConditionPlace,
  { workbook, evaluator, now, known }: ConditionWorld,
): (CellValue | undefined)[] {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = workbook.properties;
  return values.map(({ userEnteredValue = '', relativeDate }) => {
    if (relativeDate !== undefined) return relativeDates(relativeDate, now, timeZone);
    if (userEnteredValue.startsWith('=')) {
      const formula = shiftFormula(userEnteredValue, row - originRow, column - originColumn);
      const key = dependsOnPlace.test(formula) ? null : `${sheet.sheetId}${formula}`;
      const held = key === null ? undefined : known.get(key);
      if (held !== undefined) return held;
      const value = evaluator.evaluate(formula, {
        title: sheet.properties.title,
        rowIndex: row,
        columnIndex: column,
      });
      if (key !== null) known.set(key, value);
      return value;
    }
    const { value } = parseUserEntered(userEnteredValue, locale, timeZone, now);
    return value.numberValue ?? value.boolValue ?? value.stringValue;
  });
}
