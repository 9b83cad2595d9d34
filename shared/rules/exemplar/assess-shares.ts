/**
 * Is somebody truly different, or lucky? Intervals, funnel, shrinkage, an exact test and its correction for looking
 * at everybody, on one count per person. Serves every proportion of the program, not retention alone.
 * One person far below the others would make all the others look good beside them; a standing must hold without such
 * figures too.
 * Naming somebody is not decided here: it takes a second window (see verdict.ts).
 */
import { toFisherGreater, toFisherLess } from '../../statistics/fisher.ts';
import { toFunnelPosition, toFunnelScore, toSmallestTellingTotal } from '../../statistics/funnel.ts';
import type { FunnelPosition } from '../../statistics/funnel.ts';
import { toHomogeneity } from '../../statistics/homogeneity.ts';
import type { Homogeneity } from '../../statistics/homogeneity.ts';
import type { Count, Interval } from '../../statistics/interval.ts';
import { toHolmAdjusted } from '../../statistics/multiple-comparisons.ts';
import { toShrinkage } from '../../statistics/shrinkage.ts';
import type { Shrinkage } from '../../statistics/shrinkage.ts';
import { toWilsonInterval } from '../../statistics/wilson.ts';
import { compareIds } from './sales-order.ts';
import type { PersonCount } from './sales-order.ts';

/** How one person's figure stands in one window. */
export type Standing = 'too-few' | 'stands-out' | 'promising' | 'as-expected' | 'not-ahead';

/** One person with everything that the table and the picture show. */
export interface AssessedPerson {
  readonly personId: string;
  readonly count: Count;
  readonly rate: number;
  readonly interval: Interval;
  /** Everybody else together. */
  readonly rest: Count;
  readonly restInterval: Interval;
  /** This rate divided by the others'; absent where the others have none. */
  readonly ratio?: number;
  readonly position: FunnelPosition;
  readonly funnelScore?: number;
  readonly shrunkRate: number;
  readonly shrunkInterval?: Interval;
  /** One-sided Fisher p against everybody else. */
  readonly p: number;
  /** The same after Holm's correction for all people compared. */
  readonly holmP: number;
  /** The larger of `p` and the one against the others without figures far below: what the standing is judged by. */
  readonly strictP: number;
  /** One-sided Fisher p of so few successes. */
  readonly lowerP: number;
  readonly standing: Standing;
  /** 1 for the highest shrunk rate; only for those above the overall rate, never for too few. */
  readonly rank?: number;
}

/** The comparison of all people with at least one customer. */
export interface ShareComparison {
  readonly kind: 'compared';
  readonly people: readonly AssessedPerson[];
  readonly overall: Count;
  /** Below so many even a perfect record could be luck. */
  readonly leastTotal: number;
  readonly homogeneity: Homogeneity;
  readonly shrinkage: Shrinkage['kind'];
  /** The totals that a figure is held against, figures far below left out; the same as `overall` without such. */
  readonly withoutFarBelow: Count;
  /** Largest `strictP` at which somebody stands out here: Holm's step for the first who does not. */
  readonly standOutLevel: number;
}

/** Why there is nothing to compare. */
export interface NoComparison {
  readonly kind: 'nothing-to-compare';
  readonly reason: 'nobody' | 'one-person' | 'all-succeed' | 'none-succeed';
  readonly people: readonly PersonCount[];
  readonly overall: Count;
}

/** Largest p that counts as beyond chance. */
export const LEVEL = 0.05;

/**
 * Compares people by their share of successes; people with a total of 0 are left out.
 * The highest shrunk rate comes first, ties by larger total; those with too few follow by id.
 */
export function toShareComparison(counts: readonly PersonCount[]): ShareComparison | NoComparison {
  const present = counts.filter(({ total }) => total > 0);
  const overall = present.reduce(add, { successes: 0, total: 0 });
  const none = (reason: NoComparison['reason']): NoComparison => ({
    kind: 'nothing-to-compare',
    reason,
    people: present,
    overall,
  });
  if (present.length === 0) return none('nobody');
  if (present.length === 1) return none('one-person');
  if (overall.successes === 0) return none('none-succeed');
  if (overall.successes === overall.total) return none('all-succeed');

  const rate = overall.successes / overall.total;
  const leastTotal = toSmallestTellingTotal(rate)!;
  const shrinkage = toShrinkage(present)!;
  const ps = present.map((count) => toFisherGreater(count, toRest(overall, count)));
  const holmPs = toHolmAdjusted(ps);
  const lowerPs = present.map((count) => toFisherLess(count, toRest(overall, count)));
  const holmLowerPs = toHolmAdjusted(lowerPs);
  const near = present.filter((_, index) => holmLowerPs[index]! > LEVEL);
  const withoutFarBelow = near.length < 2 ? overall : near.reduce(add, { successes: 0, total: 0 });
  const strictPs = present.map((count, index) =>
    near.includes(count)
      ? Math.max(ps[index]!, toFisherGreater(count, toRest(withoutFarBelow, count)))
      : ps[index]!,
  );
  const holmStrictPs = toHolmAdjusted(strictPs);
  const people = present.map(({ personId, successes, total }, index): AssessedPerson => {
    const count = { successes, total };
    const rest = toRest(overall, count);
    const shrunk = shrinkage.rates[index]!;
    const score = toFunnelScore(count, rate);
    const position = toFunnelPosition(count, rate);
    const [strictP, lowerP] = [strictPs[index]!, lowerPs[index]!];
    return {
      personId,
      count,
      rate: successes / total,
      interval: toWilsonInterval(count),
      rest,
      restInterval: toWilsonInterval(rest),
      ...(rest.successes > 0 && { ratio: successes / total / (rest.successes / rest.total) }),
      position,
      ...(score !== undefined && { funnelScore: score }),
      shrunkRate: shrunk.rate,
      ...(shrunk.interval && { shrunkInterval: shrunk.interval }),
      p: ps[index]!,
      holmP: holmPs[index]!,
      ...{ strictP, lowerP },
      standing: toStanding({ total, leastTotal, strictP, holmP: holmStrictPs[index]!, lowerP }),
    };
  });
  return {
    kind: 'compared',
    people: toRanked(people, rate),
    overall,
    leastTotal,
    homogeneity: toHomogeneity(present)!,
    shrinkage: shrinkage.kind,
    withoutFarBelow,
    standOutLevel: LEVEL / Math.max(1, present.length - holmStrictPs.filter((p) => p <= LEVEL).length),
  };
}

function toStanding(facts: {
  total: number;
  leastTotal: number;
  strictP: number;
  holmP: number;
  lowerP: number;
}): Standing {
  if (facts.total < facts.leastTotal) return 'too-few';
  if (facts.holmP <= LEVEL) return 'stands-out';
  if (facts.strictP <= LEVEL) return 'promising';
  return facts.lowerP <= LEVEL ? 'not-ahead' : 'as-expected';
}

function toRanked(people: readonly AssessedPerson[], overallRate: number): AssessedPerson[] {
  const isTold = ({ standing }: AssessedPerson): boolean => standing !== 'too-few';
  const told = people
    .filter(isTold)
    .sort(
      (a, b) =>
        b.shrunkRate - a.shrunkRate || b.count.total - a.count.total || compareIds(a.personId, b.personId),
    )
    .map((person, index) =>
      person.shrunkRate > overallRate + 1e-12 ? { ...person, rank: index + 1 } : person,
    );
  const others = people
    .filter((person) => !isTold(person))
    .sort((a, b) => compareIds(a.personId, b.personId));
  return [...told, ...others];
}

function toRest(overall: Count, own: Count): Count {
  return { successes: overall.successes - own.successes, total: overall.total - own.total };
}

function add(sum: Count, count: Count): Count {
  return { successes: sum.successes + count.successes, total: sum.total + count.total };
}
