/**
 * Replays published request and response pairs on developer metadata, and error texts of live calls, against the local
 * host. What is published holds placeholders for ids; each pair finds the spreadsheet that its guide describes. The
 * pairs are not part of this repository: without them this file is skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../apps-script/host/sheets/json.ts';
import { createTestService, newBook } from './create-test-service.ts';

const folder = fileURLToPath(new URL('../../../../shared/recordings/sheets-metadata/', import.meta.url));
const isPresent = existsSync(folder);
const absent = isPresent ? '' : ' (skipped: ../shared/recordings/sheets-metadata is not here)';
const readLines = <T>(name: string): T[] =>
  isPresent
    ? readFileSync(`${folder}${name}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
    : [];

interface Pair {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly status: number;
  readonly response: Json;
}

/** A spreadsheet with the tab of the guide, seven tabs before it and a row of sales. */
const openGuide = () => {
  const { service } = createTestService();
  const id = newBook(service);
  const add = (title: string): JsonObject => ({ addSheet: { properties: { title } } });
  const answer = service.Spreadsheets.batchUpdate(
    {
      requests: [1, 2, 3, 4, 5, 6, 7].map((number) => add(number === 7 ? 'Sheet7' : `Tab ${String(number)}`)),
    },
    id,
  );
  const replies = answer['replies'] as { addSheet: { properties: { sheetId: number } } }[];
  const { sheetId } = replies[6]!.addSheet.properties;
  service.Spreadsheets.Values.update({ values: [['W-24', '74']] }, id, 'Sheet7!A7', {
    valueInputOption: 'RAW',
  });
  const create = (metadataKey: string, location: JsonObject): number => {
    const developerMetadata = { metadataKey, metadataValue: '2022', location, visibility: 'DOCUMENT' };
    const made = service.Spreadsheets.batchUpdate(
      { requests: [{ createDeveloperMetadata: { developerMetadata } }] },
      id,
    )['replies'] as { createDeveloperMetadata: { developerMetadata: { metadataId: number } } }[];
    return made[0]!.createDeveloperMetadata.developerMetadata.metadataId;
  };
  return { service, id, sheetId, create };
};

const fill = (value: Json, ids: Readonly<Record<string, Json>>): Json => {
  if (typeof value === 'string') return ids[value] ?? value;
  if (Array.isArray(value)) return value.map((each) => fill(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each ?? null, ids)]));
};

/** The answer with ids that nobody could foresee as the guide writes them. */
const hideNewIds = (answer: Json, known: boolean): Json =>
  JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
    name === 'metadataId' && !known ? 'METADATA_ID' : value,
  ) as Json;

describe('published answers on developer metadata', () => {
  const pairs = readLines<Pair>('google-metadata-guide.jsonl');

  it.skipIf(!isPresent)(`are there${absent}`, () => {
    expect(pairs.length).toBe(8);
  });

  it.each(pairs.map((pair, index) => [index + 1, pair] as const))(
    'are given by the host: pair %i',
    (_, pair) => {
      const { service, id, sheetId, create } = openGuide();
      const row = {
        dimensionRange: { sheetId, dimension: 'ROWS', startIndex: 6, endIndex: 7 },
      };
      const asks = JSON.stringify([pair.path, pair.body]);
      const ids: Record<string, Json> = { SPREADSHEET_ID: id, SHEET_ID: sheetId };
      if (asks.includes('METADATA_ID_1')) {
        ids['METADATA_ID_1'] = create('Revenue', { sheetId });
        ids['METADATA_ID_2'] = create('Sales', { sheetId });
      } else if (asks.includes('deleteDeveloperMetadata'))
        ids['METADATA_ID'] = create('SalesUpdated', { sheetId });
      else if (pair.status === 404) ids['METADATA_ID'] = 424_242;
      else if (asks.includes('METADATA_ID')) ids['METADATA_ID'] = create('Sales', row);
      const path = Object.entries(ids).reduce(
        (text, [name, value]) => text.replace(name, String(value)),
        pair.path,
      );
      const answer = service.handle(pair.method, path, fill(pair.body, ids) as JsonObject | null);
      expect(answer.status).toBe(pair.status);
      // The words of the refusal are quoted in prose only.
      if (pair.status !== 200) return;
      const isKnown = Object.keys(ids).some((name) => name.startsWith('METADATA_ID'));
      expect(hideNewIds(answer.body, isKnown)).toMatchObject(fill(pair.response, ids) as object);
    },
  );
});

describe('error texts of live calls', () => {
  interface ErrorCase {
    readonly case: string;
    readonly status: number;
    readonly message: string;
  }
  const cases = readLines<ErrorCase>('issue-errors.jsonl');
  const requestOf: Readonly<Record<string, (sheetId: number) => JsonObject>> = {
    'updateCells range past a 2x3 grid': (sheetId) => ({
      updateCells: {
        range: { sheetId, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 },
        rows: [],
        fields: 'userEnteredValue',
      },
    }),
    'updateCells with fields ""': (sheetId) => ({
      updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: [{ values: [{}] }], fields: '' },
    }),
  };

  it.skipIf(!isPresent)(`are there${absent}`, () => {
    expect(cases.map((each) => each.case)).toEqual(expect.arrayContaining(Object.keys(requestOf)));
  });

  it.each(cases.filter((each) => each.case in requestOf).map((each) => [each.case, each] as const))(
    'are the host’s own: %s',
    (_, each) => {
      const { service } = createTestService();
      const id = newBook(service);
      service.Spreadsheets.batchUpdate(
        {
          requests: [
            {
              updateSheetProperties: {
                properties: { sheetId: 0, gridProperties: { rowCount: 2, columnCount: 3 } },
                fields: 'gridProperties(rowCount,columnCount)',
              },
            },
          ],
        },
        id,
      );
      const answer = service.handle('POST', `/v4/spreadsheets/${id}:batchUpdate`, {
        requests: [requestOf[each.case]!(0)],
      });
      expect(answer.status).toBe(each.status);
      expect(answer.body).toMatchObject({ error: { message: each.message } });
    },
  );
});
