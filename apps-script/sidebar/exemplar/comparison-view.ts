/**
 * A comparison as it is shown, in the dialog and in the report tab alike: sentences, lines of a table, pictures. Made
 * in one place, so that no view says more than another. Only people above everybody's share have a rank; the others
 * follow by name, since a list of the lowest figures would be read as one.
 */
import type {
  AssessedPerson,
  NoComparison,
  ShareComparison,
} from '../../../shared/rules/exemplar/assess-shares.ts';
import type { ExemplarPicture } from '../../../shared/rules/exemplar/picture.ts';
import type { ExemplarPageWords } from './words.ts';

/** One person's line. Shares are from 0 to 1. */
export interface PersonLine {
  readonly personId: string;
  readonly name: string;
  readonly rank: number | null;
  readonly successes: number;
  readonly total: number;
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly leveled: number | null;
  /** Came back to the same person, as "17 of 20"; null where it is not known. */
  readonly sameRep: string | null;
  readonly sentence: string;
  readonly isTooFew: boolean;
}

export interface ComparisonView {
  readonly headline: string;
  /** Names that the headline gives as standing out, not merely promising. */
  readonly named: readonly string[];
  /** Somebody is named, or at least looked at again. */
  readonly tone: 'found' | 'open' | 'none';
  readonly periods: readonly string[];
  readonly flags: readonly string[];
  readonly people: readonly PersonLine[];
  readonly sizes: readonly string[];
  readonly notes: readonly string[];
  readonly acquisition: {
    readonly help: string;
    readonly lines: readonly string[];
    readonly warning: string | null;
  } | null;
  readonly picture: ExemplarPicture | null;
}

/** The lines of the table. `toSentence` says what can be said of each, `toSameRep` the second figure. */
export function toPersonLines(
  comparison: ShareComparison | NoComparison,
  options: {
    toName: (personId: string) => string;
    toSentence: (person: AssessedPerson) => string;
    toSameRep: (personId: string) => string | null;
  },
): PersonLine[] {
  const { toName, toSentence, toSameRep } = options;
  if (comparison.kind === 'nothing-to-compare') {
    return comparison.people.map(({ personId, successes, total }) => ({
      ...{ personId, name: toName(personId), rank: null, successes, total },
      ...{ rate: null, lower: null, upper: null, leveled: null },
      ...{ sameRep: toSameRep(personId), sentence: '', isTooFew: false },
    }));
  }
  const lines = comparison.people.map((person): PersonLine => {
    const { personId, count, rate, interval, shrunkRate, standing } = person;
    const isTooFew = standing === 'too-few';
    // Under five the count says more than a share and its range.
    const isCountOnly = count.total < 5;
    return {
      personId,
      name: toName(personId),
      rank: person.rank ?? null,
      ...count,
      rate: isCountOnly ? null : rate,
      lower: isCountOnly ? null : interval.lower,
      upper: isCountOnly ? null : interval.upper,
      leveled: isTooFew ? null : shrunkRate,
      sameRep: toSameRep(personId),
      sentence: toSentence(person),
      isTooFew,
    };
  });
  const byName = (one: PersonLine, other: PersonLine): number => one.name.localeCompare(other.name);
  return [
    ...lines.filter(({ rank }) => rank !== null),
    ...lines.filter(({ rank, isTooFew }) => rank === null && !isTooFew).sort(byName),
    ...lines.filter(({ isTooFew }) => isTooFew).sort(byName),
  ];
}

/** Who has too few to tell, in one sentence: how many it takes is the same for all of them. None
 * where the headline says it already. */
export function toFewNote(
  people: readonly PersonLine[],
  comparison: ShareComparison | NoComparison,
  words: ExemplarPageWords,
): string[] {
  const few = people.filter(({ isTooFew }) => isTooFew);
  if (comparison.kind === 'nothing-to-compare' || few.length === 0 || few.length === people.length) return [];
  const names = few.map(({ name, total }) => `${name} (${total})`);
  return [words.page.tooFewTogether({ names, leastTotal: comparison.leastTotal })];
}

/** The picture with its people in the order of the table. */
export function toOrderedPicture(
  picture: ExemplarPicture | undefined,
  people: readonly PersonLine[],
): ExemplarPicture | null {
  if (!picture) return null;
  const place = new Map(people.map(({ personId }, index) => [personId, index]));
  const dots = [...picture.dots].sort(
    (one, other) => (place.get(one.personId) ?? 0) - (place.get(other.personId) ?? 0),
  );
  return { ...picture, dots };
}
