/** What a measure of the owner's own says, as it is shown. The same caution as with sales records; pure. */
import {
  analyzeAmountOutcome,
  analyzeShareOutcome,
  type AmountFinding,
} from '../../../shared/rules/exemplar/analyze-outcome.ts';
import { toAmountPicture, type AmountPicture } from '../../../shared/rules/exemplar/amount-picture.ts';
import { toHeadlineSentence, toVerdictSentence } from '../../../shared/rules/exemplar/sentences.ts';
import type { Headline } from '../../../shared/rules/exemplar/verdict.ts';
import { addDays, addMonths, daysBetween } from '../../../shared/time/serial-dates.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toFullDayText } from '../format.ts';
import { toFewNote, toOrderedPicture, toPersonLines, type ComparisonView } from './comparison-view.ts';
import { toNumberText } from './number-text.ts';
import type { Figure } from './read-outcomes.ts';
import { toComparisonNotes, toNamed, toSizes, toTone } from './retention-view.ts';
import type { ExemplarPageWords } from './words.ts';

export interface AmountLine {
  readonly personId: string;
  readonly name: string;
  readonly values: number;
  readonly mean: number;
  readonly restMean: number;
  readonly sentence: string;
}

export interface AmountView {
  readonly headline: string;
  readonly named: readonly string[];
  readonly tone: ComparisonView['tone'];
  readonly periods: readonly string[];
  readonly lines: readonly AmountLine[];
  /** Averages of those who stand out against the others'. */
  readonly sizes: readonly string[];
  readonly picture: AmountPicture | null;
  readonly notes: readonly string[];
}

interface Setting {
  words: ExemplarPageWords;
  language: Language;
  todayOn: string;
}

/** Repeats what is drawn at random, so that the same rows give the same answer. */
const SEED = 20260101;

/** The finding's sentences, which speak of halves of the periods where those on sales records speak of windows. */
const toPeriodWords = ({ page, exemplar }: ExemplarPageWords): ExemplarPageWords['exemplar'] => ({
  ...exemplar,
  headline: { ...exemplar.headline, ...page.own.inPeriods.headline },
  verdict: { ...exemplar.verdict, ...page.own.inPeriods.verdict },
});

/** A share by person and period. */
export function toShareView(figures: readonly Figure[], setting: Setting): ComparisonView {
  const { words } = setting;
  const { page } = words;
  const exemplar = toPeriodWords(words);
  const lookAgainOn = toLookAgainOn(figures, setting.todayOn);
  const analysis = analyzeShareOutcome(figures, lookAgainOn);
  const { comparison, verdicts, headline } = analysis;
  const toName = toNamer(figures);
  const people = toPersonLines(comparison, {
    toName,
    toSentence: ({ personId }) => {
      const verdict = verdicts.get(personId);
      if (!verdict || verdict.code === 'not-ahead' || verdict.code === 'too-few') return '';
      return toVerdictSentence(verdict, toName(personId), exemplar);
    },
    toSameRep: () => null,
  });
  return {
    headline:
      headline.code === 'too-few-everywhere'
        ? page.own.tooFewEverywhere(headline)
        : headline.code === 'nothing-to-compare'
          ? page.own.nothingToCompare[headline.reason]
          : toHeadlineSentence(headline, { toName, plan: { lookAgainOn }, words: exemplar }),
    named: toNamed(headline, toName),
    tone: toTone(headline),
    periods: toPeriodLines(figures, analysis.lookedAtFromOn, setting),
    flags: [],
    people,
    sizes: toSizes(analysis, toName, { sizeOf: page.sizeOf, size: page.own.size }),
    notes: [
      page.talk,
      ...toFewNote(people, comparison, setting.words),
      ...toComparisonNotes(comparison, headline, words),
    ],
    acquisition: null,
    picture: toOrderedPicture(analysis.picture, people),
  };
}

/** An amount by person and period. */
export function toAmountView(figures: readonly Figure[], setting: Setting): AmountView {
  const { page } = setting.words;
  const exemplar = toPeriodWords(setting.words);
  const toName = toNamer(figures);
  const findings = toOrdered(analyzeAmountOutcome(figures, SEED), toName);
  const headline = toAmountHeadline(findings);
  const lookAgainOn = toLookAgainOn(figures, setting.todayOn);
  return {
    headline:
      headline === 'too-few'
        ? findings.length === 0
          ? page.own.onlyOne
          : page.own.tooFewValues
        : toHeadlineSentence(headline, { toName, plan: { lookAgainOn }, words: exemplar }),
    named: headline === 'too-few' ? [] : toNamed(headline, toName),
    tone: headline === 'too-few' ? 'none' : toTone(headline),
    periods: toPeriodLines(figures, toMiddle(toPeriods(figures)), setting),
    lines: findings.map(({ personId, values, mean, restMean, conclusion }) => ({
      ...{ personId, name: toName(personId), values, mean, restMean },
      // As with shares: a sentence for each who is behind would be a list of the lowest.
      sentence: conclusion === 'not-ahead' ? '' : page.own.amountVerdict[conclusion],
    })),
    sizes: findings.filter(isAhead).map(({ personId, mean, values, restMean, restValues }) =>
      exemplar.amount.figure({
        ...{ name: toName(personId), values, restValues },
        ...{ mean: toNumberText(mean, setting.language), restMean: toNumberText(restMean, setting.language) },
      }),
    ),
    notes: [page.talk, exemplar.amount.clustered],
    picture: toAmountPicture(findings) ?? null,
  };
}

const isAhead = ({ conclusion }: AmountFinding): boolean =>
  !['too-few', 'as-expected', 'not-ahead'].includes(conclusion);

/** Only who stands out is ordered by the average; the others follow by name, those with too few values last. */
function toOrdered(
  findings: readonly AmountFinding[],
  toName: (personId: string) => string,
): readonly AmountFinding[] {
  const byName = (one: AmountFinding, other: AmountFinding): number =>
    toName(one.personId).localeCompare(toName(other.personId));
  const others = findings.filter((finding) => !isAhead(finding)).sort(byName);
  const isTooFew = ({ conclusion }: AmountFinding): boolean => conclusion === 'too-few';
  return [
    ...findings.filter(isAhead),
    ...others.filter((finding) => !isTooFew(finding)),
    ...others.filter(isTooFew),
  ];
}

function toAmountHeadline(findings: readonly AmountFinding[]): Headline | 'too-few' {
  const having = (...conclusions: AmountFinding['conclusion'][]): string[] =>
    findings.filter(({ conclusion }) => conclusions.includes(conclusion)).map(({ personId }) => personId);
  if (having('too-few').length === findings.length) return 'too-few';
  const codes = [
    ['named', having('proven')],
    ['proven-once', having('proven-once')],
    ['promising', having('promising', 'not-confirmed')],
  ] as const;
  for (const [code, personIds] of codes) if (personIds.length > 0) return { code, personIds };
  return { code: 'nobody-beyond-chance', people: findings.length, isSpread: false };
}

const toPeriods = (figures: readonly Figure[]): string[] =>
  [...new Set(figures.map(({ periodOn }) => periodOn))].sort();

const toMiddle = (periods: readonly string[]): string | undefined => periods[Math.floor(periods.length / 2)];

function toPeriodLines(figures: readonly Figure[], fromOn: string | undefined, setting: Setting): string[] {
  const { page } = setting.words;
  if (toPeriods(figures).length < 2) return [page.own.onePeriod];
  return fromOn === undefined ? [] : [page.own.lookedAt(toFullDayText(fromOn, setting.language))];
}

/** Shorter steps than this tell nothing new. */
const LEAST_STEP_DAYS = 7;

/**
 * As many days after the last period as it came after the one before, as often as it takes to be later than tomorrow;
 * half a year where there is one only.
 */
export function toLookAgainOn(figures: readonly Figure[], todayOn: string): string {
  const [before, last] = toPeriods(figures).slice(-2);
  if (before === undefined || last === undefined) return addMonths(todayOn, 6);
  const step = Math.max(LEAST_STEP_DAYS, daysBetween(before, last));
  const since = daysBetween(last, addDays(todayOn, 1));
  return addDays(last, step * Math.max(2, Math.floor(since / step) + 1));
}

function toNamer(figures: readonly Figure[]): (personId: string) => string {
  const names = new Map(figures.map(({ personId, name }) => [personId, name]));
  return (personId) => names.get(personId) ?? personId;
}
