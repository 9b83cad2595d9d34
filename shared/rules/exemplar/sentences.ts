/**
 * From a verdict, a headline or a flag to the sentence a person reads, in whichever language is handed in.
 * One place, so that no view words a finding in its own, bolder way.
 */
import type { Messages } from '../../messages/registry.ts';
import type { Headline, Verdict } from './verdict.ts';
import type { WindowFlag, WindowPlan } from './windows.ts';

/** The words of one language. */
export type ExemplarWords = Messages['exemplar'];

/** The sentence on one person. */
export function toVerdictSentence(verdict: Verdict, name: string, words: ExemplarWords): string {
  switch (verdict.code) {
    case 'too-few':
      return words.verdict['too-few']({ name, ...verdict });
    case 'as-expected':
      return words.verdict['as-expected']({ name, ...verdict });
    case 'not-ahead':
      return words.verdict['not-ahead']({ name, ...verdict });
    case 'promising':
      return words.verdict.promising({ name, ...verdict, on: verdict.lookAgainOn });
    case 'proven-once':
      return words.verdict['proven-once']({ name, ...verdict, on: verdict.lookAgainOn });
    case 'in-doubt':
      return words.verdict['in-doubt'][verdict.doubt]({ name, ...verdict });
    case 'not-confirmed':
      return words.verdict['not-confirmed']({ name, ...verdict, on: verdict.lookAgainOn });
    case 'proven':
      return words.verdict.proven({ name, ...verdict });
  }
}

/** The sentence on the whole comparison. */
export function toHeadlineSentence(
  headline: Headline,
  context: {
    readonly toName: (personId: string) => string;
    readonly plan: Pick<WindowPlan, 'lookAgainOn'>;
    readonly words: ExemplarWords;
  },
): string {
  const { toName, plan, words } = context;
  switch (headline.code) {
    case 'named':
      return words.headline.named({ names: headline.personIds.map(toName) });
    case 'proven-once':
    case 'promising':
      return words.headline[headline.code]({
        names: headline.personIds.map(toName),
        on: plan.lookAgainOn,
      });
    case 'in-doubt':
      return words.headline['in-doubt']({ reasons: headline.doubts.map((doubt) => words.doubt[doubt]) });
    case 'nobody-beyond-chance':
      return words.headline['nobody-beyond-chance'](headline);
    case 'too-few-everywhere':
      return words.headline['too-few-everywhere'](headline);
    case 'nothing-to-compare':
      return words.headline[headline.reason];
  }
}

/** The sentence on what is imperfect about a window. */
export function toFlagSentence(flag: WindowFlag, words: ExemplarWords): string {
  switch (flag.code) {
    case 'base-starts-before-file':
      return words.flag['base-starts-before-file']({ on: flag.fileStartsOn });
    case 'next-ends-after-file':
      return words.flag['next-ends-after-file']({ on: flag.fileEndsOn });
    case 'shorter-than-usual-gap':
      return words.flag['shorter-than-usual-gap']({ days: flag.usualGapDays });
    case 'no-second-window':
      return words.flag['no-second-window']({ on: flag.possibleOn });
    case 'newer-records-would-do':
      return words.flag['newer-records-would-do']({ on: flag.fileEndsOn });
  }
}
