/**
 * From text to rows of cells, each with the line it starts on: what a person is told must be findable in the file,
 * although quoted cells may hold line breaks. The separator is the one that makes most rows equally wide.
 * An unclosed quote would swallow the rest of the file into one cell, so it is refused.
 */
import csv from 'papaparse';
import type { ImportQuestion, ImportRefusal } from './import-question.ts';

/** One row as written, with its line number in the file (from 1). */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a file, or why there are none. */
export type RawTable =
  | {
      readonly kind: 'rows';
      readonly rows: readonly RawRow[];
      readonly separator: string;
      readonly question?: ImportQuestion;
    }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SAMPLE_LENGTH = 60_000;

/** Reads a table from text. `answer` is a separator that a person confirmed. */
export function readTable(text: string, answer?: string): RawTable {
  if (text.trim() === '') return { kind: 'refused', refusal: { code: 'empty-file', params: {} } };
  // One kind of line end: files put together from several have all three, and a row must end at each of them.
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const declared = /^"?sep=(.)"?\n/i.exec(plain);
  const body = declared ? plain.slice(declared[0].length) : plain;
  if (isMarkup(body)) return { kind: 'refused', refusal: { code: 'not-a-table', params: {} } };
  const scores = toScores(body);
  const separator = answer ?? declared?.[1] ?? scores[0]!.separator;
  const { data, errors } = csv.parse(body, { delimiter: separator, newline: '\n' });
  const rows = toRows(data, declared ? 2 : 1);
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) {
    const line = rows[Math.min(quote.row ?? 0, rows.length - 1)]?.line ?? 1;
    return { kind: 'refused', refusal: { code: 'unclosed-quote', params: { line } } };
  }
  const isTie = answer === undefined && !declared && isSame(scores[0]!, scores[1]!);
  return { kind: 'rows', rows, separator, ...(isTie && { question: toQuestion(scores) }) };
}

interface Score {
  readonly separator: string;
  /** Most common number of columns, and how many rows of the sample have it. */
  readonly width: number;
  readonly rows: number;
  /** Share of the filled rows that have that width. */
  readonly share: number;
  readonly firstRow: readonly string[];
}

/** Best first. A separator that cuts through quoted cells makes more rows, so their share counts and not their number. */
function toScores(body: string): Score[] {
  const cut = body.length > SAMPLE_LENGTH ? body.lastIndexOf('\n', SAMPLE_LENGTH) : body.length;
  const sample = body.slice(0, cut > 0 ? cut : SAMPLE_LENGTH);
  const scores = SEPARATORS.map((separator): Score => {
    const { data, errors } = csv.parse(sample, { delimiter: separator, newline: '\n' });
    const filled = data.filter((cells) => cells.some((cell) => cell !== ''));
    const rowsByWidth = new Map<number, number>();
    for (const { length } of filled) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
    rowsByWidth.delete(1);
    const [width, rows] = [...rowsByWidth].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const isCut = errors.some(({ type }) => type === 'Quotes');
    const share = rows === 0 || isCut ? 0 : rows / filled.length;
    return { separator, width, rows, share, firstRow: filled.find(({ length }) => length === width) ?? [] };
  });
  // Title lines and the sample's last, cut row take a little from every share alike.
  const best = Math.max(...scores.map(({ share }) => share));
  const rank = (score: Score): number => (score.share >= best * 0.8 && isNaming(score) ? 2 : 0) + (score.share >= best * 0.8 ? 1 : 0);
  return scores.sort((a, b) => rank(b) - rank(a) || b.width - a.width || b.rows - a.rows);
} // prettier-ignore

/** The first row of that width looks like names of columns: decimal commas alone cut every row in two, names too. */
function isNaming({ firstRow }: Score): boolean {
  const filled = firstRow.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => /\p{L}/u.test(cell) && !/[,;|\t]/.test(cell));
}

function isSame(one: Score, other: Score): boolean {
  return one.rows > 0 && one.width === other.width && isNaming(one) === isNaming(other) && Math.abs(one.share - other.share) < 0.05;
} // prettier-ignore

function toQuestion(scores: readonly Score[]): ImportQuestion {
  const tied = scores.filter((score) => isSame(scores[0]!, score));
  return {
    id: 'separator',
    code: 'separator',
    isRequired: true,
    params: {},
    answers: tied.map(({ separator, width, firstRow }) => ({
      value: separator,
      effect: 'splits-into',
      params: { separator, columns: width },
      samples: firstRow.slice(0, 3),
    })),
    proposal: tied[0]!.separator,
  };
}

function toRows(data: readonly (readonly string[])[], firstLine: number): RawRow[] {
  const rows: RawRow[] = [];
  let line = firstLine;
  for (const cells of data) {
    rows.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  while (rows.length > 0 && rows[rows.length - 1]!.cells.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** A web page or JSON: text, but no table. Some programs even name the former .xls or .csv. */
function isMarkup(body: string): boolean {
  return /^\s*(?:<(?:!doctype|html|\?xml|table)|[[{]\s*["{[\]}])/i.test(body.slice(0, 1000));
}
