/**
 * The part of the CSV library that we use. The published types pull Node's globals into every part that imports
 * them, among them parts that run in Apps Script; tsconfig.base.json points here instead.
 */

/** One problem that the library met, with the index of the row. */
export interface CsvError {
  readonly type: string;
  readonly code: string;
  readonly row?: number;
}

interface CsvLibrary {
  parse(
    text: string,
    config: { readonly delimiter: string; readonly newline?: string },
  ): { readonly data: string[][]; readonly errors: readonly CsvError[] };
  unparse(
    rows: readonly (readonly string[])[],
    config?: { readonly delimiter?: string; readonly newline?: string; readonly quotes?: boolean },
  ): string;
}

declare const library: CsvLibrary;
export default library;
