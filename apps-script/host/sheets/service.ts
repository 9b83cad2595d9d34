/**
 * The Sheets service of the local host, in two shapes over the same calls: HTTP (`handle`) and Apps Script's
 * advanced service (`Spreadsheets…`, same names and argument order). Answers are fresh JSON each time.
 */
import { createCalls } from './calls.ts';
import type { Json, JsonObject } from './json.ts';
import { handleRest, type RestAnswer, withFields } from './rest.ts';
import type { WorkbookStore } from './store.ts';

export interface SheetsServiceConfig {
  readonly workbooks: WorkbookStore;
  /** The present instant. */
  readonly clock: () => Date;
  /** A random integer in 1 … 2^31-1; sheets, names, metadata and charts get their ids from it. */
  readonly newId: () => number;
  /** Ids of new spreadsheets; made from `newId` when left out. */
  readonly newSpreadsheetId?: () => string;
  /** Whose account makes the calls; shown as editor of protected ranges. */
  readonly userEmail?: string;
}

export interface SheetsService {
  handle(method: string, pathWithQuery: string, body?: Json): RestAnswer;
  readonly Spreadsheets: {
    create(resource: Json, options?: JsonObject): JsonObject;
    get(spreadsheetId: string, options?: JsonObject): JsonObject;
    getByDataFilter(resource: Json, spreadsheetId: string, options?: JsonObject): JsonObject;
    batchUpdate(resource: Json, spreadsheetId: string, options?: JsonObject): JsonObject;
    readonly Values: {
      get(spreadsheetId: string, range: string, options?: JsonObject): JsonObject;
      batchGet(spreadsheetId: string, options?: JsonObject): JsonObject;
      batchGetByDataFilter(resource: Json, spreadsheetId: string, options?: JsonObject): JsonObject;
      update(resource: Json, spreadsheetId: string, range: string, options?: JsonObject): JsonObject;
      batchUpdate(resource: Json, spreadsheetId: string, options?: JsonObject): JsonObject;
      append(resource: Json, spreadsheetId: string, range: string, options?: JsonObject): JsonObject;
      clear(resource: Json, spreadsheetId: string, range: string, options?: JsonObject): JsonObject;
      batchClear(resource: Json, spreadsheetId: string, options?: JsonObject): JsonObject;
    };
    readonly DeveloperMetadata: {
      get(spreadsheetId: string, metadataId: number, options?: JsonObject): JsonObject;
      search(resource: Json, spreadsheetId: string, options?: JsonObject): JsonObject;
    };
  };
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const spreadsheetIdFrom = (newId: () => number): string =>
  `1${Array.from({ length: 43 }, () => ID_LETTERS[newId() % ID_LETTERS.length]).join('')}`;

/**
 * Makes the service. Apps Script methods throw ApiError as the live service refuses, and NotInLocalHostError for
 * what this host does not know.
 */
export const createSheetsService = (config: SheetsServiceConfig): SheetsService => {
  const { workbooks, clock, newId, userEmail = 'owner@example.com' } = config;
  const calls = createCalls({
    workbooks,
    surroundings: { newId, now: clock, userEmail },
    newSpreadsheetId: config.newSpreadsheetId ?? (() => spreadsheetIdFrom(newId)),
  });
  const answer = (make: (options: JsonObject) => JsonObject, options: JsonObject = {}): JsonObject =>
    structuredClone(withFields(make(options), options['fields']));
  return {
    handle: (method, pathWithQuery, body = null) =>
      structuredClone(handleRest(calls, method, pathWithQuery, body)),
    Spreadsheets: {
      create: (resource, options) => answer(() => calls.create(resource), options),
      get: (id, options) => answer((given) => calls.get(id, given), options),
      getByDataFilter: (resource, id, options) =>
        answer((given) => calls.getByDataFilter(id, resource, given), options),
      batchUpdate: (resource, id, options) =>
        answer((given) => calls.batchUpdate(id, resource, given), options),
      Values: {
        get: (id, range, options) => answer((given) => calls.valuesGet(id, range, given), options),
        batchGet: (id, options) => answer((given) => calls.valuesBatchGet(id, given), options),
        batchGetByDataFilter: (resource, id, options) =>
          answer((given) => calls.valuesBatchGetByDataFilter(id, resource, given), options),
        update: (resource, id, range, options) =>
          answer((given) => calls.valuesUpdate(id, range, resource, given), options),
        batchUpdate: (resource, id, options) =>
          answer((given) => calls.valuesBatchUpdate(id, resource, given), options),
        append: (resource, id, range, options) =>
          answer((given) => calls.valuesAppend(id, range, resource, given), options),
        clear: (resource, id, range, options) =>
          answer((given) => calls.valuesClear(id, range, resource, given), options),
        batchClear: (resource, id, options) =>
          answer((given) => calls.valuesBatchClear(id, resource, given), options),
      },
      DeveloperMetadata: {
        get: (id, metadataId, options) =>
          answer((given) => calls.metadataGet(id, metadataId, given), options),
        search: (resource, id, options) =>
          answer((given) => calls.metadataSearch(id, resource, given), options),
      },
    },
  };
};
