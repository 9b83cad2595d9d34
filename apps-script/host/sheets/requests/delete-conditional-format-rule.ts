/**
 * deleteConditionalFormatRule: by sheet and index; later rules move up.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { toWire } from '../responses/to-wire.ts';
import { ConditionalFormatRule } from '../schema/conditions.ts';
import { int32, message } from '../schema/kinds.ts';
import { defineRequest } from './define-request.ts';
import { removed } from '../model/lists.ts';

export const deleteConditionalFormatRule = defineRequest(
  message('DeleteConditionalFormatRuleRequest', { index: int32, sheetId: int32 }),
  (draft, { index = 0, sheetId }) => {
    const sheet = draft.edit(sheetId);
    const rule = sheet.conditionalFormats[index];
    if (rule === undefined)
      throw invalidArgument(
        `No conditional format on sheet: ${String(sheet.sheetId)} at index: ${String(index)}`,
      );
    sheet.conditionalFormats = removed(sheet.conditionalFormats, index);
    return { rule: toWire(ConditionalFormatRule, rule) as JsonObject };
  },
);
