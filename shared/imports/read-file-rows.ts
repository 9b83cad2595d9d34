/**
 * The common beginning of every import: bytes of a file, pasted text, or the cells of a tab become rows with line
 * numbers. What cannot be a table is refused with a sentence that says what to do instead.
 */
import { decodeBytes } from './decode-bytes.ts';
import type { ImportAnswers, ImportQuestion, ImportRefusal } from './import-question.ts';
import { readTable } from './read-table.ts';
import type { RawRow } from './read-table.ts';

/** What a person handed over. Cells of a tab are the texts as shown there. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cells'; readonly rows: readonly (readonly string[])[] };

export type FileRows =
  | { readonly kind: 'rows'; readonly rows: readonly RawRow[]; readonly questions: readonly ImportQuestion[] }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

/** The latest reading of each file: an import is worked out anew with every answer, most of which change no row. */
const latest = new WeakMap<FileContent, { readonly key: string; readonly read: FileRows }>();

/** Reads the rows of a file; questions on encoding and separator come with a first reading of them. */
export function readFileRows(content: FileContent, answers: ImportAnswers): FileRows {
  const key = JSON.stringify([answers['encoding'], answers['separator']]);
  const known = latest.get(content);
  if (known?.key === key) return known.read;
  const read = readAnew(content, answers);
  latest.set(content, { key, read });
  return read;
}

function readAnew(content: FileContent, answers: ImportAnswers): FileRows {
  if (content.kind === 'cells') {
    const rows = content.rows.map((cells, index) => ({ line: index + 1, cells }));
    while (rows.length > 0 && rows[rows.length - 1]!.cells.every((cell) => cell.trim() === '')) rows.pop();
    if (rows.length === 0) return { kind: 'refused', refusal: { code: 'empty-file', params: {} } };
    return { kind: 'rows', rows, questions: [] };
  }
  const questions: ImportQuestion[] = [];
  let text = content.kind === 'text' ? content.text : '';
  if (content.kind === 'bytes') {
    const decoded = decodeBytes(content.bytes, answers['encoding']);
    if (decoded.kind === 'not-text') {
      return {
        kind: 'refused',
        refusal: { code: decoded.isSpreadsheet ? 'spreadsheet-file' : 'not-text', params: {} },
      };
    }
    if (decoded.kind === 'ask') questions.push(decoded.question);
    text = decoded.text;
  }
  const table = readTable(text, answers['separator']);
  if (table.kind === 'refused') return table;
  if (table.question) questions.push(table.question);
  return { kind: 'rows', rows: table.rows, questions };
}
