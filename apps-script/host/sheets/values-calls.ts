/**
 * The calls of the values API, free of transport.
 */
import type { Access } from './access.ts';
import { ApiError, invalidArgument } from './errors.ts';
import { recalculate } from './formulas/recalculate.ts';
import type { Json, JsonObject } from './json.ts';
import type { Draft } from './model/draft.ts';
import type { Workbook } from './model/workbook.ts';
import { resolveA1, type SheetRange, toSheetA1 } from './ranges/a1.ts';
import { resolveFilter } from './ranges/resolve-filter.ts';
import { toWire } from './responses/to-wire.ts';
import { list, type ValueOf } from './schema/kinds.ts';
import {
  AppendOptions,
  BatchReadOptions,
  NoOptions,
  ReadOptions,
  readOptions,
  UpdateOptions,
} from './schema/options.ts';
import { DataFilter } from './schema/ranges.ts';
import { readBody } from './schema/read-body.ts';
import {
  BatchClearValuesBody,
  BatchGetByDataFilterBody,
  BatchUpdateValuesBody,
  ClearValuesBody,
  ValueRange,
} from './schema/value-range.ts';
import { appendValues } from './values/append.ts';
import { clearValues } from './values/clear.ts';
import { readValueRange } from './values/read.ts';
import type { RenderOptions } from './values/render.ts';
import { writeValues } from './values/write.ts';

interface Rendering {
  readonly majorDimension?: ValueOf<typeof ReadOptions>['majorDimension'] | undefined;
  readonly valueRenderOption?: RenderOptions['valueRenderOption'] | undefined;
  readonly dateTimeRenderOption?: RenderOptions['dateTimeRenderOption'] | undefined;
}

const toDimension = (given: Rendering['majorDimension']): 'ROWS' | 'COLUMNS' =>
  given === 'COLUMNS' ? 'COLUMNS' : 'ROWS';

const toRender = (workbook: Workbook, rendering: Rendering): RenderOptions => ({
  valueRenderOption: rendering.valueRenderOption ?? 'FORMATTED_VALUE',
  dateTimeRenderOption: rendering.dateTimeRenderOption ?? 'SERIAL_NUMBER',
  locale: workbook.properties.locale ?? 'en_US',
});

const readRange = (workbook: Workbook, range: SheetRange, rendering: Rendering): JsonObject =>
  readValueRange(range, toDimension(rendering.majorDimension), toRender(workbook, rendering));

const sum = (answers: readonly JsonObject[], name: string): number =>
  answers.reduce((total, answer) => total + ((answer[name] as number | undefined) ?? 0), 0);

/** Names the member of a list that a refusal is about. */
const within = <T>(place: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError) throw invalidArgument(`Invalid ${place}: ${error.message}`);
    throw error;
  }
};

/** Values after the write, where the caller asked for them. */
const written = (
  draft: Draft,
  answer: JsonObject,
  options: ValueOf<typeof UpdateOptions>,
  majorDimension: Rendering['majorDimension'],
): JsonObject => {
  if (options.includeValuesInResponse !== true) return answer;
  recalculate(draft);
  const range = resolveA1(draft.workbook, answer['updatedRange'] as string);
  const rendering: Rendering = {
    majorDimension,
    valueRenderOption: options.responseValueRenderOption,
    dateTimeRenderOption: options.responseDateTimeRenderOption,
  };
  return { ...answer, updatedData: readRange(draft.workbook, range, rendering) };
};

/** The values calls over one store. Each throws ApiError as the live service refuses. */
export const createValuesCalls = (access: Access) => ({
  valuesGet(spreadsheetId: string, range: string, raw: JsonObject): JsonObject {
    const options = readOptions(ReadOptions, raw);
    const workbook = access.open(spreadsheetId);
    return readRange(workbook, resolveA1(workbook, range), options);
  },

  valuesBatchGet(spreadsheetId: string, raw: JsonObject): JsonObject {
    const options = readOptions(BatchReadOptions, raw);
    const workbook = access.open(spreadsheetId);
    const ranges = (options.ranges ?? []).map((range) => resolveA1(workbook, range));
    const valueRanges = ranges.map((range) => readRange(workbook, range, options));
    return { spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  },

  valuesBatchGetByDataFilter(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
    readOptions(NoOptions, raw);
    const request = readBody(BatchGetByDataFilterBody, body);
    const workbook = access.open(spreadsheetId);
    const found = new Map<string, { range: SheetRange; filters: DataFilter[] }>();
    for (const filter of request.dataFilters ?? []) {
      for (const range of resolveFilter(workbook, filter)) {
        const key = toSheetA1(range.sheet, range.bounds);
        const known = found.get(key) ?? { range, filters: [] };
        if (!known.filters.includes(filter)) known.filters.push(filter);
        found.set(key, known);
      }
    }
    const valueRanges = [...found.values()].map(({ range, filters }) => ({
      valueRange: readRange(workbook, range, request),
      dataFilters: toWire(list(DataFilter), filters),
    }));
    return { spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  },

  valuesUpdate(spreadsheetId: string, range: string, body: Json, raw: JsonObject): JsonObject {
    const options = readOptions(UpdateOptions, raw);
    const { values = [], majorDimension, range: named } = readBody(ValueRange, body, 'data');
    access.open(spreadsheetId);
    if (named !== undefined && named !== range) {
      throw invalidArgument(`Request range[${range}] does not match value's range[${named}]`);
    }
    return access.change(spreadsheetId, (draft) => {
      const target = resolveA1(draft.workbook, range);
      const { answer } = writeValues(draft, target, values, {
        inputOption: options.valueInputOption,
        majorDimension: toDimension(majorDimension),
      });
      return { spreadsheetId, ...written(draft, answer, options, majorDimension) };
    });
  },

  valuesBatchUpdate(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
    readOptions(NoOptions, raw);
    const request = readBody(BatchUpdateValuesBody, body);
    return access.change(spreadsheetId, (draft) => {
      const sheets = new Set<number>();
      const responses = (request.data ?? []).map(({ range = '', values = [], majorDimension }, index) =>
        within(`data[${String(index)}]`, () => {
          const target = resolveA1(draft.workbook, range);
          sheets.add(target.sheet.sheetId);
          const { answer } = writeValues(draft, target, values, {
            inputOption: request.valueInputOption,
            majorDimension: toDimension(majorDimension),
          });
          return { spreadsheetId, ...written(draft, answer, request, majorDimension) } as JsonObject;
        }),
      );
      return {
        spreadsheetId,
        totalUpdatedRows: sum(responses, 'updatedRows'),
        totalUpdatedColumns: sum(responses, 'updatedColumns'),
        totalUpdatedCells: sum(responses, 'updatedCells'),
        totalUpdatedSheets: sheets.size,
        responses,
      };
    });
  },

  valuesAppend(spreadsheetId: string, range: string, body: Json, raw: JsonObject): JsonObject {
    const options = readOptions(AppendOptions, raw);
    const { values = [], majorDimension } = readBody(ValueRange, body, 'data');
    return access.change(spreadsheetId, (draft) => {
      const target = resolveA1(draft.workbook, range);
      const write = { inputOption: options.valueInputOption, majorDimension: toDimension(majorDimension) };
      const insertRows = options.insertDataOption === 'INSERT_ROWS';
      const { answer, table } = appendValues(draft, target, values, write, insertRows);
      const updates = { spreadsheetId, ...written(draft, answer, options, majorDimension) };
      return { spreadsheetId, ...(table === undefined ? {} : { tableRange: table }), updates };
    });
  },

  valuesClear(spreadsheetId: string, range: string, body: Json, raw: JsonObject): JsonObject {
    readOptions(NoOptions, raw);
    readBody(ClearValuesBody, body);
    return access.change(spreadsheetId, (draft) => ({
      spreadsheetId,
      clearedRange: clearValues(draft, resolveA1(draft.workbook, range)),
    }));
  },

  valuesBatchClear(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
    readOptions(NoOptions, raw);
    const { ranges = [] } = readBody(BatchClearValuesBody, body);
    return access.change(spreadsheetId, (draft) => {
      const clearedRanges = ranges
        .map((range, index) => within(`range[${String(index)}]`, () => resolveA1(draft.workbook, range)))
        .map((range) => clearValues(draft, range));
      return { spreadsheetId, clearedRanges };
    });
  },
});
