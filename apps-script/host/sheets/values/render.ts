/**
 * One cell as the values API tells it, for each combination of render options.
 */
import type { Json } from '../json.ts';
import { type Cell, isCellError } from '../model/cell.ts';
import { formatCellValue, isDateFormat } from '../formats/number-format.ts';

export interface RenderOptions {
  readonly valueRenderOption: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dateTimeRenderOption: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  /** The spreadsheet's locale. */
  readonly locale: string;
}

/** The rendered value; an empty text for a blank cell. */
export const renderCell = (cell: Cell | undefined, options: RenderOptions): Json => {
  if (cell === undefined) return '';
  const { value } = cell;
  if (options.valueRenderOption === 'FORMULA' && cell.formula !== undefined) return cell.formula;
  if (value === undefined) return '';
  const numberFormat = cell.format?.numberFormat;
  const asText =
    options.valueRenderOption === 'FORMATTED_VALUE' ||
    isCellError(value) ||
    (typeof value === 'number' &&
      options.dateTimeRenderOption === 'FORMATTED_STRING' &&
      isDateFormat(numberFormat));
  return asText ? formatCellValue(value, numberFormat, options.locale) : value;
};
