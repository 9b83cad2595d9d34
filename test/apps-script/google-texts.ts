/** Texts of Google's failures as reported from live services, with what each means. */
import type { FailureCause } from '../../shared/protocol/google-failures.ts';

export const GOOGLE_TEXTS: readonly (readonly [text: string, cause: FailureCause])[] = [
  [
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
    'minute-quota',
  ],
  ['Rate Limit Exceeded', 'minute-quota'],
  ['User Rate Limit Exceeded', 'minute-quota'],
  ['Too many requests', 'minute-quota'],
  [
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'minute-quota',
  ],
  ['Service invoked too many times for one day: properties.', 'day-quota'],
  ['Service invoked too many times for one day: urlfetch.', 'day-quota'],
  ['Service using too much computer time for one day', 'day-quota'],
  [
    "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per day' of service 'sheets.googleapis.com'",
    'day-quota',
  ],
  ['There are too many LockService operations against the same script.', 'busy'],
  ['Lock timeout: another process was holding the lock for too long.', 'busy'],
  ['Could not obtain lock after 10 seconds.', 'busy'],
  ['There are too many scripts running simultaneously for this Google user account.', 'busy'],
  [
    'Invalid requests[0].appendCells: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'full',
  ],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', 'full'],
  [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'store-full',
  ],
  ['The service is currently unavailable.', 'outage'],
  ['Empty response', 'outage'],
  ['Service Unavailable', 'outage'],
  ['Internal error encountered.', 'outage'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'outage'],
  ['Service Spreadsheets failed while accessing document with id 1AbC.', 'outage'],
  ['Service Spreadsheets timed out while accessing document with id 1AbC.', 'outage'],
  ['Service error: Spreadsheets', 'outage'],
  ['Exceeded maximum execution time', 'outage'],
  ['Deadline exceeded', 'outage'],
  ['Invalid requests[0].updateSheetProperties: No sheet with id: 7', 'missing'],
  ['No grid with id: 7', 'missing'],
  ['Unable to parse range: People!A1', 'missing'],
  ['Requested entity was not found.', 'missing'],
  ['Authorization is required to perform that action.', 'forbidden'],
  ['The caller does not have permission', 'forbidden'],
  [
    'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    'forbidden',
  ],
  ['Request had insufficient authentication scopes.', 'forbidden'],
  [
    'Google Sheets API has not been used in project 123 before or it is disabled. Enable it, then retry.',
    'forbidden',
  ],
  ['Invalid JSON payload received. Unknown name "x"', 'invalid'],
  ['Invalid requests[0].appendCells: surprise', 'invalid'],
  ['Something that nobody has seen before', 'other'],
];
