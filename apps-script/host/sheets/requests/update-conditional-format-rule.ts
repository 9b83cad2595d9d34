/**
 * updateConditionalFormatRule: replaces the rule at an index, or moves it to another.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { toWire } from '../responses/to-wire.ts';
import { ConditionalFormatRule } from '../schema/conditions.ts';
import { int32, message } from '../schema/kinds.ts';
import { toKeptRule } from './add-conditional-format-rule.ts';
import { defineRequest } from './define-request.ts';
import { inserted, removed, replaced } from '../model/lists.ts';

const answer = (rule: ConditionalFormatRule): JsonObject => toWire(ConditionalFormatRule, rule) as JsonObject;

export const updateConditionalFormatRule = defineRequest(
  message(
    'UpdateConditionalFormatRuleRequest',
    { index: int32, sheetId: int32, rule: ConditionalFormatRule, newIndex: int32 },
    { instruction: ['rule', 'newIndex'] },
  ),
  (draft, { index = 0, sheetId, rule, newIndex }) => {
    const own = rule === undefined ? undefined : toKeptRule(draft, rule);
    const sheet = own?.sheet ?? draft.edit(sheetId);
    const before = sheet.conditionalFormats[index];
    if (before === undefined)
      throw invalidArgument(
        `No conditional format on sheet: ${String(sheet.sheetId)} at index: ${String(index)}`,
      );
    if (own !== undefined) {
      sheet.conditionalFormats = replaced(sheet.conditionalFormats, index, own.kept);
      return { newRule: answer(own.kept), oldRule: answer(before), newIndex: index };
    }
    const to = newIndex ?? 0;
    if (to < 0 || to >= sheet.conditionalFormats.length) {
      throw invalidArgument(
        `newIndex[${String(to)}] must be less than ${String(sheet.conditionalFormats.length)}.`,
      );
    }
    sheet.conditionalFormats = inserted(removed(sheet.conditionalFormats, index), to, before);
    return { newRule: answer(before), newIndex: to, oldRule: answer(before), oldIndex: index };
  },
);
