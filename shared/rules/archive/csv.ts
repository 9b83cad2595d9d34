/**
 * A tab as CSV for people: RFC 4180 with a byte order mark, so that any spreadsheet opens it. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it, and so does one that begins with an apostrophe: taking one
 * away gives the text again. Numbers of number columns stand bare; a blank is nothing, an empty text is `""`.
 */
import type { ArchiveTable, ArchiveValue } from './archive.ts';

const DANGEROUS = /^[=+\-@\t\r\n'＝＋－＠]/;

/** The text in a spreadsheet-safe form. */
export const guard = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguard = (text: string): string =>
  /^'[=+\-@\t\r\n'＝＋－＠]/.test(text) ? text.slice(1) : text;

const toField = (value: ArchiveValue): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return `"${guard(value).replaceAll('"', '""')}"`;
};

/** The table as CSV; `toHeader` gives the words of a column. */
export function toCsv(table: ArchiveTable, toHeader: (column: string) => string): string {
  const lines = [
    table.columns.map((column) => toField(toHeader(column))),
    ...table.rows.map((row) => row.map(toField)),
  ];
  return `\uFEFF${lines.map((fields) => fields.join(',')).join('\r\n')}\r\n`;
}

/** Reads CSV that `toCsv` wrote; unquoted fields are numbers, yes or no, or blank. */
export function fromCsv(text: string): ArchiveValue[][] {
  const rows: ArchiveValue[][] = [];
  let row: ArchiveValue[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let value: ArchiveValue;
    if (text[at] === '"') {
      let end = at + 1;
      while (text[end] !== '"' || text[end + 1] === '"') end += text[end] === '"' ? 2 : 1;
      value = unguard(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const bare = /^[^,\r]*/.exec(text.slice(at, at + 40))![0];
      value = bare === '' ? null : bare === 'true' || bare === 'false' ? bare === 'true' : Number(bare);
      at += bare.length;
    }
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}
