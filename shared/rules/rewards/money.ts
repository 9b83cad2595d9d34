/**
 * Amounts of money in the smallest unit of their currency (cents of a euro, whole yen), so that sums and comparisons
 * are exact. The one place where a typed amount is read: as the language writes it, and refused where it may mean two.
 */
import { parseAmount, toCurrency } from '../../imports/amounts.ts';
import { toCurrencyName } from '../../imports/currencies.ts';
import type { Language } from '../../tables/program.ts';

export type MoneyIssue =
  'not-an-amount' | 'other-currency' | 'too-many-decimals' | 'below-zero' | 'too-large-amount';

export type ParsedMoney = { ok: true; minor: number | null } | { ok: false; issue: MoneyIssue };

/** Whole units; a firm of our size plans less, and every sum of such amounts is exact. */
const MOST = 1_000_000_000;

const known = new Map<string, number>();

/** Whether a text names a currency (ISO 4217). */
export const isCurrencyCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** Decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
export function digitsOf(currency: string): number {
  const found = known.get(currency);
  if (found !== undefined) return found;
  const digits = isCurrencyCode(currency)
    ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2)
    : 2;
  known.set(currency, digits);
  return digits;
}

/** How a language writes decimals. */
const markOf = (language: Language): '.' | ',' => (language === 'it' ? ',' : '.');

/** Reads a typed amount; blank is null. A currency beside it has to be the program's own. */
export function parseMoney(typed: string, currency: string, language: Language): ParsedMoney {
  const text = typed.trim();
  const fail = (issue: MoneyIssue): ParsedMoney => ({ ok: false, issue });
  if (text === '') return { ok: true, minor: null };
  const mark = markOf(language);
  const value = parseAmount(text, mark);
  if (value === undefined) return fail('not-an-amount');
  const named = toCurrency(text);
  if (named !== '' && named !== currency && named !== signOf(currency)) return fail('other-currency');
  const decimals = /^.*?(\d*)\D*$/.exec(text.includes(mark) ? text.slice(text.lastIndexOf(mark) + 1) : '');
  if ((decimals?.[1] ?? '').length > digitsOf(currency)) return fail('too-many-decimals');
  if (value < 0) return fail('below-zero');
  if (value > MOST) return fail('too-large-amount');
  return { ok: true, minor: toMinor(value, currency) };
}

function signOf(currency: string): string {
  if (!isCurrencyCode(currency)) return '';
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  return toCurrencyName(parts.find(({ type }) => type === 'currency')?.value ?? '');
}

/** The amount of a cell in the smallest unit; a cell with more decimals, as a formula may have, is rounded. */
export function toMinor(amount: number, currency: string): number {
  const shifted = Number(`${amount}e${digitsOf(currency)}`);
  const minor = Number.isNaN(shifted) ? amount * 10 ** digitsOf(currency) : shifted;
  // Never -0.
  return Math.sign(minor) * Math.round(Math.abs(minor)) + 0;
}

/** The amount as a cell holds it. */
export const toAmount = (minor: number, currency: string): number =>
  Number(`${minor}e-${digitsOf(currency)}`);

/** "€600", "€1,234.50", "1.234,50 €": decimals only where there are some. */
export function toMoneyText(minor: number, currency: string, language: Language): string {
  const digits = digitsOf(currency);
  const isWhole = minor % 10 ** digits === 0;
  const shown = isWhole ? 0 : digits;
  const value = toAmount(minor, currency);
  if (!isCurrencyCode(currency)) return `${value.toFixed(shown)} ${currency}`.trim();
  return new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(value);
}

/** As it would be typed again, without its currency: "1234.50", "1234,50"; '' for none. */
export function toTypedMoney(minor: number | null, currency: string, language: Language): string {
  if (minor === null) return '';
  const digits = minor % 10 ** digitsOf(currency) === 0 ? 0 : digitsOf(currency);
  return toAmount(minor, currency).toFixed(digits).replace('.', markOf(language));
}
