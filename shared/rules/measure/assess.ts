/**
 * What the figures say by now: before against after, mentees against others, the difference of both, tested over every
 * way in which the mentees could have been picked (or the lot could have fallen). One test, fixed beforehand: a second
 * one after the first failed would find something sooner or later.
 */
import type { Count } from '../../statistics/interval.ts';
import { toDifferenceOfChanges, type DifferenceOfChanges } from '../../statistics/difference-of-changes.ts';
import { toHodgesLehmann, type HodgesLehmann } from '../../statistics/hodges-lehmann.ts';
import { toLotTest, type LotTest } from '../../statistics/lot-test.ts';
import { toMeanInterval, type MeanInterval } from '../../statistics/mean-interval.ts';
import { toPermutationTest, type PermutationResult } from '../../statistics/permutation.ts';
import type { RandomSource } from '../../statistics/random-source.ts';
import { toSignFlipTest, type SignFlipResult } from '../../statistics/sign-flip.ts';
import {
  findMissing,
  toChanges,
  toGroupLine,
  type GroupLine,
  type MissingPerson,
  type PersonChange,
} from './groups.ts';
import {
  isShareKind,
  toFigureOf,
  toMeasureWindows,
  toValue,
  type Figure,
  type Member,
  type MeasureDesign,
  type MeasureWindow,
} from './model.ts';

/**
 * `not-yet`: no period after the start is over with figures · `one-mentee`, `nobody-to-compare`: no test · `too-few`:
 * not even the most extreme result would show · `as-much`: the others changed as much or more · `not-shown`: more, but
 * chance gives as much · `shown`: more than chance usually gives.
 */
export type MeasureVerdict =
  'not-yet' | 'one-mentee' | 'nobody-to-compare' | 'too-few' | 'as-much' | 'not-shown' | 'shown';

export interface GroupMeans {
  readonly people: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Pooled over the same people, for shares. */
  readonly pooled: { readonly before: Count; readonly after: Count } | null;
}

export interface MeasureResult {
  readonly windows: readonly MeasureWindow[];
  readonly mentees: GroupLine;
  readonly others: GroupLine;
  readonly verdict: MeasureVerdict;
  readonly from: MeasureWindow;
  /** The latest period after the start with figures; the fixed one in the end. */
  readonly to: MeasureWindow | null;
  readonly isFinal: boolean;
  readonly menteeMeans: GroupMeans | null;
  readonly otherMeans: GroupMeans | null;
  /** Change of the mentees minus change of the others; of the mentees alone where nobody is compared. */
  readonly difference: number | null;
  readonly menteeChanges: readonly PersonChange[];
  readonly otherChanges: readonly PersonChange[];
  readonly permutation: PermutationResult | null;
  readonly signFlip: SignFlipResult | null;
  readonly lot: LotTest | null;
  readonly meanInterval: MeanInterval | null;
  readonly median: HodgesLehmann | null;
  readonly shares: DifferenceOfChanges | null;
  readonly missing: readonly MissingPerson[];
  /** The same difference over the two last periods before the start: near nothing, if the groups went alike. */
  readonly earlierDifference: number | null;
}

export interface MeasureFacts {
  readonly design: MeasureDesign;
  readonly members: readonly Member[];
  readonly figures: readonly Figure[];
  /** `YYYY-MM-DD` in the program's zone. */
  readonly todayOn: string;
  readonly hasLeft: (personId: string) => boolean;
}

/** P-values up to this are told as more than chance usually gives. */
export const LEVEL = 0.05;

/** Assesses a measure. Differences are in shares (0 to 1) or in the unit; better is always positive in the tests. */
export function assessMeasure(facts: MeasureFacts, random: RandomSource): MeasureResult {
  const { design, members, figures, todayOn, hasLeft } = facts;
  const windows = toMeasureWindows(design);
  const mentees = toGroupLine(design, members, figures, 'mentee');
  const others = toGroupLine(design, members, figures, 'other');
  const from = windows.find(({ index }) => index === -1)!;
  const told = windows.filter(
    ({ index, beforeOn }) =>
      index >= 0 &&
      beforeOn <= todayOn &&
      mentees.points.some(({ window, people }) => window.index === index && people > 0),
  );
  const to = told[told.length - 1] ?? null;
  const end = to ?? windows[windows.length - 1]!;
  const changesOf = (part: 'mentee' | 'other'): PersonChange[] =>
    to ? toChanges(design, members, figures, { part, from, to }) : [];
  const menteeChanges = changesOf('mentee');
  const otherChanges = changesOf('other');
  const sign = design.better === 'lower' ? -1 : 1;
  const [mine, theirs] = [menteeChanges, otherChanges].map((all) =>
    all.map(({ change }) => sign * change),
  ) as [number[], number[]];
  const permutation = toPermutationTest(mine, theirs, random) ?? null;
  const signFlip = theirs.length === 0 && mine.length > 1 ? (toSignFlipTest(mine, random) ?? null) : null;
  const lot = to && design.lots ? toLot(facts, windows, to, random) : null;
  const pooledOf = (all: readonly PersonChange[]) => (to ? toPooled(facts, all, from, to) : null);
  const menteeMeans = toMeans(menteeChanges, pooledOf(menteeChanges));
  const otherMeans = toMeans(otherChanges, pooledOf(otherChanges));
  const isBoth = mine.length > 0 && theirs.length > 0;
  return {
    ...{ windows, mentees, others, from, to, menteeMeans, otherMeans, menteeChanges, otherChanges },
    verdict: toVerdict({ to, mine: mine.length, theirs: theirs.length, permutation, signFlip, lot }),
    isFinal: to?.index === design.windowsAfter - 1,
    difference: menteeMeans && (otherMeans ? menteeMeans.change - otherMeans.change : menteeMeans.change),
    ...{ permutation, signFlip, lot },
    meanInterval: isBoth ? withSign(toMeanInterval(mine, theirs), sign) : null,
    median: isBoth
      ? (toHodgesLehmann(menteeChanges.map(toChange), otherChanges.map(toChange)) ?? null)
      : null,
    shares:
      menteeMeans?.pooled && otherMeans?.pooled
        ? (toDifferenceOfChanges(menteeMeans.pooled, otherMeans.pooled) ?? null)
        : null,
    missing: to ? findMissing(design, members, figures, { from, to: end, hasLeft }) : [],
    earlierDifference: toEarlierDifference(facts, windows),
  };
}

const toChange = ({ change }: PersonChange): number => change;

const withSign = (interval: MeanInterval | undefined, sign: number): MeanInterval | null =>
  interval === undefined
    ? null
    : sign > 0
      ? interval
      : { ...interval, lower: -interval.upper, upper: -interval.lower };

function toVerdict(known: {
  to: MeasureWindow | null;
  mine: number;
  theirs: number;
  permutation: PermutationResult | null;
  signFlip: SignFlipResult | null;
  lot: LotTest | null;
}): MeasureVerdict {
  const { to, mine, theirs, permutation, signFlip, lot } = known;
  if (!to || mine === 0) return 'not-yet';
  if (lot) {
    if (1 / lot.orders > LEVEL) return 'too-few';
    if (lot.effect <= 0) return 'as-much';
    return lot.oneSidedP <= LEVEL ? 'shown' : 'not-shown';
  }
  if (mine === 1) return 'one-mentee';
  if (theirs === 0) return signFlip ? 'nobody-to-compare' : 'not-yet';
  if (!permutation || permutation.smallestOneSidedP > LEVEL) return 'too-few';
  if (permutation.difference <= 0) return 'as-much';
  return permutation.oneSidedP <= LEVEL ? 'shown' : 'not-shown';
}

const toMean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function toMeans(changes: readonly PersonChange[], pooled: GroupMeans['pooled']): GroupMeans | null {
  if (changes.length === 0) return null;
  const before = toMean(changes.map((one) => one.before));
  const after = toMean(changes.map((one) => one.after));
  return { people: changes.length, before, after, change: after - before, pooled };
}

function toPooled(
  { design, figures }: MeasureFacts,
  changes: readonly PersonChange[],
  from: MeasureWindow,
  to: MeasureWindow,
): GroupMeans['pooled'] {
  if (!isShareKind(design.kind) || changes.length === 0) return null;
  const figureOf = toFigureOf(figures);
  const sum = (window: MeasureWindow): Count =>
    changes.reduce(
      (all, { personId }) => {
        const { successes, trials } = figureOf(personId, window)!;
        return { successes: all.successes + successes!, total: all.total + trials! };
      },
      { successes: 0, total: 0 },
    );
  return { before: sum(from), after: sum(to) };
}

/** The lot's test over mentees with a figure in every period up to the latest. */
function toLot(
  { design, members, figures }: MeasureFacts,
  windows: readonly MeasureWindow[],
  to: MeasureWindow,
  random: RandomSource,
): LotTest | null {
  const figureOf = toFigureOf(figures);
  const used = windows.filter(({ index }) => index <= to.index);
  const sign = design.better === 'lower' ? -1 : 1;
  const whole = members.flatMap(({ personId, part, lot }) => {
    if (part !== 'mentee' || lot === null) return [];
    const values = used.map((window) => toValue(design.kind, figureOf(personId, window)));
    if (values.some((value) => value === undefined)) return [];
    const start = Math.min(used.length, design.windowsBefore + lot - 1);
    return [{ start, values: values.map((value) => sign * value!) }];
  });
  if (whole.length < 2) return null;
  const rows = whole.map(({ values }) => values);
  const starts = whole.map(({ start }) => start);
  return toLotTest(rows, starts, random) ?? null;
}

function toEarlierDifference(
  { design, members, figures }: MeasureFacts,
  windows: readonly MeasureWindow[],
): number | null {
  const from = windows.find(({ index }) => index === -2);
  const to = windows.find(({ index }) => index === -1);
  if (!from || !to) return null;
  const meanOf = (part: 'mentee' | 'other'): number | null => {
    const changes = toChanges(design, members, figures, { part, from, to });
    return changes.length === 0 ? null : toMean(changes.map(toChange));
  };
  const [mine, theirs] = [meanOf('mentee'), meanOf('other')];
  return mine === null || theirs === null ? null : mine - theirs;
}
