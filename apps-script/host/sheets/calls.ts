/**
 * The API's calls, free of transport: both the HTTP entry and the Apps Script entry end here. Bodies are read before
 * the spreadsheet is looked up, as the live service does.
 */
import { applyRequests, readBatchUpdate } from './batch-update.ts';
import { createWorkbook } from './create-workbook.ts';
import { invalidArgument, notFound } from './errors.ts';
import { recalculate } from './formulas/recalculate.ts';
import type { Json, JsonObject } from './json.ts';
import { allMetadata, matchesFilter } from './metadata/find.ts';
import { Draft, type Surroundings } from './model/draft.ts';
import type { Workbook } from './model/workbook.ts';
import { resolveA1, type SheetRange, toSheetA1 } from './ranges/a1.ts';
import { resolveFilter } from './ranges/resolve-filter.ts';
import { toSpreadsheetAnswer } from './responses/spreadsheet.ts';
import { toWire } from './responses/to-wire.ts';
import { readAnswerMask } from './schema/field-mask.ts';
import { bool, list, message, type ValueOf } from './schema/kinds.ts';
import {
  AppendOptions,
  BatchReadOptions,
  GetOptions,
  NoOptions,
  ReadOptions,
  readOptions,
  UpdateOptions,
} from './schema/options.ts';
import { DataFilter, DeveloperMetadata } from './schema/ranges.ts';
import { readBody } from './schema/read-body.ts';
import { Spreadsheet } from './schema/spreadsheet.ts';
import {
  BatchClearValuesBody,
  BatchGetByDataFilterBody,
  BatchUpdateValuesBody,
  ClearValuesBody,
  ValueRange,
} from './schema/value-range.ts';
import type { WorkbookStore } from './store.ts';
import { appendValues } from './values/append.ts';
import { clearValues } from './values/clear.ts';
import { readValueRange } from './values/read.ts';
import type { RenderOptions } from './values/render.ts';
import { writeValues } from './values/write.ts';

const SearchBody = message('SearchDeveloperMetadataRequest', { dataFilters: list(DataFilter) });
const GetByFilterBody = message('GetSpreadsheetByDataFilterRequest', {
  dataFilters: list(DataFilter),
  includeGridData: bool,
  excludeTablesInBandedRanges: bool,
});

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

export interface CallsConfig {
  readonly workbooks: WorkbookStore;
  readonly surroundings: Surroundings;
  readonly newSpreadsheetId: () => string;
}

/** All calls over one store. Each throws ApiError as the live service refuses. */
export const createCalls = ({ workbooks, surroundings, newSpreadsheetId }: CallsConfig) => {
  const open = (spreadsheetId: string): Workbook => {
    const workbook = workbooks.get(spreadsheetId);
    if (workbook === undefined) throw notFound();
    return workbook;
  };

  const change = (spreadsheetId: string, apply: (draft: Draft) => JsonObject): JsonObject => {
    const draft = new Draft(open(spreadsheetId), surroundings);
    const answer = apply(draft);
    workbooks.put(draft.workbook, { spreadsheetId, sheetIds: [...draft.changedSheetIds] });
    return answer;
  };

  const changeValues = (spreadsheetId: string, apply: (draft: Draft) => JsonObject): JsonObject =>
    change(spreadsheetId, (draft) => {
      const answer = apply(draft);
      recalculate(draft);
      return answer;
    });

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

  const showSpreadsheet = (
    workbook: Workbook,
    ranges: readonly SheetRange[],
    includeGridData: boolean,
    fields: Json | undefined,
  ): JsonObject =>
    toSpreadsheetAnswer(workbook, {
      ranges,
      includeGridData,
      mask: typeof fields === 'string' && fields !== '' ? readAnswerMask(fields, Spreadsheet) : undefined,
    });

  return {
    create(body: Json): JsonObject {
      const spreadsheetId = newSpreadsheetId();
      const { workbook, draft } = createWorkbook(spreadsheetId, (body ?? {}) as JsonObject, surroundings);
      recalculate(draft);
      workbooks.put(workbook, { spreadsheetId, sheetIds: [...draft.changedSheetIds] });
      return showSpreadsheet(workbook, [], false, undefined);
    },

    get(spreadsheetId: string, raw: JsonObject): JsonObject {
      const options = readOptions(GetOptions, raw);
      const workbook = open(spreadsheetId);
      const ranges = (options.ranges ?? []).map((range) => resolveA1(workbook, range));
      return showSpreadsheet(workbook, ranges, options.includeGridData ?? false, raw['fields']);
    },

    getByDataFilter(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const { dataFilters = [], includeGridData = false } = readBody(GetByFilterBody, body);
      const workbook = open(spreadsheetId);
      const ranges = dataFilters.flatMap((filter) => resolveFilter(workbook, filter));
      if (dataFilters.length > 0 && ranges.length === 0) {
        return { ...showSpreadsheet(workbook, [], false, 'spreadsheetId,properties,spreadsheetUrl') };
      }
      return showSpreadsheet(workbook, ranges, includeGridData, raw['fields']);
    },

    batchUpdate(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const request = readBatchUpdate(body);
      return change(spreadsheetId, (draft) => {
        const replies = applyRequests(draft, request.requests ?? []);
        const answer: JsonObject = { spreadsheetId, replies };
        if (request.includeSpreadsheetInResponse === true) {
          const ranges = (request.responseRanges ?? []).map((range) => resolveA1(draft.workbook, range));
          const cells = request.responseIncludeGridData ?? false;
          answer['updatedSpreadsheet'] = showSpreadsheet(draft.workbook, ranges, cells, undefined);
        }
        return answer;
      });
    },

    valuesGet(spreadsheetId: string, range: string, raw: JsonObject): JsonObject {
      const options = readOptions(ReadOptions, raw);
      const workbook = open(spreadsheetId);
      return readRange(workbook, resolveA1(workbook, range), options);
    },

    valuesBatchGet(spreadsheetId: string, raw: JsonObject): JsonObject {
      const options = readOptions(BatchReadOptions, raw);
      const workbook = open(spreadsheetId);
      const ranges = (options.ranges ?? []).map((range) => resolveA1(workbook, range));
      const valueRanges = ranges.map((range) => readRange(workbook, range, options));
      return { spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
    },

    valuesBatchGetByDataFilter(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const request = readBody(BatchGetByDataFilterBody, body);
      const workbook = open(spreadsheetId);
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
      open(spreadsheetId);
      if (named !== undefined && named !== range) {
        throw invalidArgument(
          `Requested writing within range [${range}], but the body names range [${named}]`,
        );
      }
      return changeValues(spreadsheetId, (draft) => {
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
      return changeValues(spreadsheetId, (draft) => {
        const sheets = new Set<number>();
        const responses = (request.data ?? []).map(({ range = '', values = [], majorDimension }) => {
          const target = resolveA1(draft.workbook, range);
          sheets.add(target.sheet.sheetId);
          const { answer } = writeValues(draft, target, values, {
            inputOption: request.valueInputOption,
            majorDimension: toDimension(majorDimension),
          });
          return { spreadsheetId, ...written(draft, answer, request, majorDimension) } as JsonObject;
        });
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
      return changeValues(spreadsheetId, (draft) => {
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
      return changeValues(spreadsheetId, (draft) => ({
        spreadsheetId,
        clearedRange: clearValues(draft, resolveA1(draft.workbook, range)),
      }));
    },

    valuesBatchClear(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const { ranges = [] } = readBody(BatchClearValuesBody, body);
      return changeValues(spreadsheetId, (draft) => {
        const clearedRanges = ranges
          .map((range) => resolveA1(draft.workbook, range))
          .map((range) => clearValues(draft, range));
        return { spreadsheetId, clearedRanges };
      });
    },

    metadataGet(spreadsheetId: string, metadataId: number, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const found = allMetadata(open(spreadsheetId)).find((item) => item.metadataId === metadataId);
      if (found === undefined) throw notFound();
      return toWire(DeveloperMetadata, found) as JsonObject;
    },

    metadataSearch(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const { dataFilters = [] } = readBody(SearchBody, body);
      const workbook = open(spreadsheetId);
      const matched = allMetadata(workbook).flatMap((item) => {
        const filters = dataFilters.filter((filter) => matchesFilter(workbook, item, filter));
        if (filters.length === 0) return [];
        return [
          {
            developerMetadata: toWire(DeveloperMetadata, item),
            dataFilters: toWire(list(DataFilter), filters),
          },
        ];
      });
      return matched.length === 0 ? {} : { matchedDeveloperMetadata: matched };
    },
  };
};

export type Calls = ReturnType<typeof createCalls>;
