/**
 * addConditionalFormatRule: at an index of the sheet's list, all ranges on one sheet. Repeats add duplicates.
 */
import { invalidArgument } from '../errors.ts';
import { checkCondition } from '../model/check-validation.ts';
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { ConditionalFormatRule } from '../schema/conditions.ts';
import { int32, message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';
import { inserted } from '../model/lists.ts';

const ALLOWED = new Set(['backgroundColor', 'backgroundColorStyle', 'textFormat']);
const ALLOWED_TEXT = new Set([
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'foregroundColor',
  'foregroundColorStyle',
]);

/** @throws ApiError when ranges are missing or spread, or the format has what a rule can't set. */
export const toKeptRule = (
  draft: Draft,
  rule: ConditionalFormatRule,
): { sheet: SheetModel; kept: ConditionalFormatRule } => {
  const ranges = rule.ranges ?? [];
  if (ranges.length === 0) throw invalidArgument('ConditionalFormatRule.ranges must not be empty.');
  const sheetIds = new Set(ranges.map((range) => range.sheetId ?? 0));
  if (sheetIds.size > 1) throw invalidArgument('All ConditionalFormatRule.ranges must be on the same grid.');
  const sheet = draft.edit(ranges[0]?.sheetId);
  for (const range of ranges) requireBounds(range, sheet);
  if (rule.booleanRule === undefined && rule.gradientRule === undefined) {
    throw invalidArgument('ConditionalFormatRule must have a booleanRule or a gradientRule.');
  }
  if (rule.booleanRule !== undefined) checkCondition(rule.booleanRule.condition);
  const format = rule.booleanRule?.format ?? {};
  const text = format.textFormat ?? {};
  const refused =
    Object.keys(format).find((name) => !ALLOWED.has(name)) ??
    Object.keys(text).find((name) => !ALLOWED_TEXT.has(name));
  if (refused !== undefined) {
    throw invalidArgument(
      'ConditionalFormatRule.format may only set bold, italic, strikethrough, foreground color & background color.',
    );
  }
  const own = ranges.map((range) => ({ ...range, sheetId: sheet.sheetId }));
  return { sheet, kept: { ...rule, ranges: own } };
};

export const addConditionalFormatRule = defineRequest(
  message('AddConditionalFormatRuleRequest', { rule: ConditionalFormatRule, index: int32 }),
  (draft, { rule = {}, index = 0 }) => {
    const { sheet, kept } = toKeptRule(draft, rule);
    const count = sheet.conditionalFormats.length;
    if (index < 0 || index > count) {
      throw invalidArgument(`index[${String(index)}] must be between 0 and ${String(count)}, inclusive.`);
    }
    sheet.conditionalFormats = inserted(sheet.conditionalFormats, index, kept);
    return undefined;
  },
);
