/**
 * Proposes pairings: as many as the rules allow, then the best total fit, found as an optimal assignment instead of
 * first come, first served. A proposal only: the owner changes and confirms, so each line says why and who would be
 * second best.
 */
import { munkres } from 'munkres';
import type { FitContext, FitReason, Obstacle, PairableMentee, PairableMentor, PairFit } from './pair-fit.ts';
import { toPairFit } from './pair-fit.ts';

export interface SecondBest {
  readonly mentorId: string;
  readonly points: number;
  readonly reasons: readonly FitReason[];
  /** All of their places are taken in this proposal. */
  readonly isFull: boolean;
  /** They had a place before this proposal. */
  readonly hadPlace: boolean;
  /** Mentees they have with this proposal. */
  readonly mentees: number;
}

/** How a mentor stands once the proposal is made. */
export type Occupied = Pick<SecondBest, 'isFull' | 'hadPlace' | 'mentees'>;

export interface ProposedPairing {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly points: number;
  readonly reasons: readonly FitReason[];
  /** Another mentor fits this mentee better. */
  readonly isNotFirstChoice: boolean;
  readonly secondBest?: SecondBest;
}

/** A mentee without a mentor, and why. */
export interface UnpairedMentee {
  readonly menteeId: string;
  readonly reason: 'no-places-left' | 'nobody-possible' | 'no-mentors';
  readonly obstacles: readonly { readonly mentorId: string; readonly obstacle: Obstacle }[];
}

export interface PairingProposal {
  readonly pairings: readonly ProposedPairing[];
  readonly unpaired: readonly UnpairedMentee[];
}

/** Outweighs every sum of fits, so that a possible pair always beats leaving a mentee alone. */
const IMPOSSIBLE = 1_000_000;
/** Cost of a pair for each mentee that the mentor has before: with equal fit, work is spread. */
const SPREAD_POINTS = 2;

/** Proposes pairings; the same people give the same proposal, in whatever order they come. */
export function proposePairings(
  mentors: readonly PairableMentor[],
  mentees: readonly PairableMentee[],
  context: FitContext,
): PairingProposal {
  const byId = (a: { personId: string }, b: { personId: string }): number =>
    a.personId < b.personId ? -1 : 1;
  const rows = [...mentees].sort(byId);
  const able = mentors.filter(({ free }) => free > 0).sort(byId);
  const fits = rows.map((mentee) => toMentorFits(mentors, mentee, context));
  const places = able.flatMap((mentor) =>
    Array.from({ length: Math.min(mentor.free, rows.length) }, (_, index) => ({
      mentor,
      before: mentor.mentees + index,
    })),
  );
  const costs = fits.map((row) => {
    const fitOf = new Map(row.map(({ mentor, fit }) => [mentor, fit]));
    return places.map(({ mentor, before }) => {
      const fit = fitOf.get(mentor)!;
      return fit.obstacle ? IMPOSSIBLE : 100 - fit.points + SPREAD_POINTS * before;
    });
  });
  const chosen = new Map<number, PairableMentor>();
  if (costs.length > 0 && places.length > 0) {
    for (const [row, column] of munkres(costs)) {
      if (costs[row]![column]! < IMPOSSIBLE) chosen.set(row, places[column]!.mentor);
    }
  }
  const taken = new Map<string, number>();
  for (const { personId } of chosen.values()) taken.set(personId, (taken.get(personId) ?? 0) + 1);
  const occupiedOf = (mentor: PairableMentor): Occupied => toOccupied(mentor, taken);
  return {
    pairings: rows.flatMap((mentee, row) => {
      const mentor = chosen.get(row);
      return mentor ? [toProposed(mentee, mentor, fits[row]!, occupiedOf)] : [];
    }),
    unpaired: rows.flatMap((mentee, row) => (chosen.has(row) ? [] : [toUnpaired(mentee, fits[row]!)])),
  };
}

/** A mentor as this mentee would find them. */
export type MentorFit = Readonly<{ mentor: PairableMentor; fit: PairFit }>;

/** How each mentor fits one mentee. */
export const toMentorFits = (
  mentors: readonly PairableMentor[],
  mentee: PairableMentee,
  context: FitContext,
): MentorFit[] => mentors.map((mentor) => ({ mentor, fit: toPairFit(mentor, mentee, context) }));

/** How a mentor stands when so many mentees are given to each. */
export const toOccupied = (
  { personId, free, mentees }: Pick<PairableMentor, 'personId' | 'free' | 'mentees'>,
  taken: ReadonlyMap<string, number>,
): Occupied => {
  const more = taken.get(personId) ?? 0;
  return { isFull: more >= free, hadPlace: free > 0, mentees: mentees + more };
};

/**
 * Why the owner is not shown somebody who fits better as the chosen one; null where nobody fits better in whole points.
 * A proposal only passes somebody over for lack of a place, for another mentee, or to spread the work.
 */
export function toPassedOver(
  chosenPoints: number,
  { points, isFull, hadPlace }: SecondBest,
  isOwnersChoice: boolean,
): 'no-place' | 'elsewhere' | 'spread' | 'chosen' | null {
  if (Math.round(points) <= Math.round(chosenPoints)) return null;
  if (isFull) return hadPlace ? 'elsewhere' : 'no-place';
  return isOwnersChoice ? 'chosen' : 'spread';
}

/** The best possible mentor besides the one who is chosen. */
export function findSecondBest(
  fits: readonly MentorFit[],
  chosenId: string,
  occupiedOf: (mentor: PairableMentor) => Occupied,
): SecondBest | undefined {
  const [second] = fits
    .filter((one) => one.mentor.personId !== chosenId && !one.fit.obstacle)
    .sort((a, b) => b.fit.points - a.fit.points || (a.mentor.personId < b.mentor.personId ? -1 : 1));
  return (
    second && {
      mentorId: second.mentor.personId,
      points: second.fit.points,
      reasons: second.fit.reasons,
      ...occupiedOf(second.mentor),
    }
  );
}

function toProposed(
  mentee: PairableMentee,
  mentor: PairableMentor,
  fits: readonly MentorFit[],
  occupiedOf: (mentor: PairableMentor) => Occupied,
): ProposedPairing {
  const own = fits.find((one) => one.mentor === mentor)!.fit;
  const secondBest = findSecondBest(fits, mentor.personId, occupiedOf);
  return {
    mentorId: mentor.personId,
    menteeId: mentee.personId,
    points: own.points,
    reasons: own.reasons,
    isNotFirstChoice: secondBest !== undefined && secondBest.points > own.points,
    ...(secondBest && { secondBest }),
  };
}

function toUnpaired(mentee: PairableMentee, fits: readonly MentorFit[]): UnpairedMentee {
  const obstacles = fits.flatMap(({ mentor, fit }) =>
    fit.obstacle ? [{ mentorId: mentor.personId, obstacle: fit.obstacle }] : [],
  );
  const isNobody = obstacles.length === fits.length;
  const reason = fits.length === 0 ? 'no-mentors' : isNobody ? 'nobody-possible' : 'no-places-left';
  return { menteeId: mentee.personId, reason, obstacles };
}
