/**
 * What is wrong in the form, in words that tell the fields apart: where two sentences would be the same, each begins with
 * the name of its field.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import { toSentence } from './sentences.ts';
import type { CheckInWords } from './words.ts';

/** Columns with a field of their own, in the order of the form. */
const ORDER = [
  'startsAt',
  'title',
  'pairingId',
  'outcome',
  'minutes',
  'worked',
  'didNotWork',
  'rating',
  'nextStep',
  'nextOn',
  'fit',
] as const;

type Placed = (typeof ORDER)[number];

/** Whether the form has a field for it. */
export const isPlaced = (column: string | undefined): column is Placed => ORDER.some((one) => one === column);

/** The name of a field as the form shows it. */
function toFieldName(column: Placed, { checkInForm: text, columns }: CheckInWords): string {
  switch (column) {
    case 'startsAt':
      return text.facts.date;
    case 'title':
      return text.facts.eventTitle;
    case 'pairingId':
      return text.pairing.label;
    case 'minutes':
      return text.minutes;
    case 'rating':
      return text.rating;
    case 'fit':
      return text.fit;
    default:
      return columns[column].header;
  }
}

/** The names of the fields that need the person, in the order of the form; what has no field comes last, by its sentence. */
export function toIssueNames(issues: readonly Issue[], words: CheckInWords): string[] {
  const named = ORDER.filter((column) => issues.some(({ field }) => field === column));
  const others = issues.filter(({ field }) => !isPlaced(field));
  return [
    ...named.map((column) => toFieldName(column, words)),
    ...others.map((one) => toSentence(one, words)),
  ];
}

/** The sentence of a field that has one; null where nothing is wrong. `extra`: what is told while typing. */
export function toFieldSentence(
  column: string,
  issues: readonly Issue[],
  words: CheckInWords,
  extra: (column: string) => string | null,
): string | null {
  const plain = (of: string): string | null => {
    const issue = issues.find(({ field }) => field === of);
    return issue ? toSentence(issue, words) : extra(of);
  };
  const own = plain(column);
  const isShared = ORDER.some((other) => other !== column && plain(other) === own);
  if (own === null || !isShared || !isPlaced(column)) return own;
  const name = toFieldName(column, words);
  return /[?!.]$/.test(name) ? `${name} ${own}` : `${name}: ${own}`;
}
