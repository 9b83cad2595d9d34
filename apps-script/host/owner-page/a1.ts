/**
 * Addresses as people write them, `B3` and `A1:C9`. Pure; both the page and its server use it. An off-by-one here
 * would name the wrong cell in every sentence.
 */
import type { Rect } from './protocol.ts';

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function toColumnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `B3` for row 2, column 1. */
export function toCellName(row: number, column: number): string {
  return `${toColumnLetters(column)}${row + 1}`;
}

/** `B3` for one cell, `B3:C9` for more. */
export function toRangeName(rect: Rect): string {
  const first = toCellName(rect.startRow, rect.startColumn);
  const last = toCellName(rect.endRow - 1, rect.endColumn - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B3` or `B3:C9`; null when it is neither. */
export function parseRangeName(text: string): Rect | null {
  const match = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?\s*$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const columns = [toColumn(letters), toColumn(lastLetters)];
  const rows = [Number(digits) - 1, Number(lastDigits) - 1];
  if (Math.min(...rows) < 0) return null;
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows) + 1,
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns) + 1,
  };
}

function toColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
