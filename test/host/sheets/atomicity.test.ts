/**
 * A batch is all or nothing, and readers of an older state never see it change.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { changedParts, workbookFromParts } from '../../../apps-script/host/sheets/persist/workbook-parts.ts';
import type { Workbook } from '../../../apps-script/host/sheets/model/workbook.ts';
import { createTestService, newBook } from './create-test-service.ts';

const index = fc.integer({ min: 0, max: 11 });
const text = fc.string({ maxLength: 8 });
const cell = fc.oneof(
  text.map((stringValue): JsonObject => ({ userEnteredValue: { stringValue } })),
  fc.integer().map((numberValue): JsonObject => ({ userEnteredValue: { numberValue } })),
  fc
    .constantFrom('=A1+1', '=SUM(A1:B3)', '=1/0')
    .map((formulaValue): JsonObject => ({ userEnteredValue: { formulaValue } })),
  text.map((note): JsonObject => ({ note })),
);
const lines = fc
  .record({
    dimension: fc.constantFrom('ROWS', 'COLUMNS'),
    start: index,
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ dimension, start, count }) => ({
    sheetId: 0,
    dimension,
    startIndex: start,
    endIndex: start + count,
  }));

/** Any requests: some are refused by chance, which the properties below don't mind. */
const request = fc.oneof(
  fc
    .array(cell, { maxLength: 4 })
    .map((values): JsonObject => ({ appendCells: { sheetId: 0, rows: [{ values }], fields: '*' } })),
  fc
    .record({ rowIndex: index, columnIndex: index, value: cell })
    .map(({ rowIndex, columnIndex, value }): JsonObject => ({
      updateCells: {
        start: { sheetId: 0, rowIndex, columnIndex },
        rows: [{ values: [value] }],
        fields: 'userEnteredValue,note',
      },
    })),
  lines.map((range): JsonObject => ({ insertDimension: { range } })),
  lines.map((range): JsonObject => ({ deleteDimension: { range } })),
  fc
    .record({ source: lines, destinationIndex: index })
    .map((moveDimension): JsonObject => ({ moveDimension })),
  lines.map(({ startIndex, endIndex }): JsonObject => ({
    mergeCells: {
      range: {
        sheetId: 0,
        startRowIndex: startIndex,
        endRowIndex: endIndex,
        startColumnIndex: 0,
        endColumnIndex: 2,
      },
    },
  })),
  text.map((title): JsonObject => ({ addSheet: { properties: { title } } })),
  index.map((dimensionIndex): JsonObject => ({
    sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex }] },
  })),
);

const refused: JsonObject = { deleteSheet: { sheetId: 424242 } };

const snapshot = (workbook: Workbook | undefined): string =>
  JSON.stringify(changedParts(undefined, workbook!));

const apply = (run: () => unknown): boolean => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};

describe('a batch of requests', () => {
  it('leaves no trace and tells nobody when one request is refused, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 6 }),
        fc.array(request, { maxLength: 6 }),
        fc.nat(),
        (first, second, at) => {
          const { service, store } = createTestService();
          const id = newBook(service);
          for (const each of first) apply(() => service.Spreadsheets.batchUpdate({ requests: [each] }, id));
          const before = snapshot(store.get(id));
          let told = 0;
          store.onChange(() => (told += 1));
          const place = at % (second.length + 1);
          const requests = [...second.slice(0, place), refused, ...second.slice(place)];
          expect(() => service.Spreadsheets.batchUpdate({ requests }, id)).toThrow(/Invalid requests\[\d+\]/);
          expect(snapshot(store.get(id))).toBe(before);
          expect(told).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('comes to the same as its requests one by one', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 8 }), (requests) => {
        const [one, other] = [createTestService(), createTestService()];
        const [id, otherId] = [newBook(one.service), newBook(other.service)];
        const accepted = requests.filter((each) =>
          apply(() => one.service.Spreadsheets.batchUpdate({ requests: [each] }, id)),
        );
        if (accepted.length > 0) other.service.Spreadsheets.batchUpdate({ requests: accepted }, otherId);
        const withoutId = (workbook: Workbook): string =>
          JSON.stringify([
            workbook.sheets.map((sheet) => sheet.sheetId).length,
            changedParts(undefined, { ...workbook, spreadsheetId: 'x' }),
          ]).replaceAll(/"?sheetId"?:\d+|sheet\/\d+|"sheetIds":\[[\d,]*\]/g, 'sheet');
        expect(withoutId(other.store.get(otherId)!)).toBe(withoutId(one.store.get(id)!));
      }),
      { numRuns: 150 },
    );
  });

  it('never changes a workbook that somebody has read before', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), (requests) => {
        const { service, store } = createTestService();
        const id = newBook(service);
        const kept: [Workbook, string][] = [];
        for (const each of requests) {
          kept.push([store.get(id)!, snapshot(store.get(id))]);
          apply(() => service.Spreadsheets.batchUpdate({ requests: [each] }, id));
        }
        for (const [workbook, before] of kept) expect(snapshot(workbook)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is kept in parts from which the same workbook comes back', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 10 }), (requests) => {
        const { service, store } = createTestService();
        const id = newBook(service);
        const parts = new Map<string, string>();
        let saved: Workbook | undefined;
        const save = () => {
          for (const [key, value] of changedParts(saved, store.get(id)!)) {
            if (value === null) parts.delete(key);
            else parts.set(key, JSON.stringify(value));
          }
          saved = store.get(id);
        };
        save();
        for (const each of requests) {
          apply(() => service.Spreadsheets.batchUpdate({ requests: [each] }, id));
          save();
        }
        const back = workbookFromParts(id, (key) =>
          parts.has(key) ? JSON.parse(parts.get(key)!) : undefined,
        );
        const [wanted, got] = [createView(store.get(id)!), createView(back!)];
        expect(got).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('tells which sheets it changed, once', () => {
    const { service, store } = createTestService();
    const id = newBook(service);
    const told: unknown[] = [];
    store.onChange((change) => told.push(change));
    service.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 5, title: 'Audit' } } },
          { appendCells: { sheetId: 5, rows: [{ values: [{ note: 'n' }] }], fields: 'note' } },
        ],
      },
      id,
    );
    expect(told).toEqual([{ spreadsheetId: id, sheetIds: [5] }]);
  });
});

/** What a reader sees, cells included. */
const createView = (workbook: Workbook): unknown => {
  const cells = workbook.sheets.map((sheet) => {
    const rows: unknown[] = [];
    sheet.grid.forEachRow((row, each) => rows.push([row, JSON.parse(JSON.stringify(each)) as unknown]));
    return [{ ...sheet, grid: undefined }, rows, sheet.grid.lastDataRow()];
  });
  return [workbook.properties, workbook.namedRanges, cells];
};
