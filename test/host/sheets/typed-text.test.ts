/**
 * What a text becomes when a person types it, by locale.
 */
import { describe, expect, it } from 'vitest';
import { parseUserEntered } from '../../../apps-script/host/sheets/formats/parse-user-entered.ts';

const now = new Date('2026-03-02T09:30:00Z');
const parse = (text: string, locale = 'en_US') => parseUserEntered(text, locale, 'Europe/Rome', now);
const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

describe('text typed into a cell', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['2,000,000.01', 2_000_000.01],
    ['$1,200', 1200],
    ['(5)', -5],
    ['50%', 0.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['3/14/2026', day(2026, 3, 14)],
    ['2026-03-14', day(2026, 3, 14)],
    ['Mar 14, 2026', day(2026, 3, 14)],
    ['14 March 2026', day(2026, 3, 14)],
    ['3/14', day(2026, 3, 14)],
    ['2:30 PM', 14.5 / 24],
    ['14:30', 14.5 / 24],
    ['3/14/2026 18:00', day(2026, 3, 14) + 0.75],
  ])('%s is a number in en_US', (text, expected) => {
    expect(parse(text).value.numberValue).toBeCloseTo(expected, 9);
  });

  it.each([
    ['1.234,5', 1234.5],
    ['0,5', 0.5],
    ['14/3/2026', day(2026, 3, 14)],
    ['14-03-2026', day(2026, 3, 14)],
    ['14 marzo 2026', day(2026, 3, 14)],
    ['14 mar 2026', day(2026, 3, 14)],
    ['14/03/2026 14:30', day(2026, 3, 14) + 14.5 / 24],
    ['12 €', 12],
    ['12,5%', 0.125],
  ])('%s is a number in it_IT', (text, expected) => {
    expect(parse(text, 'it_IT').value.numberValue).toBeCloseTo(expected, 9);
  });

  it.each([
    '1,23',
    '12 34',
    '3_1_0',
    '31/2/2026',
    '13/13/2026',
    '2026-02-30',
    '25:99',
    'marzo',
    'abc 12',
    '=',
    '2020-01-01T10:00:00Z',
  ])('%s stays text in en_US', (text) => {
    expect(parse(text).value).toEqual({ stringValue: text });
  });

  it('is a formula after an equals or plus sign, and text after an apostrophe', () => {
    expect(parse('= 1 / 1024').value).toEqual({ formulaValue: '= 1 / 1024' });
    expect(parse('+39 333 1234').value).toEqual({ formulaValue: '=+39 333 1234' });
    expect(parse("'=1").value).toEqual({ stringValue: '=1' });
  });

  it('is yes or no in English and in the locale', () => {
    expect(parse('true').value).toEqual({ boolValue: true });
    expect(parse('FALSO', 'it_IT').value).toEqual({ boolValue: false });
    expect(parse('FALSO').value).toEqual({ stringValue: 'FALSO' });
  });

  it('brings the format it was typed in', () => {
    expect(parse('2026-03-14').numberFormat).toEqual({ type: 'DATE', pattern: 'yyyy-mm-dd' });
    expect(parse('14/03/2026', 'it_IT').numberFormat).toEqual({ type: 'DATE', pattern: 'dd/mm/yyyy' });
    expect(parse('$5.50').numberFormat).toEqual({ type: 'CURRENCY', pattern: '"$"#,##0.00' });
    expect(parse('7').numberFormat).toBeUndefined();
  });
});
