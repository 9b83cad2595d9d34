/** Which rows of orders an import replaces: each counts once, and what an earlier import replaced keeps its mark. */
import { describe, expect, it } from 'vitest';
import { countWritten, findReplacedRows } from '../../../apps-script/src/records/order-marks.ts';

const read = {
  ids: ['O-1', 'O-2', '', 'O-4', 'O-5', 'O-6'],
  importIds: ['IMP-1', 'IMP-1', 'IMP-1', 'IMP-2', 'IMP-3', ''],
  replacedByIds: ['', 'IMP-2', '', '', '', ''],
};

describe('the rows that an import replaces', () => {
  it('are all that count, neither its own, nor blank, nor replaced before', () => {
    expect(findReplacedRows('IMP-3', { kind: 'all' }, read)).toEqual([0, 3, 5]);
    expect(findReplacedRows('IMP-9', { kind: 'all' }, read)).toEqual([0, 3, 4, 5]);
  });

  it('are those that are named, where some are', () => {
    const some = (...orderRowIds: string[]) => findReplacedRows('IMP-3', { kind: 'some', orderRowIds }, read);
    expect([some('O-1', 'O-4'), some('O-2'), some('O-5'), some('O-9'), some()]).toEqual([
      [0, 3],
      [],
      [],
      [],
      [],
    ]);
  });

  it('are found in a tab that was cut short', () => {
    expect(
      findReplacedRows('IMP-3', { kind: 'all' }, { ids: ['O-1'], importIds: [], replacedByIds: [] }),
    ).toEqual([0]);
  });

  it('are counted as written by what they bear', () => {
    expect([countWritten(read, 'IMP-1'), countWritten(read, 'IMP-3'), countWritten(read, 'IMP-9')]).toEqual([
      3, 1, 0,
    ]);
  });
});
