/**
 * What a line of the list of imports keeps beside the answers, so that an interrupted import can be gone on with:
 * whether it adds or replaces, how many orders it is to write, which further files it was read with.
 */
import type { ImportAnswers } from './import-question.ts';

export interface ImportTerms {
  readonly mode: 'add' | 'replace';
  /** Null where the line was written without. */
  readonly toWrite: number | null;
  readonly moreFiles: string[];
}

const TERM = 'import:';
const FILE = `${TERM}file:`;

/** The terms as answers, to be kept with the others. */
export function toTermAnswers({ mode, toWrite, moreFiles }: ImportTerms): ImportAnswers {
  return Object.fromEntries([
    [`${TERM}mode`, mode],
    [`${TERM}orders`, String(toWrite)],
    ...moreFiles.map((name, index) => [`${FILE}${index}`, name]),
  ]) as ImportAnswers;
}

/** Terms and answers apart. */
export function readImportTerms(kept: ImportAnswers): ImportTerms & { answers: ImportAnswers } {
  const entries = Object.entries(kept);
  const toWrite = Number(kept[`${TERM}orders`]);
  return {
    mode: kept[`${TERM}mode`] === 'replace' ? 'replace' : 'add',
    toWrite: Number.isInteger(toWrite) ? toWrite : null,
    moreFiles: entries.flatMap(([id, name]) => (id.startsWith(FILE) ? [name] : [])),
    answers: Object.fromEntries(entries.filter(([id]) => !id.startsWith(TERM))),
  };
}
