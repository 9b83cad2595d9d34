/**
 * Numbers as people type them: signs, group separators, percent, currency, exponents, in the locale's separators.
 * A text that only resembles a number (`12 34`, `1,23` in en_US, `3_1_0`) stays text.
 */
import type { NumberFormat } from '../schema/formats.ts';
import type { LocaleRules } from './locale.ts';

export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: NumberFormat;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const CURRENCIES = '[$€£¥]';

/** Parses one typed number; `undefined` when the text is not one. */
export const parseTypedNumber = (text: string, rules: LocaleRules): TypedNumber | undefined => {
  const trimmed = text.trim();
  const negated = /^\((.*)\)$/.exec(trimmed);
  const body = (negated?.[1] ?? trimmed).trim();
  const isSpace = /\s/.test(rules.group);
  const group = isSpace ? '[\\s\\u00a0\\u202f]' : escape(rules.group);
  const decimal = escape(rules.decimal);
  const pattern = new RegExp(
    `^([+-]?)\\s*(${CURRENCIES})?\\s*([+-]?)((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?)(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s*(%|${CURRENCIES})?$`,
  );
  const match = pattern.exec(body);
  if (!match) return undefined;
  const [, sign, before, innerSign, whole = '', fraction, exponent, after] = match;
  if (whole === '' && (fraction ?? '') === '') return undefined;
  if (sign !== '' && innerSign !== '') return undefined;
  if (negated && (sign !== '' || innerSign !== '')) return undefined;
  const currency = before ?? (after === '%' ? undefined : after);
  if (before !== undefined && after !== undefined) return undefined;
  const digits = whole.replace(new RegExp(group, 'g'), '');
  const size = Number(
    `${digits === '' ? '0' : digits}.${fraction === undefined || fraction === '' ? '0' : fraction}e${exponent ?? '0'}`,
  );
  const isNegative = negated !== null || sign === '-' || innerSign === '-';
  const value = (isNegative ? -size : size) / (after === '%' ? 100 : 1);
  if (!Number.isFinite(value)) return undefined;
  const decimals = fraction === undefined || fraction === '' ? '' : '.00';
  const grouped = whole.length > digits.length;
  if (after === '%') return { value, numberFormat: { type: 'PERCENT', pattern: `0${decimals}%` } };
  if (currency !== undefined) {
    const symbol = currency === '$' ? '"$"' : `[$${currency}]`;
    const shape = before === undefined ? `#,##0${decimals} ${symbol}` : `${symbol}#,##0${decimals}`;
    return { value, numberFormat: { type: 'CURRENCY', pattern: shape } };
  }
  if (exponent !== undefined) return { value, numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (grouped) return { value, numberFormat: { type: 'NUMBER', pattern: `#,##0${decimals}` } };
  return { value };
};
