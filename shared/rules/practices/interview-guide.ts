/**
 * The talk with the exemplar, in person: what they do, how they came to it, which rules they break, and what their
 * trick could grow into. Practices in which they differ come first, with counts, as questions and not as praise.
 * "Analytical or intuitive" describes what was logged; it is no score of a person.
 */
import type { PracticeComparison, PracticeComparisons } from './compare-practices.ts';

/** How a practice came about, as logged. */
export type PracticeKind = 'analytical' | 'intuitive' | 'rule-breaking';

/** One question of the guide; its sentence is in the messages under the code. */
export type GuideQuestion =
  | {
      readonly code: 'does-differently';
      readonly practiceId: string;
      readonly comparison: PracticeComparison;
    }
  | { readonly code: 'does-not'; readonly practiceId: string; readonly comparison: PracticeComparison }
  | { readonly code: 'ask-others-first'; readonly practiceId: string }
  | {
      readonly code:
        | 'walk-through'
        | 'how-you-knew'
        | 'numbers-or-feeling'
        | 'rules-broken'
        | 'iceberg'
        | 'never-tried'
        | 'could-others'
        | 'willing-to-show';
    };

const ALWAYS = [
  'walk-through',
  'how-you-knew',
  'numbers-or-feeling',
  'rules-broken',
  'iceberg',
  'never-tried',
  'could-others',
  'willing-to-show',
] as const;

/** The questions of the talk, in order. Practices that everybody shares are no question. */
export function toInterviewGuide(comparisons: PracticeComparisons): GuideQuestion[] {
  const differing =
    comparisons.kind === 'compared' ? comparisons.practices.filter(({ gap }) => gap !== 0) : [];
  const unasked = comparisons.kind === 'compared' ? comparisons.notAskedOfOthers : [];
  return [
    ...ALWAYS.slice(0, 1).map((code) => ({ code })),
    ...differing.map((comparison) => ({
      code: comparison.exemplarDoes ? ('does-differently' as const) : ('does-not' as const),
      practiceId: comparison.practiceId,
      comparison,
    })),
    ...unasked.map((practiceId) => ({ code: 'ask-others-first' as const, practiceId })),
    ...ALWAYS.slice(1).map((code) => ({ code })),
  ];
}

/** How many of the exemplar's practices were logged as analytical, intuitive or against a rule. */
export function describePractices(kinds: readonly PracticeKind[]): Readonly<Record<PracticeKind, number>> {
  const count = (kind: PracticeKind): number => kinds.filter((one) => one === kind).length;
  return {
    analytical: count('analytical'),
    intuitive: count('intuitive'),
    'rule-breaking': count('rule-breaking'),
  };
}
