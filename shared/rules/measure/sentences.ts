/**
 * A result as sentences, the same in the dialog, on paper and in the tab: the finding, how it was tested, and what it
 * cannot tell. Words come from outside; what is said, and what must be said beside it, is decided here.
 */
import type { Messages } from '../../messages/registry.ts';
import type { BeforeStart } from './before-start.ts';
import type { MeasureResult } from './assess.ts';
import { isShareKind, type MeasureDesign } from './model.ts';

export interface MeasureSentences {
  /** The finding in one line. */
  readonly headline: string;
  /** How large chance alone would be, if it was tested. */
  readonly chance: string | null;
  readonly verdict: string;
  /** How far the data let the difference be. */
  readonly limits: readonly string[];
  readonly cannotTell: readonly string[];
  readonly missing: readonly string[];
}

export interface SentenceOptions {
  readonly design: MeasureDesign & { readonly unit: string | null };
  readonly result: MeasureResult;
  readonly words: Messages['measure'];
  /** Texts of what was changed on the way. */
  readonly marks: readonly string[];
  /** Names go out of what is for outside. */
  readonly withNames: boolean;
}

/** The sentences of a result. */
export function toMeasureSentences(options: SentenceOptions): MeasureSentences {
  const { design, result, words, marks, withNames } = options;
  const { missing, isFinal, verdict, to } = result;
  const measured = { unit: design.unit, isShare: isShareKind(design.kind) };
  const isTold = to !== null && verdict !== 'not-yet';
  return {
    headline: toHeadline(options),
    chance: toChance(result, words),
    verdict: words.verdict[verdict],
    limits: isTold ? toLimits(options) : [],
    cannotTell: [
      ...(isTold && !isFinal ? [words.halfTime] : []),
      result.lot || design.lots !== null ? words.drawnByLot : words.notByLot,
      ...(design.chosenLow ? [words.regression] : []),
      ...(result.earlierDifference === null
        ? []
        : [words.earlier({ value: result.earlierDifference, ...measured })]),
      ...(marks.length > 0 ? [words.changedOnTheWay({ texts: marks })] : []),
    ],
    missing:
      missing.length === 0
        ? []
        : withNames
          ? missing.map((one) => words.missing(one))
          : [words.missingList({ people: missing.length })],
  };
}

function toHeadline({ design, result, words }: SentenceOptions): string {
  const { verdict, to, windows, menteeMeans, otherMeans, lot, difference } = result;
  const measured = { unit: design.unit, isShare: isShareKind(design.kind) };
  if (verdict === 'not-yet' || !menteeMeans) {
    const first = windows.find(({ index }) => index === 0)!;
    return to === null ? words.notYet({ on: first.beforeOn }) : words.noFigures;
  }
  if (lot) return words.byLot({ effect: design.better === 'lower' ? -lot.effect : lot.effect, ...measured });
  if (verdict === 'one-mentee') return words.onePerson({ mine: menteeMeans.change, ...measured });
  if (!otherMeans || difference === null) return words.alone({ mine: menteeMeans.change, ...measured });
  return words.both({ mine: menteeMeans.change, theirs: otherMeans.change, ...measured });
}

function toChance(result: MeasureResult, words: Messages['measure']): string | null {
  const { lot, permutation, signFlip, menteeChanges, otherChanges, verdict } = result;
  if (verdict === 'not-yet') return null;
  if (lot) return words.orders({ orders: lot.orders, asMuch: lot.asMuchOrMore, p: lot.oneSidedP });
  if (permutation) {
    const { method, relabelings: ways, asMuchOrMore: asMuch, oneSidedP: p, smallestOneSidedP } = permutation;
    if (method === 'draws')
      return words.waysDrawn({ ways, asMuch, p, error: Math.sqrt((p * (1 - p)) / ways) });
    const mentees = menteeChanges.length;
    const people = mentees + otherChanges.length;
    return words.ways({ ways, mentees, people, asMuch, p, least: smallestOneSidedP });
  }
  if (signFlip && verdict === 'nobody-to-compare') {
    const { patterns, asMuchOrMore: asMuch, oneSidedP: p } = signFlip;
    return words.signs({ patterns, asMuch, p });
  }
  return null;
}

function toLimits({ design, result, words }: SentenceOptions): string[] {
  const measured = { unit: design.unit, isShare: isShareKind(design.kind) };
  const { meanInterval, otherMeans, shares, permutation } = result;
  if (!otherMeans || !permutation) return [];
  return [
    ...(meanInterval
      ? [words.fits({ lower: meanInterval.lower, upper: meanInterval.upper, ...measured })]
      : permutation.method === 'exact'
        ? [words.noLimits]
        : []),
    ...(shares ? [words.byCustomers({ lower: shares.lower, upper: shares.upper })] : []),
  ];
}

/** What the comparison can show, before it starts. */
export function toBeforeSentences(
  before: BeforeStart,
  design: MeasureDesign & { readonly unit: string | null },
  words: Messages['measure'],
): string[] {
  const { mentees, others, ways, leastP, visible, visibleDeviations, isByLot } = before;
  if (leastP === null) return [words.before.none];
  const first = isByLot
    ? words.before.orders({ lots: design.lots!, orders: ways, least: leastP })
    : words.before.ways({ mentees, people: mentees + others, ways, least: leastP });
  if (leastP > 0.05) return [first, words.before.tooFew];
  const isShare = isShareKind(design.kind);
  return [
    first,
    ...(visible !== null
      ? [words.before.visible({ value: visible, unit: design.unit, isShare })]
      : visibleDeviations !== null
        ? [words.before.deviations({ value: visibleDeviations })]
        : []),
  ];
}
