/** What the sales records say about retention, as it is shown. Orders in, sentences and lines out; pure. */
import { LEVEL } from '../../../shared/rules/exemplar/assess-shares.ts';
import { analyzeRetention } from '../../../shared/rules/exemplar/analyze-retention.ts';
import type { OddDates, RetentionAnalysis } from '../../../shared/rules/exemplar/analyze-retention.ts';
import type { Headline } from '../../../shared/rules/exemplar/verdict.ts';
import type { WindowChoice } from '../../../shared/rules/exemplar/windows.ts';
import {
  toFlagSentence,
  toHeadlineSentence,
  toVerdictSentence,
} from '../../../shared/rules/exemplar/sentences.ts';
import type { CountedOrder } from '../records/ledger-orders.ts';
import { toFewNote, toOrderedPicture, toPersonLines, type ComparisonView } from './comparison-view.ts';
import { toNames, toSalesOrder, type LedgerSale } from './sales-orders.ts';
import type { ExemplarPageWords } from './words.ts';

export type RetentionView =
  | {
      readonly kind: 'view';
      readonly view: ComparisonView;
      /** What was compared, to begin a choice of one's own with. */
      readonly windows: WindowChoice;
      readonly headline: Headline;
      /** Windows with enough customers, where these have too few. */
      readonly longerWindows: WindowChoice | null;
      /** Day since which the records can't tell who had a customer: the owner is asked. Null where they can. */
      readonly askHandedOnSince: string | null;
    }
  | { readonly kind: 'none'; readonly sentence: string };

export interface RetentionOptions {
  todayOn: string;
  windows: WindowChoice | null;
  /** The owner said that no customer changed hands since the base window. */
  areOwnersUnchanged?: boolean;
  words: ExemplarPageWords;
}

/** Analyzes the ledger's orders and puts the result into words. */
export function toRetentionView(orders: readonly CountedOrder[], options: RetentionOptions): RetentionView {
  const { todayOn, windows, words, areOwnersUnchanged = false } = options;
  const analysis = analyzeRetention(orders.map(toSalesOrder), {
    ...{ todayOn, areOwnersUnchanged },
    ...(windows && { windows }),
  });
  if (analysis.kind === 'no-analysis') {
    const odd = toOddDateSentences(analysis.oddDates, words);
    return { kind: 'none', sentence: [words.exemplar.noAnalysis[analysis.reason], ...odd].join(' ') };
  }
  const { plan, headline, retention } = analysis;
  const isAsked = retention.attribution.basis === 'owner-today' || areOwnersUnchanged;
  return {
    kind: 'view',
    view: toView(analysis, toNames(orders), options),
    windows: { baseStartsOn: plan.main.base.startsOn, lengthMonths: plan.lengthMonths },
    headline,
    longerWindows: analysis.longerWindows ?? null,
    askHandedOnSince: isAsked ? toEarliestOn(analysis) : null,
  };
}

/** First day of all windows looked at: who had a customer matters from then on. */
const toEarliestOn = ({ plan }: Pick<RetentionAnalysis, 'plan'>): string => {
  const starts = [plan.main.base.startsOn, ...(plan.second ? [plan.second.base.startsOn] : [])];
  return starts.sort()[0]!;
};

const MOST_EXAMPLES = 3;

/** Orders left out for their dates, by number, customer and date. */
function toOddDateSentences(
  { afterToday, strays }: OddDates<LedgerSale>,
  { exemplar }: ExemplarPageWords,
): string[] {
  const toFacts = (orders: readonly LedgerSale[]) => ({
    orders: orders.length,
    examples: orders
      .slice(0, MOST_EXAMPLES)
      .map(({ orderId, customerName, orderedOn }) =>
        exemplar.oddOrder({ orderId, customer: customerName, on: orderedOn }),
      ),
  });
  return [
    ...(afterToday.length > 0 ? [exemplar.ordersAfterToday(toFacts(afterToday))] : []),
    ...(strays.length > 0 ? [exemplar.strayOrders(toFacts(strays))] : []),
  ];
}

function toView(
  analysis: RetentionAnalysis<LedgerSale>,
  toName: (personId: string) => string,
  { words, windows, areOwnersUnchanged = false }: RetentionOptions,
): ComparisonView {
  const { exemplar, page } = words;
  const { plan, comparison, verdicts, headline, retention } = analysis;
  const people = toPersonLines(comparison, {
    toName,
    toSentence: ({ personId }) => {
      const verdict = verdicts.get(personId);
      // Who is behind is in the table; a sentence for each would be a list of the lowest.
      return verdict && verdict.code !== 'not-ahead' && verdict.code !== 'too-few'
        ? toVerdictSentence(verdict, toName(personId), exemplar)
        : '';
    },
    toSameRep: (personId) => {
      const count = analysis.sameRepByPerson.get(personId);
      return count ? exemplar.count(count) : null;
    },
  });
  return {
    headline: toHeadlineSentence(headline, { toName, plan, words: exemplar }),
    named: toNamed(headline, toName),
    tone: toTone(headline),
    periods: [
      page.baseWindow(exemplar.window(plan.main.base)),
      page.nextWindow(exemplar.window(plan.main.next)),
      ...(plan.second ? [page.secondWindow(exemplar.window(plan.second.base))] : []),
      windows ? page.chosenByOwner : page.chosenFromData,
    ],
    flags: [
      ...plan.flags.map((flag) => toFlagSentence(flag, exemplar)),
      ...toOddDateSentences(analysis.oddDates, words),
    ],
    people,
    sizes: toSizes(analysis, toName, { sizeOf: page.sizeOf, size: exemplar.size }),
    notes: [...toFewNote(people, comparison, words), ...toNotes(analysis, exemplar)],
    acquisition: {
      help: page.acquisitionHelp(exemplar.window(plan.main.next)),
      lines:
        analysis.acquisition.newCustomers === 0
          ? [page.acquisitionNone]
          : analysis.acquisition.people.map(({ personId, newCustomers }) =>
              exemplar.acquisition({
                name: toName(personId),
                count: newCustomers,
                all: analysis.acquisition.newCustomers,
              }),
            ),
      warning:
        [
          ...(analysis.acquisition.isUnseenBefore ? [exemplar.unseenBefore] : []),
          ...(analysis.acquisition.isByOwnerToday ? [page.acquisitionByToday] : []),
        ].join(' ') || null,
    },
    picture: toOrderedPicture(analysis.picture, people),
  };
  function toNotes({ sameRepByPerson }: RetentionAnalysis, say: ExemplarPageWords['exemplar']): string[] {
    const { attribution } = retention;
    const isToday = attribution.basis === 'owner-today';
    const counted = (customers: number, sentence: (p: { customers: number }) => string): string[] =>
      customers > 0 ? [sentence({ customers })] : [];
    return [
      page.talk,
      ...toComparisonNotes(comparison, headline, words),
      ...counted(attribution.byOwner, isToday ? say.attribution.byOwnerToday : say.attribution.byOwner),
      ...(areOwnersUnchanged && attribution.basis === 'owner' ? [say.attribution.ownersUnchanged] : []),
      ...counted(attribution.byMainRep, say.attribution.byMainRep),
      ...(attribution.areOwnersUnused ? [say.attribution.ownersUnused] : []),
      ...counted(attribution.withoutPerson.length, say.attribution.withoutPerson),
      ...counted(attribution.ofHouse, say.attribution.ofHouse),
      ...counted(attribution.ofSeveral, say.attribution.ofSeveral),
      ...(sameRepByPerson.size > 0 ? [`${page.columns.sameRep}: ${say.sameRepWarning}`] : []),
    ];
  }
}

/**
 * What holds for every comparison of shares. Beside a name, a sentence on everybody together would contradict it: what
 * sets one person apart can be lost in the spread of all.
 */
export function toComparisonNotes(
  comparison: RetentionAnalysis['comparison'],
  headline: Headline,
  { exemplar, page }: ExemplarPageWords,
): string[] {
  if (comparison.kind !== 'compared') return [];
  const { homogeneity, shrinkage, withoutFarBelow, overall } = comparison;
  const isSomebodyAhead = SOMEBODY_AHEAD.includes(headline.code);
  const allEqual = isSomebodyAhead ? exemplar.allLeveled : exemplar.allEqual;
  return [
    ...(isSomebodyAhead && homogeneity.p > LEVEL ? [] : [exemplar.homogeneity(homogeneity)]),
    shrinkage === 'all-equal' ? allEqual : shrinkage === 'none' ? exemplar.noShrinkage : page.leveledHelp,
    ...(withoutFarBelow.total < overall.total ? [exemplar.farBelow] : []),
  ];
}

const SOMEBODY_AHEAD: readonly Headline['code'][] = ['named', 'proven-once', 'promising', 'in-doubt'];

/** Ratio and points lost for those who stand out; for the others a ratio would be read as a finding. */
export function toSizes(
  { comparison, verdicts }: Pick<RetentionAnalysis, 'comparison' | 'verdicts'>,
  toName: (personId: string) => string,
  words: Pick<ExemplarPageWords['page'], 'sizeOf'> & Pick<ExemplarPageWords['exemplar'], 'size'>,
): string[] {
  if (comparison.kind !== 'compared') return [];
  return comparison.people.flatMap((person) => {
    const code = verdicts.get(person.personId)?.code;
    if (code === undefined || ['too-few', 'as-expected', 'not-ahead', 'in-doubt'].includes(code)) return [];
    const { rest, interval, restInterval, rate, ratio } = person;
    const size = words.size({
      ...(ratio !== undefined && { ratio }),
      interval,
      restInterval,
      lost: 1 - rate,
      restLost: 1 - rest.successes / rest.total,
    });
    return [words.sizeOf(toName(person.personId), size)];
  });
}

/** Whether the answer names somebody, asks for another look, or neither. */
export function toTone({ code }: Headline): ComparisonView['tone'] {
  if (code === 'named') return 'found';
  return code === 'proven-once' || code === 'promising' ? 'open' : 'none';
}

/** Who the answer names, in one window or in both. */
export const toNamed = (headline: Headline, toName: (personId: string) => string): string[] =>
  headline.code === 'named' || headline.code === 'proven-once' ? headline.personIds.map(toName) : [];
