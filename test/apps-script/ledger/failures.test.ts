import { describe, expect, it } from 'vitest';
import { toFailureKind, type FailureKind } from '../../../apps-script/src/ledger/failures.ts';
import { mergeWants } from '../../../apps-script/src/web-app/merge-wants.ts';

const api = (message: string) =>
  new Error(`API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`);

describe('what a failure of Google means', () => {
  it.each<[string, FailureKind]>([
    [
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
      'quota',
    ],
    [
      'Invalid requests[0].appendCells: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      'full',
    ],
    ['Your input contains more than the maximum of 50000 characters in a single cell.', 'full'],
    ['Empty response', 'unknown-outcome'],
    ['Service Unavailable', 'unknown-outcome'],
    ['Internal error encountered.', 'unknown-outcome'],
    ['Invalid requests[0].updateSheetProperties: No sheet with id: 7', 'missing'],
    ['No grid with id: 7', 'missing'],
    ['Unable to parse range: People!A1', 'missing'],
    ['Requested entity was not found.', 'missing'],
    ['The caller does not have permission', 'forbidden'],
    ['Invalid JSON payload received.', 'other'],
  ])('“%s” is %s', (message, kind) => {
    expect(toFailureKind(api(message))).toBe(kind);
  });

  it('is read from anything that was thrown', () => {
    expect(toFailureKind('Empty response')).toBe('unknown-outcome');
    expect(toFailureKind(null)).toBe('other');
  });
});

describe('what several messages want of one table', () => {
  it('is the more rows and columns of each, in one want', () => {
    expect(
      mergeWants([
        { table: 'checkIns', rows: 'none' },
        { table: 'audit', rows: 500, columns: ['rowId'] },
        { table: 'checkIns', rows: 'all', columns: ['id', 'metOn'] },
        { table: 'audit', rows: 'none' },
        { table: 'checkIns', rows: 'all', columns: ['id', 'outcome'] },
      ]),
    ).toEqual([
      { table: 'checkIns', rows: 'all', columns: ['id', 'metOn', 'outcome'] },
      { table: 'audit', rows: 500, columns: ['rowId'] },
    ]);
  });
});
