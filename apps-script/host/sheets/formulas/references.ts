/**
 * Finds the cell references inside a formula's text and puts changed ones back, leaving all else as it was typed.
 * Texts, quoted titles, function names and names of ranges must not be mistaken for references.
 */
import { toColumnIndex, toColumnName } from '../ranges/a1.ts';

export interface ReferenceCorner {
  readonly column?: number | undefined;
  readonly row?: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

export interface Reference {
  /** As typed, with its `!`; empty when the reference names no sheet. */
  readonly rawTitle: string;
  readonly title?: string;
  readonly first: ReferenceCorner;
  readonly last?: ReferenceCorner;
}

const CORNER = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?=:)|\$?\d+(?=:))`;
const LAST = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+)`;
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*")|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(${CORNER})(?::(${LAST}))?(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  'gu',
);

const parseCorner = (text: string): ReferenceCorner => {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const hasColumn = match[2] !== '';
  return {
    column: hasColumn ? toColumnIndex(match[2]!) : undefined,
    row: match[4] === '' ? undefined : Number(match[4]) - 1,
    columnFixed: hasColumn && match[1] === '$',
    rowFixed: hasColumn ? match[3] === '$' : match[1] === '$',
  };
};

const cornerText = (corner: ReferenceCorner): string =>
  (corner.column === undefined ? '' : `${corner.columnFixed ? '$' : ''}${toColumnName(corner.column)}`) +
  (corner.row === undefined ? '' : `${corner.rowFixed ? '$' : ''}${String(corner.row + 1)}`);

const toTitle = (raw: string): string =>
  raw.startsWith("'") ? raw.slice(1, -2).replaceAll("''", "'") : raw.slice(0, -1);

/** Replaces each reference; `undefined` stands for a place that is gone and becomes `#REF!`. */
export const replaceReferences = (
  formula: string,
  replace: (reference: Reference) => Reference | undefined,
): string =>
  formula.replace(TOKEN, (whole: string, text?: string, rawTitle?: string, first?: string, last?: string) => {
    if (text !== undefined || first === undefined) return whole;
    const reference: Reference = {
      rawTitle: rawTitle ?? '',
      ...(rawTitle === undefined ? {} : { title: toTitle(rawTitle) }),
      first: parseCorner(first),
      ...(last === undefined ? {} : { last: parseCorner(last) }),
    };
    const next = replace(reference);
    if (next === reference) return whole;
    if (next === undefined) return '#REF!';
    return `${next.rawTitle}${cornerText(next.first)}${next.last === undefined ? '' : `:${cornerText(next.last)}`}`;
  });
