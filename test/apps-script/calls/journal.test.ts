import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStoredFields } from '../../../apps-script/src/calls/rows/changes.ts';
import {
  parseParts,
  toFingerprint,
  toParts,
  toTakeBackHint,
  type Journal,
} from '../../../apps-script/src/calls/rows/journal.ts';
import { toRuns } from '../../../apps-script/src/calls/rows/row-requests.ts';
import { TAKE_BACK_PART_LENGTH } from '../../../shared/tables/take-backs.ts';

const journalOf = (text: string): Journal => ({
  id: 'TB-1',
  what: text.slice(0, 40),
  tables: [{ table: 'scores', appended: [], updated: [], removed: [{ id: 'a.b', evidence: text }] }],
  marked: [{ table: 'orders', column: 'importId', value: 'IMP-1' }],
});

describe('the journal of an action', () => {
  it('is the same again from its rows, in whatever order they stand and whatever text they hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, fc.nat({ max: 900 }), (piece, times) => {
        const journal = journalOf(piece.repeat(times));
        const parts = toParts(journal)!;
        for (const { content } of parts) {
          expect(content.length).toBeLessThanOrEqual(TAKE_BACK_PART_LENGTH);
          expect(content).toMatch(/^[\x20-\x7e]*$/);
        }
        expect(parseParts([...parts].reverse())).toEqual(JSON.parse(JSON.stringify(journal)));
      }),
      { numRuns: 60 },
    );
  });

  it('is not kept when it is too long, and nothing when a row of it is missing', () => {
    expect(toParts(journalOf('x'.repeat(41 * TAKE_BACK_PART_LENGTH)))).toBeNull();
    const parts = toParts(journalOf('x'.repeat(3 * TAKE_BACK_PART_LENGTH)))!;
    expect(parseParts(parts.slice(1))).toBeNull();
    expect(parseParts([])).toBeNull();
    const foreign = JSON.stringify({ id: 'TB-1', what: '', tables: [{ table: 'gone' }], marked: [] });
    expect(parseParts([{ id: 'TB-1.1', what: 'x', content: foreign }])).toBeNull();
  });

  it('offers nothing before the first action and after the last was taken back', () => {
    expect(toTakeBackHint({})).toBeNull();
    expect(toTakeBackHint({ takeBack: 'null' })).toBeNull();
    expect(toTakeBackHint({ takeBack: 'garbled' })).toBeNull();
  });
});

describe('values as they will be read again', () => {
  it('do not change when stored twice, so that an untouched row is known as untouched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.double({ noNaN: true })), (evidence, score) => {
        const once = toStoredFields('scores', { id: 'a.b', evidence, score });
        expect(toStoredFields('scores', once)).toEqual(once);
        expect(toFingerprint('scores', once)).toBe(toFingerprint('scores', { ...once }));
      }),
    );
  });

  it('fold addresses and drop what is no column', () => {
    expect(toStoredFields('people', { email: ' Ana@Example.COM ', shoeSize: 41, name: '' })).toEqual({
      email: 'ana@example.com',
      name: null,
    });
  });
});

describe('rows that change together', () => {
  it('are grouped into runs of neighbors that hold each row once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 60 })), (indexes) => {
        const runs = toRuns(indexes.map((rowIndex) => ({ rowIndex })));
        expect(runs.flat().map(({ rowIndex }) => rowIndex)).toEqual([...indexes].sort((a, b) => a - b));
        for (const run of runs) {
          run.forEach(({ rowIndex }, index) => expect(rowIndex).toBe(run[0]!.rowIndex + index));
        }
      }),
    );
  });
});
