/**
 * A formula in the locale's notation (`=SOMMA(1,5;A1)` aside from names: separators) made into the parser's, which
 * knows only `,` between arguments and `.` in numbers. Texts and quoted titles stay as they are.
 */
import { localeRules } from '../formats/locale.ts';

/** The formula without its `=`, as the parser reads it. */
export const toParserNotation = (formula: string, locale: string): string => {
  const body = formula.replace(/^=\s*/, '');
  if (localeRules(locale).listSeparator === ',') return body;
  return body.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|(\d),(\d)|([;])/g, (whole, text, before, after) => {
    if (text !== undefined) return whole;
    return before === undefined ? ',' : `${String(before)}.${String(after)}`;
  });
};
