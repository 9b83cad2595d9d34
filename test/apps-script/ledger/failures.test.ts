/** Google's own words, as far as they were observed: what they mean, and what each side is told. */
import { describe, expect, it } from 'vitest';
import { toFailureCause } from '../../../apps-script/src/ledger/failures.ts';
import { mergeWants } from '../../../apps-script/src/ledger/merge-wants.ts';
import { FAILURES, type FailureCause } from '../../../shared/protocol/google-failures.ts';
import { GOOGLE_TEXTS } from '../google-texts.ts';

describe('what a failure of Google means', () => {
  it.each(GOOGLE_TEXTS)('“%s” is %s', (message, cause) => {
    expect(toFailureCause(new Error(message))).toBe(cause);
    const inApi = `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`;
    expect(toFailureCause(new Error(inApi))).toBe(cause);
  });

  it.each<[number, FailureCause]>([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'missing'],
    [429, 'minute-quota'],
    [500, 'outage'],
    [503, 'outage'],
    [400, 'other'],
  ])('is told by the code %i where the text says nothing that is known', (code, cause) => {
    const error = Object.assign(new Error('Il servizio non risponde.'), { details: { code } });
    expect(toFailureCause(error)).toBe(cause);
  });

  it('is read from anything that was thrown', () => {
    expect(toFailureCause('Empty response')).toBe('outage');
    for (const odd of [null, undefined, 0, {}, [], { message: 7 }]) expect(toFailureCause(odd)).toBe('other');
  });

  it('blames a message of a batch only where Google refused the request itself, or nobody knows', () => {
    const blaming = Object.entries(FAILURES).filter(([, { status }]) => status === 'failed');
    expect(blaming.map(([cause]) => cause)).toEqual(['invalid', 'other']);
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
