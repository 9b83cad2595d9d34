/**
 * Errors as the live service words them: code, status and message are what a caller sees and classifies by.
 * A changed wording here breaks callers that read messages, since Apps Script hides the HTTP status.
 */
import type { Json, JsonObject } from './json.ts';

/** A refusal by the service; `toBody` is the HTTP body. */
export class ApiError extends Error {
  readonly code: number;
  readonly status: string;
  readonly details: readonly JsonObject[];

  constructor(code: number, status: string, message: string, details: readonly JsonObject[] = []) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.details = details;
  }

  toBody(): JsonObject {
    const error: JsonObject = { code: this.code, message: this.message, status: this.status };
    if (this.details.length > 0) error['details'] = [...this.details] as Json[];
    return { error };
  }
}

/** Thrown for a call that Google knows and this host does not; never an ApiError, so that no caller handles it. */
export class NotInLocalHostError extends Error {
  constructor(what: string) {
    super(`not in the local host: ${what}`);
    this.name = 'NotInLocalHostError';
  }
}

export interface FieldViolation {
  field?: string;
  description: string;
}

export const invalidArgument = (message: string): ApiError => new ApiError(400, 'INVALID_ARGUMENT', message);

export const notFound = (): ApiError => new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');

/** Several field violations make one message, a line each, with the same lines in the details. */
export const badRequest = (violations: readonly FieldViolation[]): ApiError =>
  new ApiError(400, 'INVALID_ARGUMENT', violations.map((violation) => violation.description).join('\n'), [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: violations.map(({ field, description }) =>
        field === undefined || field === '' ? { description } : { field, description },
      ),
    },
  ]);
