/**
 * The HTTP shape of the API: method, path with query, body → status and body.
 */
import type { Calls } from './calls.ts';
import { ApiError, NotInLocalHostError } from './errors.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { selectFields } from './schema/apply-mask.ts';
import { parseFieldMask } from './schema/field-mask.ts';

export interface RestAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

const readQuery = (query: string): JsonObject => {
  const result: JsonObject = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = result[name];
    if (before === undefined) result[name] = value;
    else result[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return result;
};

type Route = (calls: Calls, id: string, rest: string, body: Json, options: JsonObject) => JsonObject;

const ROUTES: readonly [method: string, path: RegExp, route: Route][] = [
  ['GET', /^([^/:]+)$/, (calls, id, _, __, options) => calls.get(id, options)],
  ['POST', /^([^/:]+):batchUpdate$/, (calls, id, _, body, options) => calls.batchUpdate(id, body, options)],
  [
    'POST',
    /^([^/:]+):getByDataFilter$/,
    (calls, id, _, body, options) => calls.getByDataFilter(id, body, options),
  ],
  ['GET', /^([^/:]+)\/values:batchGet$/, (calls, id, _, __, options) => calls.valuesBatchGet(id, options)],
  [
    'POST',
    /^([^/:]+)\/values:batchGetByDataFilter$/,
    (calls, id, _, body, options) => calls.valuesBatchGetByDataFilter(id, body, options),
  ],
  [
    'POST',
    /^([^/:]+)\/values:batchUpdate$/,
    (calls, id, _, body, options) => calls.valuesBatchUpdate(id, body, options),
  ],
  [
    'POST',
    /^([^/:]+)\/values:batchClear$/,
    (calls, id, _, body, options) => calls.valuesBatchClear(id, body, options),
  ],
  [
    'POST',
    /^([^/:]+)\/values\/(.+):append$/,
    (calls, id, range, body, options) => calls.valuesAppend(id, range, body, options),
  ],
  [
    'POST',
    /^([^/:]+)\/values\/(.+):clear$/,
    (calls, id, range, body, options) => calls.valuesClear(id, range, body, options),
  ],
  [
    'PUT',
    /^([^/:]+)\/values\/(.+)$/,
    (calls, id, range, body, options) => calls.valuesUpdate(id, range, body, options),
  ],
  ['GET', /^([^/:]+)\/values\/(.+)$/, (calls, id, range, _, options) => calls.valuesGet(id, range, options)],
  [
    'POST',
    /^([^/:]+)\/developerMetadata:search$/,
    (calls, id, _, body, options) => calls.metadataSearch(id, body, options),
  ],
  [
    'GET',
    /^([^/:]+)\/developerMetadata\/(\d+)$/,
    (calls, id, item, _, options) => calls.metadataGet(id, Number(item), options),
  ],
];

const dispatch = (calls: Calls, method: string, path: string, body: Json): JsonObject => {
  const [rawPath = '', query = ''] = path.split('?', 2);
  const options = readQuery(query);
  if (method === 'POST' && rawPath === '/v4/spreadsheets') return calls.create(body);
  const rest = /^\/v4\/spreadsheets\/(.+)$/.exec(rawPath)?.[1];
  for (const [verb, pattern, route] of ROUTES) {
    const match = verb === method && rest !== undefined ? pattern.exec(rest) : null;
    if (match === null) continue;
    const answer = route(
      calls,
      decodeURIComponent(match[1]!),
      decodeURIComponent(match[2] ?? ''),
      body,
      options,
    );
    return withFields(answer, options['fields']);
  }
  throw new NotInLocalHostError(`${method} ${rawPath}`);
};

/** `fields` works on every call; on a spreadsheet it has been applied already and changes nothing more. */
export const withFields = (answer: JsonObject, fields: Json | undefined): JsonObject => {
  const mask = typeof fields === 'string' && fields !== '' ? parseFieldMask(fields) : undefined;
  const selected = mask === undefined ? answer : selectFields(answer, mask);
  return isJsonObject(selected) ? selected : answer;
};

/**
 * Answers one HTTP request; refusals become error bodies.
 * @throws NotInLocalHostError for what only the live service knows
 */
export const handleRest = (calls: Calls, method: string, path: string, body: Json): RestAnswer => {
  try {
    return { status: 200, body: dispatch(calls, method, path, body) };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.code, body: error.toBody() };
    throw error;
  }
};
