/**
 * What may be said about each person, as a code with the figures for one sentence. Nobody is named on one window:
 * the same person must stand out again in a separate one. Nobody is named at all where the records themselves could
 * make the difference (doubts.ts). The lowest figures get no verdict of their own.
 */
import type { Count } from '../../statistics/interval.ts';
import { LEVEL, toShareComparison } from './assess-shares.ts';
import type { AssessedPerson, NoComparison, ShareComparison } from './assess-shares.ts';
import type { Doubt, Doubts } from './doubts.ts';
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
      readonly code: 'in-doubt';
      readonly count: Count;
      readonly rest: Count;
      readonly doubt: Doubt;
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
  /** Somebody would stand out, and the records themselves could be the reason: no name. */
  | { readonly code: 'in-doubt'; readonly doubts: readonly Doubt[] }
  /** `isSpread`: the people differ, downward. */
  | { readonly code: 'nobody-beyond-chance'; readonly people: number; readonly isSpread: boolean }
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
    /** What in the records speaks against a name, in the first window and in the second. */
    readonly doubts?: Doubts;
    readonly secondDoubts?: Doubts;
  },
): Verdict {
  const { count, rest, standing, personId } = person;
  const { people, leastTotal, lookAgainOn } = context;
  if (standing === 'too-few') return { code: 'too-few', total: count.total, leastTotal };
  if (standing === 'as-expected') return { code: 'as-expected', people };
  if (standing === 'not-ahead') return { code: 'not-ahead', count };
  const doubt = context.doubts?.(personId, standing);
  if (doubt !== undefined) return { code: 'in-doubt', count, rest, doubt };
  if (standing === 'promising') return { code: 'promising', count, rest, people, lookAgainOn };
  const again = toSecondCounts(personId, context.secondWindow ?? []);
  const isDoubtedAgain = context.secondDoubts?.(personId, 'promising') !== undefined;
  // No second window, or the person had no customers in it, or stands out there in doubt: nothing confirms.
  if (again === undefined || (again.p <= LEVEL && isDoubtedAgain)) {
    return { code: 'proven-once', count, rest, people, lookAgainOn };
  }
  const { p, second, secondRest } = again;
  if (p > LEVEL) return { code: 'not-confirmed', count, rest, second, secondRest, lookAgainOn };
  return {
    code: 'proven',
    count,
    rest,
    ...(person.ratio !== undefined && { ratio: person.ratio }),
    ...{ second, secondRest },
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
  const isSpread = comparison.homogeneity.p <= LEVEL;
  return toHeadlineOf(verdicts, {
    people: comparison.people.length,
    leastTotal: comparison.leastTotal,
    isSpread,
  });
}

function toHeadlineOf(
  verdicts: ReadonlyMap<string, Verdict>,
  { people, leastTotal, isSpread }: { people: number; leastTotal: number; isSpread: boolean },
): Headline {
  const having = (...codes: Verdict['code'][]): string[] =>
    [...verdicts].filter(([, verdict]) => codes.includes(verdict.code)).map(([personId]) => personId);
  const named = having('proven');
  if (named.length > 0) return { code: 'named', personIds: named };
  const once = having('proven-once');
  if (once.length > 0) return { code: 'proven-once', personIds: once };
  const promising = having('promising', 'not-confirmed');
  if (promising.length > 0) return { code: 'promising', personIds: promising };
  const doubts = [...verdicts.values()].flatMap((verdict) =>
    verdict.code === 'in-doubt' ? [verdict.doubt] : [],
  );
  if (doubts.length > 0) return { code: 'in-doubt', doubts: [...new Set(doubts)] };
  if (having('too-few').length === verdicts.size) return { code: 'too-few-everywhere', leastTotal };
  return { code: 'nobody-beyond-chance', people, isSpread };
}

/** The person and everybody else in the separate window; undefined where either has no customers there. */
function toSecondCounts(
  personId: string,
  counts: readonly PersonCount[],
): { second: Count; secondRest: Count; p: number } | undefined {
  const comparison = toShareComparison(counts);
  if (comparison.kind === 'compared') {
    const own = comparison.people.find((person) => person.personId === personId);
    return own && { second: own.count, secondRest: own.rest, p: own.strictP };
  }
  const own = counts.find((count) => count.personId === personId && count.total > 0);
  const all = comparison.overall;
  if (!own || own.total === all.total) return undefined;
  const second = { successes: own.successes, total: own.total };
  return {
    second,
    secondRest: { successes: all.successes - own.successes, total: all.total - own.total },
    p: 1,
  };
}
