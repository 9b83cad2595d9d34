/**
 * The service by method name, as the script runtime calls it from the far side of its border: `Spreadsheets.get`,
 * `Spreadsheets.Values.batchGet` … with Apps Script's arguments as JSON.
 */
import { invalidArgument } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import type { SheetsService } from './service.ts';

export interface SheetsMethods {
  readonly methods: string[];
  /** @throws ApiError, NotInLocalHostError */
  call(method: string, args: Json[]): JsonObject;
}

const text = (value: Json | undefined, name: string): string => {
  if (typeof value === 'string') return value;
  throw invalidArgument(`Missing required parameter: ${name}`);
};

const options = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

type Method = (args: Json[]) => JsonObject;

/** The methods of a service, by the path below `Sheets`. */
export const createSheetsMethods = (service: SheetsService): SheetsMethods => {
  const { Spreadsheets } = service;
  const { Values, DeveloperMetadata } = Spreadsheets;
  const id = (value: Json | undefined): string => text(value, 'spreadsheetId');
  const range = (value: Json | undefined): string => text(value, 'range');
  const methods: Readonly<Record<string, Method>> = {
    'Spreadsheets.create': ([body = null, rest]) => Spreadsheets.create(body, options(rest)),
    'Spreadsheets.get': ([book, rest]) => Spreadsheets.get(id(book), options(rest)),
    'Spreadsheets.getByDataFilter': ([body = null, book, rest]) =>
      Spreadsheets.getByDataFilter(body, id(book), options(rest)),
    'Spreadsheets.batchUpdate': ([body = null, book, rest]) =>
      Spreadsheets.batchUpdate(body, id(book), options(rest)),
    'Spreadsheets.Values.get': ([book, cells, rest]) => Values.get(id(book), range(cells), options(rest)),
    'Spreadsheets.Values.batchGet': ([book, rest]) => Values.batchGet(id(book), options(rest)),
    'Spreadsheets.Values.batchGetByDataFilter': ([body = null, book, rest]) =>
      Values.batchGetByDataFilter(body, id(book), options(rest)),
    'Spreadsheets.Values.update': ([body = null, book, cells, rest]) =>
      Values.update(body, id(book), range(cells), options(rest)),
    'Spreadsheets.Values.batchUpdate': ([body = null, book, rest]) =>
      Values.batchUpdate(body, id(book), options(rest)),
    'Spreadsheets.Values.append': ([body = null, book, cells, rest]) =>
      Values.append(body, id(book), range(cells), options(rest)),
    'Spreadsheets.Values.clear': ([body = null, book, cells, rest]) =>
      Values.clear(body, id(book), range(cells), options(rest)),
    'Spreadsheets.Values.batchClear': ([body = null, book, rest]) =>
      Values.batchClear(body, id(book), options(rest)),
    'Spreadsheets.DeveloperMetadata.get': ([book, item, rest]) =>
      DeveloperMetadata.get(id(book), Number(item), options(rest)),
    'Spreadsheets.DeveloperMetadata.search': ([body = null, book, rest]) =>
      DeveloperMetadata.search(body, id(book), options(rest)),
  };
  return {
    methods: Object.keys(methods),
    call(method, args) {
      const found = methods[method];
      if (found === undefined) throw new TypeError(`Sheets.${method} is not a function`);
      return found(args);
    },
  };
};
