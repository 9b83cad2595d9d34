/**
 * The optional parameters of each call, as they come in a query string or as Apps Script's last argument.
 */
import { badRequest, type FieldViolation } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { bool, type Fields, list, message, type MessageKind, type MessageValue, string } from './kinds.ts';
import { Dimension } from './ranges.ts';
import {
  DateTimeRenderOption,
  InsertDataOption,
  ValueInputOption,
  ValueRenderOption,
} from './value-range.ts';

const Rendering = {
  majorDimension: Dimension,
  valueRenderOption: ValueRenderOption,
  dateTimeRenderOption: DateTimeRenderOption,
};
const Writing = {
  valueInputOption: ValueInputOption,
  includeValuesInResponse: bool,
  responseValueRenderOption: ValueRenderOption,
  responseDateTimeRenderOption: DateTimeRenderOption,
};

export const NoOptions = message('NoOptions', {});
export const GetOptions = message('GetSpreadsheetRequest', {
  ranges: list(string),
  includeGridData: bool,
  excludeTablesInBandedRanges: bool,
});
export const ReadOptions = message('GetValuesRequest', Rendering);
export const BatchReadOptions = message('BatchGetValuesRequest', { ...Rendering, ranges: list(string) });
export const UpdateOptions = message('UpdateValuesRequest', Writing);
export const AppendOptions = message('AppendValuesRequest', {
  ...Writing,
  insertDataOption: InsertDataOption,
});

/** Parameters that every Google API takes; `fields` is used, the others change nothing. */
const STANDARD = new Set([
  'fields',
  'alt',
  'prettyPrint',
  'key',
  'access_token',
  'oauth_token',
  'quotaUser',
  'callback',
  '$.xgafv',
  'upload_protocol',
  'uploadType',
]);

const unknownParameter = (name: string): FieldViolation => ({
  description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
});

/** Lists may come as a single text. @throws ApiError for an unknown or malformed parameter. */
export const readOptions = <F extends Fields>(kind: MessageKind<F>, raw: JsonObject): MessageValue<F> => {
  const issues: FieldViolation[] = [];
  const own: JsonObject = {};
  for (const [name, value] of Object.entries(raw)) {
    if (STANDARD.has(name) || value === null || value === undefined) continue;
    const field = kind.fields[name];
    if (field === undefined) issues.push(unknownParameter(name));
    else own[name] = field.item !== undefined && !Array.isArray(value) ? [value] : value;
  }
  const value = kind.read(own, undefined, issues);
  if (issues.length > 0) throw badRequest(issues);
  return value ?? ({} as MessageValue<F>);
};
