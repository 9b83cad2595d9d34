/**
 * One batchUpdate: the whole body is read first, then requests run in order on a draft, then formulas are worked
 * out. The first refusal drops the draft, so nothing of the batch remains.
 */
import { ApiError, invalidArgument, NotInLocalHostError } from './errors.ts';
import { recalculate } from './formulas/recalculate.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import type { Draft } from './model/draft.ts';
import { NOT_HERE, REQUESTS } from './requests/registry.ts';
import { bool, list, message, string, type ValueOf } from './schema/kinds.ts';
import { readBody } from './schema/read-body.ts';

const names = Object.keys(REQUESTS);
const Request = message(
  'Request',
  Object.fromEntries(Object.entries(REQUESTS).map(([name, { kind }]) => [name, kind])),
  { kind: names },
);

const BatchUpdateBody = message('BatchUpdateSpreadsheetRequest', {
  requests: list(Request),
  includeSpreadsheetInResponse: bool,
  responseRanges: list(string),
  responseIncludeGridData: bool,
});
export type BatchUpdateBody = ValueOf<typeof BatchUpdateBody>;

const refuseUnsupported = (body: Json): void => {
  const requests = isJsonObject(body) ? body['requests'] : undefined;
  for (const request of Array.isArray(requests) ? requests : []) {
    const name = isJsonObject(request) ? Object.keys(request).find((each) => NOT_HERE.has(each)) : undefined;
    if (name !== undefined) throw new NotInLocalHostError(name);
  }
};

/** @throws ApiError for a malformed body; NotInLocalHostError for a request that only the live service knows. */
export const readBatchUpdate = (body: Json): BatchUpdateBody => {
  refuseUnsupported(body);
  const read = readBody(BatchUpdateBody, body);
  if ((read.requests ?? []).length === 0) throw invalidArgument('Must specify at least one request.');
  return read;
};

const located = (error: unknown, index: number, name: string): unknown =>
  error instanceof ApiError && error.code === 400
    ? new ApiError(
        400,
        error.status,
        `Invalid requests[${String(index)}].${name}: ${error.message}`,
        error.details,
      )
    : error;

/** Applies the requests to the draft. @returns the replies, one for each request. */
export const applyRequests = (
  draft: Draft,
  requests: NonNullable<BatchUpdateBody['requests']>,
): JsonObject[] => {
  const replies = requests.map((request, index): JsonObject => {
    const [name, content] = Object.entries(request)[0] ?? [];
    if (name === undefined) throw invalidArgument(`Invalid requests[${String(index)}]: No request set.`);
    const definition = REQUESTS[name]!;
    if (definition.readsValues) recalculate(draft);
    try {
      const reply = definition.apply(draft, content as object);
      return reply === undefined ? {} : { [name]: reply };
    } catch (error) {
      throw located(error, index, name);
    }
  });
  recalculate(draft);
  return replies;
};
