/**
 * updateSpreadsheetProperties: title, locale, time zone and calculation. Locale and zone decide how typed text is
 * read, so an unknown one is refused.
 */
import { invalidArgument } from '../errors.ts';
import { mergeFields } from '../schema/apply-mask.ts';
import { readUpdateMask } from '../schema/field-mask.ts';
import { mask, message } from '../schema/kinds.ts';
import { SpreadsheetProperties } from '../schema/spreadsheet.ts';
import { isKnownLocale } from '../formats/locale.ts';
import { defineRequest } from './define-request.ts';

const isKnownTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** @throws ApiError for an empty title, or a locale or time zone that does not exist. */
export const checkSpreadsheetProperties = (properties: SpreadsheetProperties): void => {
  if ((properties.title ?? '') === '') throw invalidArgument('The title of a spreadsheet must not be empty.');
  if (!isKnownLocale(properties.locale ?? '')) {
    throw invalidArgument(`Unsupported locale: ${properties.locale ?? ''}`);
  }
  if (!isKnownTimeZone(properties.timeZone ?? '')) {
    throw invalidArgument(`Invalid time zone: ${properties.timeZone ?? ''}`);
  }
};

export const updateSpreadsheetProperties = defineRequest(
  message('UpdateSpreadsheetPropertiesRequest', { properties: SpreadsheetProperties, fields: mask }),
  (draft, { properties = {}, fields }) => {
    const selected = readUpdateMask(fields, SpreadsheetProperties, 'properties');
    const before = draft.workbook.properties;
    const after = selected.all
      ? { ...before, ...properties }
      : (mergeFields<SpreadsheetProperties>(before, properties, selected) ?? {});
    checkSpreadsheetProperties(after);
    draft.workbook.properties = after;
    draft.touchValues();
    return undefined;
  },
);
