/**
 * Currencies as amounts bear them: a code, a sign or an abbreviation, before or behind the digits, with a space or
 * without. One name for what means one currency; letters that are no currency make the text no amount.
 */

const CODES = new Set(
  'EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RSD TRY RUB UAH GEL JPY CNY INR BRL MXN CAD AUD NZD ZAR AED SAR QAR KWD BHD EGP MAD TND NGN KES GHS ILS HKD SGD TWD KRW THB MYR IDR PHP VND PKR BDT LKR CLP COP ARS PEN UYU'.split(
    ' ',
  ),
);

const SAME: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  FR: 'CHF',
  SFR: 'CHF',
  FS: 'CHF',
  FT: 'HUF',
  ZŁ: 'PLN',
  KČ: 'CZK',
  LEI: 'RON',
  R$: 'BRL',
  '¥': 'JPY',
  '₹': 'INR',
  RS: 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₩': 'KRW',
};

/** One name for a currency, upper case; `''` for none. `kr` and `kr.` are one, whichever crown it is. */
export function toCurrencyName(text: string): string {
  const bare = text.replace(/[.\s]/g, '').toUpperCase();
  return SAME[bare] ?? bare;
}

/** Whether letters that touch the digits of an amount are a currency: `CHF5720` is an amount, `A123` is none. */
export function isCurrency(text: string): boolean {
  const name = toCurrencyName(text);
  return CODES.has(name) || name === 'KR' || !/\p{L}/u.test(name) || Object.values(SAME).includes(name);
}
