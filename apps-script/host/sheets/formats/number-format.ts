/**
 * What a value looks like in its cell. Patterns are drawn by numfmt; the automatic format (no pattern) is Google's,
 * which shows up to ten significant decimals.
 */
import { format } from 'numfmt';
import { type CellValue, isCellError } from '../model/cell.ts';
import type { NumberFormat } from '../schema/formats.ts';
import { type LocaleRules, localeRules } from './locale.ts';

export const ERROR_TEXTS: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The automatic format: integers in full below 1E+15, else ten significant digits. */
export const formatAutomatic = (value: number, rules: LocaleRules): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const sign = power < 0 ? '-' : '+';
    return `${digits.replace('.', rules.decimal)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const rounded = Number(value.toPrecision(10));
  const plain = rounded.toString().includes('e')
    ? rounded.toFixed(20).replace(/0+$/, '')
    : rounded.toString();
  return plain.replace('.', rules.decimal);
};

/** The pattern that a number format stands for; `undefined` for the automatic format. */
export const patternOf = (numberFormat: NumberFormat | undefined, rules: LocaleRules): string | undefined => {
  if (numberFormat?.pattern !== undefined && numberFormat.pattern !== '') return numberFormat.pattern;
  switch (numberFormat?.type) {
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return rules.currencyPattern;
    case 'DATE':
      return rules.datePattern;
    case 'TIME':
      return rules.timePattern;
    case 'DATE_TIME':
      return rules.dateTimePattern;
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'TEXT':
      return '@';
    default:
      return undefined;
  }
};

export const isDateFormat = (numberFormat: NumberFormat | undefined): boolean =>
  numberFormat?.type === 'DATE' || numberFormat?.type === 'TIME' || numberFormat?.type === 'DATE_TIME';

/** The text a person sees. `locale` as in the spreadsheet's properties. */
export const formatCellValue = (
  value: CellValue,
  numberFormat: NumberFormat | undefined,
  locale: string,
): string => {
  const rules = localeRules(locale);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? rules.trueWord : rules.falseWord;
  if (isCellError(value)) return ERROR_TEXTS[value.errorType] ?? '#ERROR!';
  const pattern = patternOf(numberFormat, rules);
  if (pattern === undefined || pattern === '@' || /^general$/i.test(pattern))
    return formatAutomatic(value, rules);
  return format(pattern, value, {
    locale: rules.tag,
    leap1900: false,
    throws: false,
    nbsp: false,
    dateErrorNumber: true,
  });
};
