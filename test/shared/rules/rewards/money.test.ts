import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digitsOf,
  parseMoney,
  toAmount,
  toMinor,
  toMoneyText,
  toTypedMoney,
} from '../../../../shared/rules/rewards/money.ts';

describe('a typed amount', () => {
  it.each([
    ['en', '1,234.50', 123_450],
    ['it', '1.234,50', 123_450],
    ['en', '€ 300.01', 30_001],
    ['it', '300,01 €', 30_001],
    ['en', '400 EUR', 40_000],
    ['it', '1.234', 123_400],
    ['en', ' 0 ', 0],
    ['en', '', null],
  ] as const)('in %s is read as the language writes it: “%s”', (language, typed, minor) => {
    expect(parseMoney(typed, 'EUR', language)).toEqual({ ok: true, minor });
  });

  it.each([
    ['en', '12,50', 'not-an-amount'],
    ['it', '12.50', 'not-an-amount'],
    ['en', '300.000', 'too-many-decimals'],
    ['it', '300,000', 'too-many-decimals'],
    ['en', '1.005', 'too-many-decimals'],
    ['en', '$400', 'other-currency'],
    ['en', '-5', 'below-zero'],
    ['en', '10000000000', 'too-large-amount'],
    ['en', 'a lot', 'not-an-amount'],
    ['en', '=1+1', 'not-an-amount'],
    ['en', '1e3', 'not-an-amount'],
  ] as const)('in %s is refused where it may mean two: “%s”', (language, typed, issue) => {
    expect(parseMoney(typed, 'EUR', language)).toEqual({ ok: false, issue });
  });

  it('has the decimals of its currency', () => {
    expect([digitsOf('EUR'), digitsOf('JPY'), digitsOf('KWD'), digitsOf('euro')]).toEqual([2, 0, 3, 2]);
    expect(parseMoney('1.5', 'JPY', 'en')).toEqual({ ok: false, issue: 'too-many-decimals' });
    expect(parseMoney('1.125', 'KWD', 'en')).toEqual({ ok: true, minor: 1125 });
    expect(parseMoney('$20', 'CAD', 'en')).toEqual({ ok: true, minor: 2000 });
  });

  it('comes back the same from the cell, and from the field it is typed into', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF'),
        fc.constantFrom('en' as const, 'it' as const),
        (units, currency, language) => {
          const minor = units % (1_000_000_000 * 10 ** digitsOf(currency));
          expect(toMinor(toAmount(minor, currency), currency)).toBe(minor);
          expect(parseMoney(toTypedMoney(minor, currency, language), currency, language)).toEqual({
            ...{ ok: true, minor },
          });
          expect(parseMoney(toMoneyText(minor, currency, language), currency, language)).toEqual({
            ...{ ok: true, minor },
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever is typed, and never reads what is no number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en' as const, 'it' as const), (typed, language) => {
        const parsed = parseMoney(typed, 'EUR', language);
        if (parsed.ok && parsed.minor !== null) expect(typed).toMatch(/\d/);
        if (parsed.ok && parsed.minor !== null) expect(Number.isSafeInteger(parsed.minor)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is rounded where a formula left more decimals', () => {
    expect(toMinor(0.1 + 0.2, 'EUR')).toBe(30);
    expect(toMinor(-1.005, 'EUR')).toBe(-101);
    expect(Object.is(toMinor(-0.001, 'EUR'), 0)).toBe(true);
  });
});

it('is shown as each language writes it', () => {
  expect(toMoneyText(123_450, 'EUR', 'en')).toBe('€1,234.50');
  expect(toMoneyText(123_450, 'EUR', 'it').replace(/\s/g, ' ')).toBe('1234,50 €');
  expect(toMoneyText(1_234_500, 'EUR', 'it').replace(/\s/g, ' ')).toBe('12.345 €');
  expect(toMoneyText(60_000, 'EUR', 'en')).toBe('€600');
});
