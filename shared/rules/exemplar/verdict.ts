/**
 * What may be said about each person, as a code with the figures for one sentence. Nobody is named on one window:
 * the same person must stand out again in a separate one. The lowest figures get no verdict of their own.
 */
import { toFisherGreater } from '../../statistics/fisher.ts';
import type { Count } from '../../statistics/interval.ts';
import { LEVEL } from './assess-shares.ts';
import type { AssessedPerson, NoComparison, ShareComparison } from './assess-shares.ts';
import type { PersonCount } from './sales-order.ts';

/** One person's verdict with the figures that its sentence needs. */
export type Verdict =
  | { readonly code: 'too-few'; readonly total: number; readonly leastTotal: number }
  | { readonly code: 'as-expected'; readonly people: number }
  | { readonly code: 'not-ahead'; readonly count: Count }
  | {
      readonly code: 'promising';
      readonly count: Count;
      readonly rest: Count;
      readonly people: number;
      readonly lookAgainOn: string;
    }
  | {
      readonly code: 'proven-once';
      readonly count: Count;
      readonly rest: Count;
      readonly people: number;
      readonly lookAgainOn: string;
    }
  | {
      readonly code: 'not-confirmed';
      readonly count: Count;
      readonly rest: Count;
      readonly second: Count;
      readonly secondRest: Count;
      readonly lookAgainOn: string;
    }
  | {
      readonly code: 'proven';
      readonly count: Count;
      readonly rest: Count;
      readonly ratio?: number;
      readonly second: Count;
      readonly secondRest: Count;
    };

/** What is said about the whole comparison, before any person. */
export type Headline =
  | { readonly code: 'named'; readonly personIds: readonly string[] }
  | { readonly code: 'proven-once'; readonly personIds: readonly string[] }
  | { readonly code: 'promising'; readonly personIds: readonly string[] }
  | { readonly code: 'nobody-beyond-chance'; readonly people: number }
  | { readonly code: 'too-few-everywhere'; readonly leastTotal: number }
  | { readonly code: 'nothing-to-compare'; readonly reason: NoComparison['reason'] };

/**
 * The verdict for one person.
 * @param secondWindow counts of all people in the separate window; undefined when the file has none
 */
export function toVerdict(
  person: AssessedPerson,
  context: {
    readonly people: number;
    readonly leastTotal: number;
    readonly lookAgainOn: string;
    readonly secondWindow?: readonly PersonCount[];
  },
): Verdict {
  const { count, rest, standing, personId } = person;
  const { people, leastTotal, lookAgainOn } = context;
  if (standing === 'too-few') return { code: 'too-few', total: count.total, leastTotal };
  if (standing === 'as-expected') return { code: 'as-expected', people };
  if (standing === 'not-ahead') return { code: 'not-ahead', count };
  if (standing === 'promising') return { code: 'promising', count, rest, people, lookAgainOn };
  const again = toSecondCounts(personId, context.secondWindow ?? []);
  if (again === undefined) return { code: 'proven-once', count, rest, people, lookAgainOn };
  if (toFisherGreater(again.second, again.secondRest) > LEVEL) {
    return { code: 'not-confirmed', count, rest, ...again, lookAgainOn };
  }
  return {
    code: 'proven',
    count,
    rest,
    ...(person.ratio !== undefined && { ratio: person.ratio }),
    ...again,
  };
}

/** The headline of a comparison and its verdicts. */
export function toHeadline(
  comparison: ShareComparison | NoComparison,
  verdicts: ReadonlyMap<string, Verdict>,
): Headline {
  if (comparison.kind === 'nothing-to-compare') {
    return { code: 'nothing-to-compare', reason: comparison.reason };
  }
  return toHeadlineOf(verdicts, comparison.people.length, comparison.leastTotal);
}

/** The headline of verdicts alone, for comparisons of amounts too. */
export function toHeadlineOf(
  verdicts: ReadonlyMap<string, Verdict>,
  people: number,
  leastTotal: number,
): Headline {
  const having = (...codes: Verdict['code'][]): string[] =>
    [...verdicts].filter(([, verdict]) => codes.includes(verdict.code)).map(([personId]) => personId);
  const named = having('proven');
  if (named.length > 0) return { code: 'named', personIds: named };
  const once = having('proven-once');
  if (once.length > 0) return { code: 'proven-once', personIds: once };
  const promising = having('promising', 'not-confirmed');
  if (promising.length > 0) return { code: 'promising', personIds: promising };
  if (having('too-few').length === verdicts.size) return { code: 'too-few-everywhere', leastTotal };
  return { code: 'nobody-beyond-chance', people };
}

function toSecondCounts(
  personId: string,
  counts: readonly PersonCount[],
): { second: Count; secondRest: Count } | undefined {
  const own = counts.find((count) => count.personId === personId);
  const others = counts.filter((count) => count.personId !== personId);
  const secondRest = others.reduce(
    (sum, { successes, total }) => ({ successes: sum.successes + successes, total: sum.total + total }),
    { successes: 0, total: 0 },
  );
  if (!own || own.total === 0 || secondRest.total === 0) return undefined;
  return { second: { successes: own.successes, total: own.total }, secondRest };
}
