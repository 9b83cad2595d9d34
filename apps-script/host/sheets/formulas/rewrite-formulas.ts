/**
 * Applies a change of references to every formula of a workbook: in cells, and in the conditions of validation and
 * conditional formats.
 */
import type { Cell } from '../model/cell.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import type { BooleanCondition } from '../schema/conditions.ts';
import { type Reference, replaceReferences } from './references.ts';

export type ChangeReference = (reference: Reference, home: SheetModel) => Reference | undefined;

const rewriteCondition = <T extends BooleanCondition | undefined>(
  condition: T,
  rewrite: (formula: string) => string,
): T => {
  if (condition?.values === undefined) return condition;
  let changed = false;
  const values = condition.values.map((value) => {
    const entered = value.userEnteredValue;
    if (entered?.startsWith('=') !== true) return value;
    const next = rewrite(entered);
    changed ||= next !== entered;
    return next === entered ? value : { ...value, userEnteredValue: next };
  });
  return changed ? { ...condition, values } : condition;
};

const rewriteRules = (
  sheet: SheetModel,
  rewrite: (formula: string) => string,
): SheetModel['conditionalFormats'] =>
  sheet.conditionalFormats.map((rule) => {
    const condition = rewriteCondition(rule.booleanRule?.condition, rewrite);
    return condition === rule.booleanRule?.condition || condition === undefined
      ? rule
      : { ...rule, booleanRule: { ...rule.booleanRule, condition } };
  });

const rewriteCells = (sheet: SheetModel, rewrite: (formula: string) => string): [number, number, Cell][] => {
  const changes: [number, number, Cell][] = [];
  sheet.grid.forEachFormula((rowIndex, columnIndex, cell) => {
    const formula = rewrite(cell.formula!);
    if (formula !== cell.formula) changes.push([rowIndex, columnIndex, { ...cell, formula }]);
  });
  return changes;
};

/** Sheets without a changed formula are left alone. */
export const rewriteFormulas = (draft: Draft, change: ChangeReference): void => {
  for (const home of draft.workbook.sheets) {
    const rewrite = (formula: string): string =>
      replaceReferences(formula, (reference) => change(reference, home));
    const cells = rewriteCells(home, rewrite);
    const rules = rewriteRules(home, rewrite);
    const rulesChanged = rules.some((rule, index) => rule !== home.conditionalFormats[index]);
    if (cells.length === 0 && !rulesChanged) continue;
    const sheet = draft.edit(home.sheetId);
    sheet.conditionalFormats = rules;
    for (const [rowIndex, columnIndex, cell] of cells) sheet.grid.set(rowIndex, columnIndex, cell);
    draft.touchValues();
  }
};
