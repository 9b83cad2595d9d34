/**
 * The advanced Sheets service on the host's side: quota, the stand-in, and its failures in the words in which Apps
 * Script reports them.
 */
import type { ApiFailure, SheetsBackend } from '../../runtime/contracts.ts';
import type { JsonValue } from '../../runtime/json.ts';
import { ServiceError, type Handlers } from '../host-side.ts';
import type { Quotas } from '../quotas.ts';

const reads = /(^|\.)(get|batchGet|batchGetByDataFilter|getByDataFilter|search)$/;

/** `Spreadsheets.Values.batchGet` → `sheets.spreadsheets.values.batchGet`. */
function toApiName(method: string): string {
  return ['sheets', ...method.split('.').map((step) => step.charAt(0).toLowerCase() + step.slice(1))].join(
    '.',
  );
}

function isFailure(error: unknown): error is ApiFailure {
  const { code, message } = Object(error) as Partial<ApiFailure>;
  return typeof code === 'number' && typeof message === 'string';
}

/** The exception that a failed call becomes (observed form; `details` assumed). */
export function toApiException(method: string, failure: ApiFailure): ServiceError {
  const { code, message } = failure;
  return new ServiceError(
    `API call to ${toApiName(method)} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { code, message, errors: [{ domain: 'global', message }] },
  );
}

export function createSheetsHandlers(sheets: SheetsBackend, quotas: Quotas): Handlers {
  return Object.fromEntries(
    sheets.methods.map((method) => [
      `Sheets.${method}`,
      async (args: JsonValue[], caller) => {
        try {
          quotas.takeSheets(reads.test(method) ? 'read' : 'write', caller.effectiveUser);
          return await sheets.call(method, args);
        } catch (error) {
          if (error instanceof ServiceError && error.details)
            throw toApiException(method, error.details as unknown as ApiFailure);
          if (isFailure(error)) throw toApiException(method, error);
          throw error;
        }
      },
    ]),
  ) as Handlers;
}
