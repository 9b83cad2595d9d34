/**
 * Works out one formula against a workbook, with errors named as the API names them. Evaluation is synchronous and
 * never reads another formula: the caller orders formulas so that what they need is there. The parsers are made
 * once, since making one takes longer than most recalculations; what they read is set before each use.
 */
import { toSerial } from '../formats/parse-typed-date.ts';
import { type CellValue, isCellError } from '../model/cell.ts';
import { findSheet, findSheetByTitle, type SheetModel, type Workbook } from '../model/workbook.ts';
import { toBounds } from '../ranges/bounds.ts';
import { toCellError, toErrorCode } from './formula-errors.ts';
import { ADDED_FUNCTIONS } from './functions.ts';
import { toParserNotation } from './localize.ts';
import {
  type CellReference,
  DepParser,
  FormulaError,
  FormulaParser,
  type FormulaValue,
  type ParserConfig,
  type Position,
  type RangeReference,
} from './parser-library.ts';

export interface FormulaPlace {
  readonly title: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

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

/** What formulas read while they are worked out. */
interface World {
  readonly workbook: Workbook;
  /** Serial number of today, in the spreadsheet's zone. */
  readonly day: number;
  /** The time of day, as a fraction. */
  readonly time: number;
}

let world: World | undefined;

const sheetOf = (title: string | undefined): SheetModel => {
  const sheet =
    title === undefined || world === undefined ? undefined : findSheetByTitle(world.workbook, title);
  if (sheet === undefined) throw FormulaError.REF;
  return sheet;
};

const toParserValue = (value: CellValue | undefined): FormulaValue =>
  value === undefined ? null : isCellError(value) ? new FormulaError(toErrorCode(value)) : value;

const readNamed = (name: string): RangeReference | null => {
  const named = world?.workbook.namedRanges.find((each) => each.name?.toLowerCase() === name.toLowerCase());
  if (world === undefined || named?.range === undefined) return null;
  const sheet = findSheet(world.workbook, named.range.sheetId ?? 0);
  if (sheet === undefined) return null;
  const bounds = toBounds(named.range, sheet);
  return {
    sheet: sheet.properties.title,
    from: { row: bounds.top + 1, col: bounds.left + 1 },
    to: { row: bounds.bottom, col: bounds.right },
  };
};

const readRange = ({ sheet, from, to }: RangeReference): FormulaValue[][] => {
  const { grid } = sheetOf(sheet);
  const bottom = Math.max(from.row, Math.min(to.row, grid.usedRowCount()));
  const right = Math.max(from.col, Math.min(to.col, grid.usedColumnCount()));
  return Array.from({ length: bottom - from.row + 1 }, (_, offset) => {
    const cells = grid.row(from.row - 1 + offset);
    return Array.from({ length: right - from.col + 1 }, (__, column) =>
      toParserValue(cells[from.col - 1 + column]?.value),
    );
  });
};

const config: ParserConfig = {
  functions: {
    ...ADDED_FUNCTIONS,
    TODAY: () => world?.day ?? 0,
    NOW: () => (world === undefined ? 0 : world.day + world.time),
  },
  onVariable: readNamed,
  onCell: ({ sheet, row, col }) => toParserValue(sheetOf(sheet).grid.get(row - 1, col - 1)?.value),
  onRange: readRange,
};
const parser = new FormulaParser(config);
const dependencies = new DepParser({ onVariable: readNamed });

const toResult = (result: unknown): CellValue => {
  if (result instanceof FormulaError) return toCellError(result.error, result.message);
  if (result === null || result === undefined) return 0;
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  return toCellError('#VALUE!', 'The result is not a single value.');
};

const toFailure = (error: unknown): CellValue => {
  if (!(error instanceof Error)) throw error;
  const inner = (error as { details?: unknown }).details;
  if (inner instanceof FormulaError) return toCellError(inner.error, inner.message);
  return toCellError(error instanceof FormulaError ? error.error : '#ERROR!', '');
};

const toPosition = (place: FormulaPlace): Position => ({
  sheet: place.title,
  row: place.rowIndex + 1,
  col: place.columnIndex + 1,
});

/** An evaluator over the workbook's present cells; `now` is what TODAY and NOW tell, in the spreadsheet's zone. */
export const createEvaluator = (workbook: Workbook, now: Date): Evaluator => {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = workbook.properties;
  const own: World = { workbook, ...dateSerial(now, timeZone) };
  return {
    evaluate(formula, place) {
      world = own;
      try {
        return toResult(parser.parse(toParserNotation(formula, locale), toPosition(place)));
      } catch (error) {
        return toFailure(error);
      } finally {
        world = undefined;
      }
    },
    references(formula, place) {
      world = own;
      try {
        return dependencies.parse(toParserNotation(formula, locale), toPosition(place));
      } catch (error) {
        if (error instanceof Error) return [];
        throw error;
      } finally {
        world = undefined;
      }
    },
  };
};
