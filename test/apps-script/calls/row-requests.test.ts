/** Rows changed and removed in one batch, against doing it by hand, one row after the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRemoveRequests, toRuns } from '../../../apps-script/src/calls/rows/row-requests.ts';
import type { BatchRequest } from '../../../apps-script/src/platform/sheets-types.ts';

const place = {
  layout: { talks: { sheetId: 1, columns: { id: 0, heard: 1 } } },
  setting: { language: 'en', timeZone: 'UTC' },
} as never;

/** Applies the removals to a list of rows, in their order, as Sheets does. */
function applyTo(rows: number[], requests: readonly BatchRequest[]): number[] {
  const left = [...rows];
  for (const request of requests) {
    if (!('deleteDimension' in request)) continue;
    const { startIndex, endIndex } = request.deleteDimension.range as {
      startIndex: number;
      endIndex: number;
    };
    left.splice(startIndex, endIndex - startIndex);
  }
  return left;
}

describe('removed rows', () => {
  it('are those that were meant, whichever and in whatever order', () => {
    const rows = Array.from({ length: 12 }, (_, index) => index);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 11 })),
        fc.uniqueArray(fc.integer({ min: 0, max: 11 })),
        (removed, owners) => {
          const requests = toRemoveRequests(place, 'talks', removed, (row) => owners.includes(row));
          const gone = removed.filter((row) => !owners.includes(row));
          expect(applyTo(rows, requests)).toEqual(rows.filter((row) => !gone.includes(row)));
          const emptied = requests.flatMap((request) =>
            'updateCells' in request
              ? [...Array(request.updateCells.rows.length).keys()].map(
                  (at) => Number(request.updateCells.start?.rowIndex) + at,
                )
              : [],
          );
          expect(new Set(emptied)).toEqual(new Set(removed.filter((row) => owners.includes(row))));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are runs of neighbors', () => {
    const runs = toRuns([5, 1, 2, 9, 6].map((rowIndex) => ({ rowIndex })));
    expect(runs.map((run) => run.map(({ rowIndex }) => rowIndex))).toEqual([[1, 2], [5, 6], [9]]);
  });
});
