/**
 * One cell as the page shows it: the formatted text, and the exact content for the formula bar. A text that would turn
 * into something else when typed again is shown with a leading apostrophe, so that opening and closing the editor
 * changes nothing.
 */
import { format } from 'numfmt';
import { localeRules } from '../../sheets/formats/locale.ts';
import { ERROR_TEXTS, formatCellValue, isDateFormat, patternOf } from '../../sheets/formats/number-format.ts';
import { parseUserEntered } from '../../sheets/formats/parse-user-entered.ts';
import { type Cell, isCellError } from '../../sheets/model/cell.ts';
import type { Workbook } from '../../sheets/model/workbook.ts';
import type { NumberFormat } from '../../sheets/schema/formats.ts';
import type { CellView } from '../protocol.ts';

/** Text, content and kind of a cell; `now` only decides how typed dates are read. */
export function toCellView(cell: Cell, { properties }: Workbook, now: Date): CellView {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = properties;
  const { value } = cell;
  const numberFormat = cell.format?.numberFormat;
  const text = value === undefined ? '' : formatCellValue(value, numberFormat, locale);
  const edit = cell.formula ?? toContent(cell, locale, timeZone, now);
  const kind = isCellError(value)
    ? 'error'
    : typeof value === 'number' || typeof value === 'boolean'
      ? typeof value
      : null;
  return {
    ...(text === '' ? {} : { text }),
    ...(edit === text ? {} : { edit }),
    ...(kind === null ? {} : { kind: kind as 'number' | 'boolean' | 'error' }),
    ...(value === true ? { checked: true } : {}),
    ...(cell.note ? { note: cell.note } : {}),
  };
}

function toContent(cell: Cell, locale: string, timeZone: string, now: Date): string {
  const { value } = cell;
  const numberFormat = cell.format?.numberFormat;
  if (value === undefined) return '';
  if (isCellError(value)) return ERROR_TEXTS[value.errorType] ?? '#ERROR!';
  if (typeof value === 'boolean') return formatCellValue(value, undefined, locale);
  if (typeof value === 'number') return toNumberContent(value, numberFormat, locale);
  if (numberFormat?.type === 'TEXT') return value;
  const read = parseUserEntered(value, locale, timeZone, now).value;
  return read.stringValue === value ? value : `'${value}`;
}

/** Dates stay dates and percents percents; other numbers show all their digits. */
function toNumberContent(value: number, numberFormat: NumberFormat | undefined, locale: string): string {
  const rules = localeRules(locale);
  const decimal = (plain: number): string =>
    String(Number(plain.toPrecision(15))).replace('.', rules.decimal);
  if (isDateFormat(numberFormat)) {
    const hasTime = numberFormat?.type !== 'DATE' && value % 1 !== 0;
    const hasDay = numberFormat?.type !== 'TIME';
    const pattern = hasDay ? (hasTime ? rules.dateTimePattern : rules.datePattern) : rules.timePattern;
    return format(pattern, value, {
      locale: rules.tag,
      leap1900: false,
      throws: false,
      nbsp: false,
      dateErrorNumber: true,
    });
  }
  const isPercent =
    numberFormat?.type === 'PERCENT' || (patternOf(numberFormat, rules)?.includes('%') ?? false);
  return isPercent ? `${decimal(value * 100)}%` : decimal(value);
}
