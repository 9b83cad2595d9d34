/**
 * The API's calls, free of transport: both the HTTP entry and the Apps Script entry end here. Bodies are read before
 * the spreadsheet is looked up, as the live service does.
 */
import { createAccess } from './access.ts';
import { applyRequests, readBatchUpdate } from './batch-update.ts';
import { createWorkbook } from './create-workbook.ts';
import { notFound } from './errors.ts';
import { recalculate } from './formulas/recalculate.ts';
import type { Json, JsonObject } from './json.ts';
import { allMetadata, matchesFilter } from './metadata/find.ts';
import type { Surroundings } from './model/draft.ts';
import type { Workbook } from './model/workbook.ts';
import { resolveA1, type SheetRange } from './ranges/a1.ts';
import { resolveFilter } from './ranges/resolve-filter.ts';
import { toSpreadsheetAnswer } from './responses/spreadsheet.ts';
import { toWire } from './responses/to-wire.ts';
import { readAnswerMask } from './schema/field-mask.ts';
import { bool, list, message } from './schema/kinds.ts';
import { GetOptions, NoOptions, readOptions } from './schema/options.ts';
import { DataFilter, DeveloperMetadata } from './schema/ranges.ts';
import { readBody } from './schema/read-body.ts';
import { Spreadsheet } from './schema/spreadsheet.ts';
import type { WorkbookStore } from './store.ts';
import { createValuesCalls } from './values-calls.ts';

const SearchBody = message('SearchDeveloperMetadataRequest', { dataFilters: list(DataFilter) });
const GetByFilterBody = message('GetSpreadsheetByDataFilterRequest', {
  dataFilters: list(DataFilter),
  includeGridData: bool,
  excludeTablesInBandedRanges: bool,
});

export interface CallsConfig {
  readonly workbooks: WorkbookStore;
  readonly surroundings: Surroundings;
  readonly newSpreadsheetId: () => string;
}

/** All calls over one store. Each throws ApiError as the live service refuses. */
export const createCalls = ({ workbooks, surroundings, newSpreadsheetId }: CallsConfig) => {
  const access = createAccess(workbooks, surroundings);

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
      const workbook = access.open(spreadsheetId);
      const ranges = (options.ranges ?? []).map((range) => resolveA1(workbook, range));
      return showSpreadsheet(workbook, ranges, options.includeGridData ?? false, raw['fields']);
    },

    getByDataFilter(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const { dataFilters = [], includeGridData = false } = readBody(GetByFilterBody, body);
      const workbook = access.open(spreadsheetId);
      const ranges = dataFilters.flatMap((filter) => resolveFilter(workbook, filter));
      if (dataFilters.length > 0 && ranges.length === 0) {
        return { ...showSpreadsheet(workbook, [], false, 'spreadsheetId,properties,spreadsheetUrl') };
      }
      return showSpreadsheet(workbook, ranges, includeGridData, raw['fields']);
    },

    batchUpdate(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const request = readBatchUpdate(body);
      return access.change(spreadsheetId, (draft) => {
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

    ...createValuesCalls(access),

    metadataGet(spreadsheetId: string, metadataId: number, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const found = allMetadata(access.open(spreadsheetId)).find((item) => item.metadataId === metadataId);
      if (found === undefined) throw notFound();
      return toWire(DeveloperMetadata, found) as JsonObject;
    },

    metadataSearch(spreadsheetId: string, body: Json, raw: JsonObject): JsonObject {
      readOptions(NoOptions, raw);
      const { dataFilters = [] } = readBody(SearchBody, body);
      const workbook = access.open(spreadsheetId);
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
