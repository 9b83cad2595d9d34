/**
 * The one door to fast-formula-parser, which ships no types: the part of it that this host uses.
 */
import { createRequire } from 'node:module';

export interface CellReference {
  sheet?: string;
  row: number;
  col: number;
}
export interface RangeReference {
  sheet?: string;
  from: { row: number; col: number };
  to: { row: number; col: number };
}
export type Position = CellReference & { sheet: string };
export type FormulaValue = null | undefined | number | string | boolean | FormulaError;

export interface ParserConfig {
  functions?: Record<string, (...args: never[]) => unknown>;
  onVariable?: (name: string, sheet: string) => CellReference | RangeReference | null;
  onCell?: (reference: CellReference) => FormulaValue;
  onRange?: (reference: RangeReference) => FormulaValue[][];
}

export interface FormulaError extends Error {
  readonly error: string;
}

interface FormulaErrorClass {
  new (error: string, message?: string): FormulaError;
  readonly REF: FormulaError;
  readonly NUM: FormulaError;
}

type DepParserClass = new (config?: Pick<ParserConfig, 'onVariable'>) => {
  parse(formula: string, position: Position): (CellReference | RangeReference)[];
};

interface FormulaParserClass {
  new (config?: ParserConfig): {
    parse(formula: string, position: Position, allowReturnArray?: boolean): unknown;
  };
  readonly DepParser: DepParserClass;
  readonly FormulaError: FormulaErrorClass;
  readonly FormulaHelpers: { flattenDeep(items: unknown[]): unknown[] };
}

export const FormulaParser = createRequire(import.meta.url)('fast-formula-parser') as FormulaParserClass;
export const { DepParser, FormulaError } = FormulaParser;

/** The library's own flattening copies the list once per item, which takes minutes for a column of 100,000 rows. */
FormulaParser.FormulaHelpers.flattenDeep = (items) => items.flat(Infinity);
