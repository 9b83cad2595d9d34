/**
 * What a cell says once its wrapping is off. A leading `=`, `+`, `-` or `@` stays: it is text that somebody typed and
 * is never run. Leading zeros of ids stay too.
 */

const MISSING = new Set(['', 'null', 'n/a', '#n/a', '-', '–', '—']);

/** The trimmed text of a cell, `''` where it says that there is nothing. */
export function toCellText(raw: string | undefined): string {
  const text = (raw ?? '').replace(/^[\s\u00a0\ufeff]+|[\s\u00a0]+$/g, '');
  if (MISSING.has(text.toLowerCase())) return '';
  return /^'[\d=+\-@]/.test(text) ? text.slice(1) : text;
}

/** A name folded for comparison: case and spaces do not matter, anything else does. */
export function toFoldedName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}
