/**
 * Answers that a person confirmed for a file with these headers, offered again for the next one. They are shown, not
 * applied in silence, and values of the file outrank them: a date order that the values decide needs no memory.
 * What belongs to one file alone (encoding, row of the header) is not remembered.
 */
import type { ImportAnswers } from './import-question.ts';

/** One confirmed mapping. */
export interface RememberedMapping {
  readonly headerSignature: string;
  readonly answers: ImportAnswers;
  /** `YYYY-MM-DD` of the confirmation. */
  readonly confirmedOn: string;
}

const REMEMBERED = [
  'column:',
  'status:',
  'statuses',
  'sale-mark',
  'short-amounts',
  'mangled-numbers',
  'same:',
  'person:',
  'date-order',
  'serial-dates',
  'decimal-mark',
  'line-amounts',
  'order-numbers',
];

/** What to remember of a confirmed import. */
export function toRememberedMapping(
  headerSignature: string,
  answers: ImportAnswers,
  confirmedOn: string,
): RememberedMapping {
  return { headerSignature, answers: toRememberedAnswers(answers), confirmedOn };
}

/** Answers that hold for the next file of the same kind too. */
export function toRememberedAnswers(answers: ImportAnswers): ImportAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => REMEMBERED.some((start) => id.startsWith(start))),
  );
}

/** The latest mapping confirmed for the same headers. */
export function findRememberedMapping(
  headerSignature: string,
  remembered: readonly RememberedMapping[],
): RememberedMapping | undefined {
  return remembered
    .filter((mapping) => mapping.headerSignature === headerSignature)
    .sort((a, b) => (a.confirmedOn < b.confirmedOn ? 1 : -1))[0];
}
