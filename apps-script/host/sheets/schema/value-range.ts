/**
 * The values API's messages and options.
 */
import type { Json } from '../json.ts';
import { bool, type Kind, list, message, oneOf, reject, string, type ValueOf } from './kinds.ts';
import { DataFilter, Dimension } from './ranges.ts';

/** A `google.protobuf.ListValue`: a row of anything; its members are checked when they are written. */
const AnyRow: Kind<Json[]> = {
  typeName: 'type.googleapis.com/google.protobuf.ListValue',
  read: (raw, path, issues) => (Array.isArray(raw) ? raw : reject(AnyRow.typeName, raw, path, issues)),
};

export const ValueRange = message('ValueRange', {
  range: string,
  majorDimension: Dimension,
  values: list(AnyRow),
});
export type ValueRange = ValueOf<typeof ValueRange>;

export const ValueInputOption = oneOf(
  'ValueInputOption',
  'INPUT_VALUE_OPTION_UNSPECIFIED',
  'RAW',
  'USER_ENTERED',
);
export type ValueInputOption = ValueOf<typeof ValueInputOption>;
export const ValueRenderOption = oneOf(
  'ValueRenderOption',
  'FORMATTED_VALUE',
  'UNFORMATTED_VALUE',
  'FORMULA',
);
export const DateTimeRenderOption = oneOf('DateTimeRenderOption', 'SERIAL_NUMBER', 'FORMATTED_STRING');
export const InsertDataOption = oneOf('InsertDataOption', 'OVERWRITE', 'INSERT_ROWS');

export const BatchUpdateValuesBody = message('BatchUpdateValuesRequest', {
  valueInputOption: ValueInputOption,
  data: list(ValueRange),
  includeValuesInResponse: bool,
  responseValueRenderOption: ValueRenderOption,
  responseDateTimeRenderOption: DateTimeRenderOption,
});
export const BatchClearValuesBody = message('BatchClearValuesRequest', { ranges: list(string) });
export const ClearValuesBody = message('ClearValuesRequest', {});
export const BatchGetByDataFilterBody = message('BatchGetValuesByDataFilterRequest', {
  dataFilters: list(DataFilter),
  majorDimension: Dimension,
  valueRenderOption: ValueRenderOption,
  dateTimeRenderOption: DateTimeRenderOption,
});
