/**
 * Functions that a mentor program's owner is likely to type and the parser lacks. Others come to #NAME?.
 */
import { FormulaError } from './parser-library.ts';

interface Argument {
  readonly value?: unknown;
}

const flatten = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flatten) : [value]);

const members = (args: readonly Argument[]): unknown[] => args.flatMap((arg) => flatten(arg.value));

/** Numbers among the arguments; an error among them is thrown on, texts and blanks are passed over. */
const numbers = (args: readonly Argument[]): number[] =>
  members(args).filter((each): each is number => {
    if (each instanceof FormulaError) throw each;
    return typeof each === 'number';
  });

const isFilled = (each: unknown): boolean => each !== null && each !== undefined;

export const ADDED_FUNCTIONS = {
  MAX: (...args: Argument[]): number =>
    numbers(args).reduce((most, each) => Math.max(most, each), -Infinity) || 0,
  MIN: (...args: Argument[]): number =>
    numbers(args).reduce((least, each) => Math.min(least, each), Infinity) || 0,
  COUNTA: (...args: Argument[]): number => members(args).filter(isFilled).length,
  COUNTBLANK: (...args: Argument[]): number =>
    members(args).filter((each) => !isFilled(each) || each === '').length,
  MEDIAN: (...args: Argument[]): number => {
    const sorted = numbers(args).sort((one, other) => one - other);
    if (sorted.length === 0) throw FormulaError.NUM;
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
} satisfies Record<string, (...args: Argument[]) => unknown>;
