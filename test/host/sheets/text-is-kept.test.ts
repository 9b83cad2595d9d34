/**
 * Text that a program writes stays that text: never a formula, number or date.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestService, newBook } from './create-test-service.ts';

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  '\tTab',
  '001',
  '1/2',
  '2024-03-01',
  'TRUE',
  '5%',
  '<b>x</b>',
  '🌵',
];

describe('a text given as stringValue', () => {
  it.each(DANGEROUS)('stays %j', (text) => {
    const { service } = createTestService();
    const id = newBook(service);
    service.Spreadsheets.batchUpdate(
      {
        requests: [
          {
            appendCells: {
              sheetId: 0,
              rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      },
      id,
    );
    for (const valueRenderOption of ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA']) {
      expect(service.Spreadsheets.Values.get(id, 'Sheet1!A1', { valueRenderOption })['values']).toEqual([
        [text],
      ]);
    }
  });

  it('stays whatever it is, as do RAW values', () => {
    const { service } = createTestService();
    const id = newBook(service);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }), (text) => {
        service.Spreadsheets.batchUpdate(
          {
            requests: [
              {
                updateCells: {
                  start: { sheetId: 0 },
                  rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
                  fields: 'userEnteredValue',
                },
              },
            ],
          },
          id,
        );
        service.Spreadsheets.Values.update({ values: [[text]] }, id, 'Sheet1!B1', {
          valueInputOption: 'RAW',
        });
        expect(service.Spreadsheets.Values.get(id, 'Sheet1!A1:B1')['values']).toEqual([[text, text]]);
      }),
    );
  });
});
