/**
 * What can be said before the start: in how many ways the mentees can be picked, the least p that can come out, and
 * how large an effect has to be to show, in the firm's own unit where two past periods tell how people vary.
 */
import { toLotWays, toShuffled } from '../../statistics/lot-test.ts';
import { toWays } from '../../statistics/permutation.ts';
import { toSeededRandom } from '../../statistics/random-source.ts';
import { toVisibleEffect } from '../../statistics/visible-effect.ts';
import { toChanges } from './groups.ts';
import { toMeasureWindows, type Figure, type Member, type MeasureDesign } from './model.ts';

export interface BeforeStart {
  readonly mentees: number;
  readonly others: number;
  readonly ways: number;
  /** The least one-sided p; null where nothing can be tested. */
  readonly leastP: number | null;
  /** In standard deviations of the change between people. */
  readonly visibleDeviations: number | null;
  /** In shares (0 to 1) or in the unit; null where no two past periods are known. */
  readonly visible: number | null;
  readonly isByLot: boolean;
}

/** Says what the comparison can show. */
export function toBeforeStart(
  design: MeasureDesign,
  members: readonly Member[],
  figures: readonly Figure[],
): BeforeStart {
  const mentees = members.filter(({ part }) => part === 'mentee').length;
  const others = members.filter(({ part }) => part === 'other').length;
  const isByLot = design.lots !== null;
  if (isByLot) {
    const ways = toLotWays(toLotSizes(mentees, design.lots!));
    const leastP = mentees < design.lots! ? null : 1 / ways;
    return { mentees, others, ways, leastP, visibleDeviations: null, visible: null, isByLot };
  }
  if (mentees < 2 || others === 0)
    return { mentees, others, ways: 0, leastP: null, visibleDeviations: null, visible: null, isByLot };
  const ways = toWays(mentees + others, mentees);
  const visibleDeviations = toVisibleEffect(mentees, others) ?? null;
  const spread = toSpread(design, members, figures);
  return {
    ...{ mentees, others, ways, leastP: 1 / ways, visibleDeviations, isByLot },
    visible: spread === null || visibleDeviations === null ? null : spread * visibleDeviations,
  };
}

/** Standard deviation of the change between people over the two last periods before the start. */
function toSpread(
  design: MeasureDesign,
  members: readonly Member[],
  figures: readonly Figure[],
): number | null {
  const windows = toMeasureWindows(design);
  const from = windows.find(({ index }) => index === -2);
  const to = windows.find(({ index }) => index === -1);
  if (!from || !to) return null;
  const changes = (['mentee', 'other'] as const).flatMap((part) =>
    toChanges(design, members, figures, { part, from, to }).map(({ change }) => change),
  );
  if (changes.length < 3) return null;
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0);
  return Math.sqrt(squares / (changes.length - 1));
}

/** Sizes of the groups of a stepped start: as equal as can be, the earlier ones larger. */
export const toLotSizes = (people: number, lots: number): number[] =>
  Array.from({ length: lots }, (_, lot) => Math.floor(people / lots) + (lot < people % lots ? 1 : 0));

/** Draws who begins when: the same people and seed give the same groups on every machine. Groups count from 1. */
export function drawLots(personIds: readonly string[], lots: number, seed: number): Map<string, number> {
  const groups = toLotSizes(personIds.length, lots).flatMap((size, lot) =>
    Array.from({ length: size }, () => lot + 1),
  );
  const order = toShuffled([...personIds].sort(), toSeededRandom(seed));
  return new Map(order.map((personId, at) => [personId, groups[at]!]));
}
