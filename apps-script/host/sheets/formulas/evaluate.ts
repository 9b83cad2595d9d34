/**
 * Works out one formula against a workbook, with errors named as the API names them. Evaluation is synchronous and
 * never reads another formula: the caller orders formulas so that what they need is there.
 */

import { type CellError, type CellValue, isCellError } from '../model/cell.ts';
import { findSheetByTitle, type Workbook } from '../model/workbook.ts';
import { toBounds } from '../ranges/bounds.ts';
import { toSerial } from '../formats/parse-typed-date.ts';
import { ADDED_FUNCTIONS } from './functions.ts';
import { toParserNotation } from './localize.ts';
import {
  type CellReference,
  DepParser,
  FormulaError,
  FormulaParser,
  type FormulaValue,
  type RangeReference,
} from './parser-library.ts';

export interface FormulaPlace {
  readonly title: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

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

const toError = (code: string, message: string): CellError => {
  const errorType = ERROR_TYPES[code] ?? 'ERROR';
  return { errorType, message: MESSAGES[errorType] ?? (message === '' ? 'Formula parse error.' : message) };
};

const codeOf = (error: CellError): string =>
  Object.entries(ERROR_TYPES).find(([, type]) => type === error.errorType)?.[0] ?? '#VALUE!';

const toParserValue = (value: CellValue | undefined): FormulaValue =>
  value === undefined ? null : isCellError(value) ? new FormulaError(codeOf(value)) : value;

export interface Evaluator {
  /** What a formula comes to. */
  evaluate(formula: string, place: FormulaPlace): CellValue;
  /** The places a formula reads, one-based; empty when it cannot be read at all. */
  references(formula: string, place: FormulaPlace): readonly (CellReference | RangeReference)[];
}

const dateSerial = (now: Date, timeZone: string): { day: number; time: number } => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(now);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? '0');
  return {
    day: toSerial(get('year'), get('month'), get('day')) ?? 0,
    time: (get('hour') * 3600 + get('minute') * 60 + get('second')) / 86_400,
  };
};

/** An evaluator over the workbook's present cells; `now` is what TODAY and NOW tell, in the spreadsheet's zone. */
export const createEvaluator = (workbook: Workbook, now: Date): Evaluator => {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = workbook.properties;
  const sheetOf = (title: string | undefined): Workbook['sheets'][number] => {
    const sheet = title === undefined ? undefined : findSheetByTitle(workbook, title);
    if (sheet === undefined) throw FormulaError.REF;
    return sheet;
  };
  const onVariable = (name: string): RangeReference | null => {
    const named = workbook.namedRanges.find((each) => each.name?.toLowerCase() === name.toLowerCase());
    const sheet = workbook.sheets.find((each) => each.sheetId === (named?.range?.sheetId ?? 0));
    if (named?.range === undefined || sheet === undefined) return null;
    const bounds = toBounds(named.range, sheet);
    return {
      sheet: sheet.properties.title,
      from: { row: bounds.top + 1, col: bounds.left + 1 },
      to: { row: bounds.bottom, col: bounds.right },
    };
  };
  const { day, time } = dateSerial(now, timeZone);
  const parser = new FormulaParser({
    functions: { ...ADDED_FUNCTIONS, TODAY: () => day, NOW: () => day + time },
    onVariable,
    onCell: ({ sheet, row, col }) => toParserValue(sheetOf(sheet).grid.get(row - 1, col - 1)?.value),
    onRange: ({ sheet, from, to }) => {
      const { grid } = sheetOf(sheet);
      const bottom = Math.max(from.row, Math.min(to.row, grid.usedRowCount()));
      const right = Math.max(from.col, Math.min(to.col, grid.usedColumnCount()));
      return Array.from({ length: bottom - from.row + 1 }, (_, offset) => {
        const cells = grid.row(from.row - 1 + offset);
        return Array.from({ length: right - from.col + 1 }, (__, column) =>
          toParserValue(cells[from.col - 1 + column]?.value),
        );
      });
    },
  });
  const dependencies = new DepParser({ onVariable });
  const position = (place: FormulaPlace): { sheet: string; row: number; col: number } => ({
    sheet: place.title,
    row: place.rowIndex + 1,
    col: place.columnIndex + 1,
  });
  return {
    evaluate(formula, place) {
      try {
        const result = parser.parse(toParserNotation(formula, locale), position(place));
        if (result instanceof FormulaError) return toError(result.error, result.message);
        if (result === null || result === undefined) return 0;
        if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean')
          return result;
        return toError('#VALUE!', 'The result is not a single value.');
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const inner = (error as { details?: unknown }).details;
        if (inner instanceof FormulaError) return toError(inner.error, inner.message);
        return toError(error instanceof FormulaError ? error.error : '#ERROR!', '');
      }
    },
    references(formula, place) {
      try {
        return dependencies.parse(toParserNotation(formula, locale), position(place));
      } catch (error) {
        if (error instanceof Error) return [];
        throw error;
      }
    },
  };
};
