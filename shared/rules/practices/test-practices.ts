/**
 * Does a practice go with success? Customers with it and without it, compared within each person and pooled, then
 * corrected for all practices tried. Comparing across people would credit the practice with everything else its
 * users do.
 */
import { toBenjaminiHochberg } from '../../statistics/multiple-comparisons.ts';
import { toMantelHaenszel } from '../../statistics/mantel-haenszel.ts';
import type { MantelHaenszel, Stratum } from '../../statistics/mantel-haenszel.ts';
import { LEVEL } from '../exemplar/assess-shares.ts';

/** One customer of one person: whether the practice was used, and whether it went well. */
export interface PracticeCase {
  readonly practiceId: string;
  readonly personId: string;
  readonly isUsed: boolean;
  readonly isSuccess: boolean;
}

export interface PracticeTest {
  readonly practiceId: string;
  readonly withIt: { readonly successes: number; readonly total: number };
  readonly without: { readonly successes: number; readonly total: number };
  /** Absent when no person has customers of both kinds with both outcomes. */
  readonly pooled?: MantelHaenszel;
  /** One-sided p corrected for all practices that could be tested. */
  readonly q?: number;
  readonly conclusion: 'goes-with-success' | 'no-difference-shown' | 'cannot-tell';
}

/** Tests practices, smallest q first, those that cannot be tested last. */
export function testPractices(cases: readonly PracticeCase[]): PracticeTest[] {
  const ids = [...new Set(cases.map(({ practiceId }) => practiceId))];
  const counted = ids.map((practiceId) => {
    const own = cases.filter((one) => one.practiceId === practiceId);
    return {
      practiceId,
      withIt: toCount(own, true),
      without: toCount(own, false),
      pooled: toMantelHaenszel(toStrata(own)),
    };
  });
  const testable = counted.filter(({ pooled }) => pooled !== undefined);
  const qs = toBenjaminiHochberg(testable.map(({ pooled }) => pooled!.greaterP));
  const qById = new Map(testable.map(({ practiceId }, index) => [practiceId, qs[index]!]));
  return counted
    .map(({ pooled, ...counts }): PracticeTest => {
      const q = qById.get(counts.practiceId);
      if (pooled === undefined || q === undefined) return { ...counts, conclusion: 'cannot-tell' };
      return { ...counts, pooled, q, conclusion: q <= LEVEL ? 'goes-with-success' : 'no-difference-shown' };
    })
    .sort((a, b) => (a.q ?? 2) - (b.q ?? 2) || (a.practiceId < b.practiceId ? -1 : 1));
}

function toStrata(cases: readonly PracticeCase[]): Stratum[] {
  return [...new Set(cases.map(({ personId }) => personId))].map((personId) => {
    const own = cases.filter((one) => one.personId === personId);
    return { withIt: toCount(own, true), without: toCount(own, false) };
  });
}

function toCount(cases: readonly PracticeCase[], isUsed: boolean): { successes: number; total: number } {
  const own = cases.filter((one) => one.isUsed === isUsed);
  return { successes: own.filter(({ isSuccess }) => isSuccess).length, total: own.length };
}
