/** The page's pure parts: axes, selection, addresses, the clipboard's text, the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRangeName, toRangeName } from '../../../apps-script/host/owner-page/a1.ts';
import { en } from '../../../apps-script/host/owner-page/words/en.ts';
import { it as italian } from '../../../apps-script/host/owner-page/words/it.ts';
import { sayIn, toPageLanguage } from '../../../apps-script/host/owner-page/words/words.ts';
import { indexAt, sizeOf, startOf, stepFrom, toAxis } from '../../../apps-script/host/page/grid/axis.ts';
import { parseBlock, toBlockText } from '../../../apps-script/host/page/grid/block-text.ts';
import {
  expandOverMerges,
  moveSelection,
  selectCell,
  toRect,
} from '../../../apps-script/host/page/grid/selection.ts';

describe('an axis', () => {
  const axis = toAxis(
    6,
    20,
    [
      { at: 1, count: 2, hidden: true },
      { at: 4, count: 1, px: 50 },
    ],
    4,
  );

  it('leaves hidden lines out and keeps the sheet’s own indexes', () => {
    expect([...axis.visible]).toEqual([0, 3, 4, 5]);
    expect([startOf(axis, 3), startOf(axis, 1), sizeOf(axis, 4), sizeOf(axis, 1)]).toEqual([20, 20, 50, 0]);
    expect([
      indexAt(axis, 0),
      indexAt(axis, 20),
      indexAt(axis, 89),
      indexAt(axis, 90),
      indexAt(axis, 9999),
    ]).toEqual([0, 3, 4, 5, 5]);
    expect([axis.frozen, axis.frozenPx, axis.totalPx]).toEqual([2, 40, 110]);
    expect([stepFrom(axis, 0, 1), stepFrom(axis, 5, -1), stepFrom(axis, 5, 9)]).toEqual([3, 4, 5]);
  });

  it('finds for each pixel the line that holds it', () => {
    const runs = fc.array(
      fc.record({
        at: fc.nat(30),
        count: fc.integer({ min: 1, max: 5 }),
        px: fc.integer({ min: 2, max: 90 }),
      }),
    );
    fc.assert(
      fc.property(runs, fc.nat(4000), (sizes, px) => {
        const lines = toAxis(40, 21, sizes, 0);
        const index = indexAt(lines, px);
        expect(startOf(lines, index)).toBeLessThanOrEqual(px);
        if (px < lines.totalPx) expect(startOf(lines, index) + sizeOf(lines, index)).toBeGreaterThan(px);
      }),
    );
  });
});

describe('a selection', () => {
  const axes = { rows: toAxis(10, 20, [], 0), columns: toAxis(5, 100, [], 0) };

  it('grows from its anchor and moves as one cell', () => {
    const grown = moveSelection(selectCell(2, 2), axes, -1, -1, true);
    expect(toRect(grown, axes)).toEqual({ startRow: 1, endRow: 3, startColumn: 1, endColumn: 3 });
    expect(moveSelection(grown, axes, 1, 0, false)).toEqual(selectCell(3, 2));
  });

  it('never cuts a merged cell', () => {
    const merges = [
      { startRow: 2, endRow: 4, startColumn: 0, endColumn: 2 },
      { startRow: 3, endRow: 6, startColumn: 1, endColumn: 3 },
    ];
    const rect = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 1 };
    expect(expandOverMerges(rect, merges)).toEqual({ startRow: 1, endRow: 6, startColumn: 0, endColumn: 3 });
  });
});

it('reads and writes addresses', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(700), fc.nat(9), fc.nat(9), (row, column, tall, wide) => {
      const rect = {
        startRow: row,
        endRow: row + tall + 1,
        startColumn: column,
        endColumn: column + wide + 1,
      };
      expect(parseRangeName(toRangeName(rect))).toEqual(rect);
    }),
  );
  expect(parseRangeName('b3')).toMatchObject({ startRow: 2, startColumn: 1 });
  expect([parseRangeName('hello'), parseRangeName('A0')]).toEqual([null, null]);
});

it('carries any block of texts over the clipboard', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '=') });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 2, max: 4 }),
      fc.infiniteStream(cell),
      (rows, columns, cells) => {
        const block = Array.from({ length: rows }, () =>
          Array.from({ length: columns }, () => cells.next().value as string),
        );
        expect(parseBlock(toBlockText(block))).toEqual(block);
      },
    ),
  );
});

describe('the words', () => {
  it('have the same values to fill in both languages', () => {
    const marks = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect([key, marks(italian[key])]).toEqual([key, marks(en[key])]);
  });

  it('follow ?hl=, then the browser, then English', () => {
    expect([
      toPageLanguage('it', 'en'),
      toPageLanguage(null, 'de, it-IT;q=0.8'),
      toPageLanguage('xx', 'de'),
    ]).toEqual(['it', 'it', 'en']);
    expect(sayIn('it')('count.rows', { n: 3 })).toBe('3 righe');
  });
});
