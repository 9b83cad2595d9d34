/**
 * What a number looks like in its cell, with and without a format.
 */
import { describe, expect, it } from 'vitest';
import { formatCellValue } from '../../../apps-script/host/sheets/formats/number-format.ts';
import type { NumberFormat } from '../../../apps-script/host/sheets/schema/formats.ts';

describe('a value without a format', () => {
  it.each([
    [0.0009765625, '0.0009765625'],
    [1 / 3, '0.3333333333'],
    [0.1 + 0.2, '0.3'],
    [123456789012345, '123456789012345'],
    [1234567890123456, '1.23457E+15'],
    [-0, '0'],
    [-2.5, '-2.5'],
    [1e-12, '1E-12'],
  ])('%d is shown as %s', (value, text) => {
    expect(formatCellValue(value, undefined, 'en_US')).toBe(text);
  });

  it('has the separators and words of the locale', () => {
    expect(formatCellValue(2.5, undefined, 'it_IT')).toBe('2,5');
    expect(formatCellValue(true, undefined, 'it_IT')).toBe('VERO');
    expect(formatCellValue(true, undefined, 'en_US')).toBe('TRUE');
    expect(formatCellValue({ errorType: 'N_A', message: '' }, undefined, 'it_IT')).toBe('#N/A');
  });
});

describe('a value with a format', () => {
  it.each<[number, NumberFormat, string, string]>([
    [46095, { type: 'DATE' }, 'en_US', '3/14/2026'],
    [46095, { type: 'DATE' }, 'it_IT', '14/03/2026'],
    [46095.75, { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' }, 'it_IT', '2026-03-14 18:00'],
    [46095, { type: 'DATE', pattern: 'd mmmm yyyy' }, 'it_IT', '14 marzo 2026'],
    [1, { type: 'DATE', pattern: 'yyyy-mm-dd' }, 'en_US', '1899-12-31'],
    [60, { type: 'DATE', pattern: 'yyyy-mm-dd' }, 'en_US', '1900-02-28'],
    [0.125, { type: 'PERCENT', pattern: '0.0%' }, 'it_IT', '12,5%'],
    [1234.5, { type: 'NUMBER' }, 'it_IT', '1.234,50'],
    [1234.5, { type: 'NUMBER', pattern: '#,##0' }, 'en_US', '1,235'],
    [1.5, { type: 'TIME', pattern: '[h]:mm' }, 'en_US', '36:00'],
    [7, { type: 'TEXT' }, 'en_US', '7'],
  ])('%d with %j in %s is shown as %s', (value, format, locale, text) => {
    expect(formatCellValue(value, format, locale)).toBe(text);
  });
});
