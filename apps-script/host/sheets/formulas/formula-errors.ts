/**
 * Errors of formulas, in the parser's codes and in the API's names and explanations.
 */
import type { CellError } from '../model/cell.ts';

const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

const MESSAGES: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: 'Function DIVIDE parameter 2 cannot be zero.',
  REF: 'Reference does not exist.',
  NAME: 'Unknown function or range name.',
  N_A: 'Did not find value in lookup.',
};

export const CIRCULAR: CellError = {
  errorType: 'REF',
  message:
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings > Calculation.',
};

/** The API's error for a parser's code, such as `#DIV/0!`; `message` explains codes that have no own words. */
export const toCellError = (code: string, message: string): CellError => {
  const errorType = ERROR_TYPES[code] ?? 'ERROR';
  return { errorType, message: MESSAGES[errorType] ?? (message === '' ? 'Formula parse error.' : message) };
};

/** The parser's code for an error that a formula reads from another cell. */
export const toErrorCode = (error: CellError): string =>
  Object.entries(ERROR_TYPES).find(([, type]) => type === error.errorType)?.[0] ?? '#VALUE!';
