/** Ids for rows that a dialog adds, made with the form, so that a repeated call adds them once. */
import { newRequestId } from '../platform/browser.ts';

/** An id with its table's prefix, such as `PRA-1F0C9A2B7D`. */
export const newRowId = (prefix: string): string =>
  `${prefix}-${newRequestId().replace(/-/g, '').slice(0, 10).toUpperCase()}`;
