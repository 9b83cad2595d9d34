/**
 * Which columns of a header row fit a role by their name: the whole name, or its ending. What the values say is
 * another matter (column-kinds.ts).
 */
import { toHeaderWords } from './header-name.ts';
import { otherColumns } from './names/other-names.ts';
import { salesColumns } from './names/sales-names.ts';
import type { SalesRole } from './names/sales-names.ts';

export { salesColumns } from './names/sales-names.ts';
export type { SalesRole } from './names/sales-names.ts';

/** Words that make a column a different amount than the order's. */
const OTHER_AMOUNTS = new Set(
  'tax taxes vat iva discount discounts sconto shipping tip fee fees tva btw mwst cost balance due'.split(
    ' ',
  ),
);

/**
 * The columns that fit a role. Endings count only where no whole name fits, and never for a column that bears the
 * whole name of another role ("Deal owner" took the deal and does not own the company) or of something else.
 */
export function toFittingColumns(headers: readonly string[], role: SalesRole): number[] {
  return toColumnsNamed(headers, salesColumns[role], isNamedOtherwise);
}

/** Columns whose name begins like one of the role's: "Amount in company currency" is an amount too. */
export function toColumnsBeginning(headers: readonly string[], role: SalesRole): number[] {
  return headers.flatMap((header, column) => {
    const words = toHeaderWords(header);
    const { spaced } = toIndex(salesColumns[role]);
    const isBeginning = words.some((_word, at) => at > 0 && spaced.has(words.slice(0, at).join(' ')));
    return isBeginning && !isNamedOtherwise(words) && !words.some((word) => OTHER_AMOUNTS.has(word)) ? [column] : [];
  });
} // prettier-ignore

/** The columns that fit by a whole name and those that fit by an ending. */
export function toNamedColumns(headers: readonly string[], role: SalesRole): { whole: number[]; ending: number[] } {
  return splitNamed(headers, salesColumns[role], isNamedOtherwise);
} // prettier-ignore

/** Whether a header means something of its own: a role, or one of the usual further columns. */
export function isKnownHeader(header: string): boolean {
  const words = toHeaderWords(header);
  return (
    toBestFit(words, otherColumns) !== undefined ||
    Object.values(salesColumns).some((synonyms) => toBestFit(words, synonyms) !== undefined)
  );
}

/** Whether a header is the whole name of something that no order is told by. */
export const isOtherHeader = (header: string): boolean =>
  toBestFit(toHeaderWords(header), otherColumns) === 'whole';

const isNamedOtherwise = (words: readonly string[]): boolean =>
  toBestFit(words, otherColumns) === 'whole' ||
  Object.values(salesColumns).some((synonyms) => toBestFit(words, synonyms) === 'whole');

/** Columns whose name is one of the synonyms; else those ending in one, unless `isTaken` by another meaning. */
export function toColumnsNamed(
  headers: readonly string[],
  synonyms: readonly string[],
  isTaken: (words: readonly string[]) => boolean,
): number[] {
  const { whole, ending } = splitNamed(headers, synonyms, isTaken);
  return whole.length > 0 ? whole : ending;
}

function splitNamed(
  headers: readonly string[],
  synonyms: readonly string[],
  isTaken: (words: readonly string[]) => boolean,
): { whole: number[]; ending: number[] } {
  const whole: number[] = [];
  const ending: number[] = [];
  headers.forEach((header, index) => {
    const words = toHeaderWords(header);
    const fit = toBestFit(words, synonyms);
    if (fit === 'whole') whole.push(index);
    else if (fit === 'ending' && !isTaken(words) && !words.some((word) => OTHER_AMOUNTS.has(word))) {
      ending.push(index);
    }
  });
  return { whole, ending };
}

interface NameIndex {
  readonly joined: ReadonlySet<string>;
  readonly spaced: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly string[], NameIndex>();

function toIndex(synonyms: readonly string[]): NameIndex {
  const known = indexes.get(synonyms);
  if (known) return known;
  const index = {
    joined: new Set(synonyms.map((name) => name.replace(/ /g, ''))),
    spaced: new Set(synonyms),
  };
  indexes.set(synonyms, index);
  return index;
}

/** How well a header fits one of the names: wholly, by its ending, or not at all. */
function toBestFit(words: readonly string[], synonyms: readonly string[]): 'whole' | 'ending' | undefined {
  const { joined, spaced } = toIndex(synonyms);
  if (joined.has(words.join(''))) return 'whole';
  for (let at = 1; at < words.length; at += 1) if (spaced.has(words.slice(at).join(' '))) return 'ending';
  return undefined;
}
