/**
 * Developer metadata is the ledger's identity of tabs and columns: it must move with its row or column and go with it.
 */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService, newBook } from './create-test-service.ts';

const onLine = (dimension: 'ROWS' | 'COLUMNS', index: number): JsonObject => ({
  dimensionRange: { sheetId: 0, dimension, startIndex: index, endIndex: index + 1 },
});

const create = (metadataId: number, location: JsonObject, metadataKey = 'column'): JsonObject => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey,
      metadataValue: `v${String(metadataId)}`,
      location,
      visibility: 'DOCUMENT',
    },
  },
});

const setUp = () => {
  const { service, store } = createTestService();
  const id = newBook(service);
  const run = (...requests: JsonObject[]) => service.Spreadsheets.batchUpdate({ requests }, id);
  const placeOf = (metadataId: number): unknown => {
    try {
      const found = service.Spreadsheets.DeveloperMetadata.get(id, metadataId);
      return ((found['location'] as JsonObject)['dimensionRange'] as JsonObject)['startIndex'];
    } catch {
      return 'gone';
    }
  };
  return { service, store, id, run, placeOf };
};

describe('developer metadata', () => {
  it('moves with its column when columns are inserted, deleted and moved', () => {
    const { run, placeOf } = setUp();
    run(create(1, onLine('COLUMNS', 1)), create(2, onLine('COLUMNS', 3)));
    run({ insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 4 } } });
    expect([placeOf(1), placeOf(2)]).toEqual([1, 5]);
    run({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 },
        destinationIndex: 0,
      },
    });
    expect([placeOf(1), placeOf(2)]).toEqual([2, 0]);
    run({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        destinationIndex: 4,
      },
    });
    expect([placeOf(1), placeOf(2)]).toEqual([1, 3]);
    run({ deleteDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    expect([placeOf(1), placeOf(2)]).toEqual([0, 2]);
  });

  it('is deleted with its row, and rows leave metadata of columns alone', () => {
    const { run, placeOf } = setUp();
    run(create(1, onLine('ROWS', 4)), create(2, onLine('COLUMNS', 4)));
    run({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 6 } } });
    expect([placeOf(1), placeOf(2)]).toEqual(['gone', 4]);
  });

  it('goes with its sheet', () => {
    const { service, id, run } = setUp();
    run({ addSheet: { properties: { sheetId: 7, title: 'Pairings' } } }, create(1, { sheetId: 7 }, 'tab'));
    run({ deleteSheet: { sheetId: 7 } });
    expect(
      service.Spreadsheets.DeveloperMetadata.search(
        { dataFilters: [{ developerMetadataLookup: { metadataKey: 'tab' } }] },
        id,
      ),
    ).toEqual({});
  });

  it('stays on its column when rows are sorted', () => {
    const { service, id, run, placeOf } = setUp();
    service.Spreadsheets.Values.update({ values: [[3], [1], [2]] }, id, 'Sheet1!A1', {
      valueInputOption: 'RAW',
    });
    run(create(1, onLine('COLUMNS', 0)));
    run({ sortRange: { range: { sheetId: 0, endColumnIndex: 1 }, sortSpecs: [{ dimensionIndex: 0 }] } });
    expect(placeOf(1)).toBe(0);
  });

  it('moves with its row when rows are sorted, hidden rows aside', () => {
    const { service, id, run, placeOf } = setUp();
    service.Spreadsheets.Values.update({ values: [['Name'], ['c'], ['b'], ['a']] }, id, 'Sheet1!A1', {
      valueInputOption: 'RAW',
    });
    run(create(1, onLine('ROWS', 1)), create(2, onLine('ROWS', 0)), create(3, onLine('ROWS', 2)));
    run({
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    run({ sortRange: { range: { sheetId: 0, endRowIndex: 4 }, sortSpecs: [{ dimensionIndex: 0 }] } });
    expect([placeOf(1), placeOf(2), placeOf(3)]).toEqual([1, 3, 2]);
  });

  it('is found by key, value, location type, exact place and touching place', () => {
    const { service, id, run } = setUp();
    run(
      create(1, onLine('COLUMNS', 1), 'a'),
      create(2, onLine('ROWS', 5), 'a'),
      create(3, { sheetId: 0 }, 'b'),
      create(4, { spreadsheet: true }, 'b'),
    );
    const search = (lookup: JsonObject): number[] => {
      const found = service.Spreadsheets.DeveloperMetadata.search(
        { dataFilters: [{ developerMetadataLookup: lookup }] },
        id,
      );
      const matched = (found['matchedDeveloperMetadata'] ?? []) as {
        developerMetadata: { metadataId: number };
      }[];
      return matched.map((each) => each.developerMetadata.metadataId).sort();
    };
    expect(search({ metadataKey: 'a' })).toEqual([1, 2]);
    expect(search({ metadataValue: 'v3' })).toEqual([3]);
    expect(search({ locationType: 'COLUMN' })).toEqual([1]);
    expect(search({ metadataLocation: { sheetId: 0 } })).toEqual([3]);
    expect(
      search({ metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }),
    ).toEqual([1, 2, 3, 4]);
    expect(search({ metadataKey: 'a', locationType: 'ROW' })).toEqual([2]);
  });

  it('reads the cells of a column wherever the column is now', () => {
    const { service, id, run } = setUp();
    service.Spreadsheets.Values.update(
      {
        values: [
          ['Name', 'Email'],
          ['Ada', 'ada@example.com'],
        ],
      },
      id,
      'Sheet1!A1',
      { valueInputOption: 'RAW' },
    );
    run(create(1, onLine('COLUMNS', 1), 'email'));
    run({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        destinationIndex: 0,
      },
    });
    const filter = { developerMetadataLookup: { metadataKey: 'email' } };
    expect(service.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [filter] }, id)).toEqual({
      spreadsheetId: id,
      valueRanges: [
        {
          valueRange: {
            range: 'Sheet1!A1:A1000',
            majorDimension: 'ROWS',
            values: [['Email'], ['ada@example.com']],
          },
          dataFilters: [filter],
        },
      ],
    });
  });

  it('refuses a taken id, a range of several rows and a missing visibility', () => {
    const { run } = setUp();
    run(create(1, { spreadsheet: true }));
    expect(() => run(create(1, { spreadsheet: true }))).toThrow(/already exists/);
    expect(() =>
      run(create(2, { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } })),
    ).toThrow(/single row or column/);
    expect(() =>
      run({
        createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', location: { spreadsheet: true } } },
      }),
    ).toThrow(/visibility/);
  });
});
