/** What the sales records say about retention, as it is shown. Orders in, sentences and lines out; pure. */
import { toFoldedName } from '../../../shared/imports/cell-text.ts';
import { analyzeRetention } from '../../../shared/rules/exemplar/analyze-retention.ts';
import type { RetentionAnalysis } from '../../../shared/rules/exemplar/analyze-retention.ts';
import type { Headline } from '../../../shared/rules/exemplar/verdict.ts';
import {
  toFlagSentence,
  toHeadlineSentence,
  toVerdictSentence,
} from '../../../shared/rules/exemplar/sentences.ts';
import type { CountedOrder } from '../records/ledger-orders.ts';
import { toOrderedPicture, toPersonLines, type ComparisonView } from './comparison-view.ts';
import type { ExemplarPageWords } from './words.ts';

/** The owner's own choice of windows. */
export interface WindowChoice {
  readonly baseStartsOn: string;
  readonly lengthMonths: number;
}

export type RetentionView =
  | {
      readonly kind: 'view';
      readonly view: ComparisonView;
      /** What was compared, to begin a choice of one's own with. */
      readonly windows: WindowChoice;
      readonly headline: Headline;
    }
  | { readonly kind: 'none'; readonly sentence: string };

/** Analyzes the ledger's orders and puts the result into words. */
export function toRetentionView(
  orders: readonly CountedOrder[],
  options: { todayOn: string; windows: WindowChoice | null; words: ExemplarPageWords },
): RetentionView {
  const { todayOn, windows, words } = options;
  const analysis = analyzeRetention(orders, {
    todayOn,
    owners: toOwnersOfLedger(orders),
    ...(windows && { windows }),
  });
  if (analysis.kind === 'no-analysis') {
    const late = analysis.ordersAfterToday;
    return {
      kind: 'none',
      sentence: [
        words.exemplar.noAnalysis[analysis.reason],
        ...(late > 0 ? [words.exemplar.ordersAfterToday({ orders: late })] : []),
      ].join(' '),
    };
  }
  const { plan, headline } = analysis;
  return {
    kind: 'view',
    view: toView(analysis, toNames(orders), { ...options, isOwnChoice: windows !== null }),
    windows: { baseStartsOn: plan.main.base.startsOn, lengthMonths: plan.lengthMonths },
    headline,
  };
}

/** Owner by customer as folded name: that of the latest order that names one. */
export function toOwnersOfLedger(orders: readonly CountedOrder[]): ReadonlyMap<string, string> {
  const latest = new Map<string, CountedOrder>();
  for (const order of orders) {
    if (order.ownerRep === undefined) continue;
    const known = latest.get(order.customerId);
    if (!known || order.orderedOn >= known.orderedOn) latest.set(order.customerId, order);
  }
  return new Map([...latest].map(([customerId, { ownerRep }]) => [customerId, toFoldedName(ownerRep ?? '')]));
}

function toNames(orders: readonly CountedOrder[]): (personId: string) => string {
  const names = new Map<string, string>();
  for (const { repId, repName, ownerRep } of orders) {
    if (repId !== undefined && repName !== undefined && !names.has(repId)) names.set(repId, repName);
    if (ownerRep !== undefined && !names.has(toFoldedName(ownerRep))) {
      names.set(toFoldedName(ownerRep), ownerRep);
    }
  }
  return (personId) => names.get(personId) ?? personId;
}

function toView(
  analysis: RetentionAnalysis,
  toName: (personId: string) => string,
  { words, isOwnChoice }: { words: ExemplarPageWords; isOwnChoice: boolean },
): ComparisonView {
  const { exemplar, page } = words;
  const { plan, comparison, verdicts, headline, retention } = analysis;
  const people = toPersonLines(comparison, {
    toName,
    toSentence: ({ personId }) => {
      const verdict = verdicts.get(personId);
      // Who is behind is in the table; a sentence for each would be a list of the lowest.
      return verdict && verdict.code !== 'not-ahead'
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
    tone: toTone(headline),
    periods: [
      page.baseWindow(exemplar.window(plan.main.base)),
      page.nextWindow(exemplar.window(plan.main.next)),
      ...(plan.second ? [page.secondWindow(exemplar.window(plan.second.base))] : []),
      isOwnChoice ? page.chosenByOwner : page.chosenFromData,
    ],
    flags: [
      ...plan.flags.map((flag) => toFlagSentence(flag, exemplar)),
      ...(analysis.ordersAfterToday > 0
        ? [exemplar.ordersAfterToday({ orders: analysis.ordersAfterToday })]
        : []),
    ],
    people,
    sizes: toSizes(analysis, toName, { sizeOf: page.sizeOf, size: exemplar.size }),
    notes: toNotes(analysis, words),
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
      warning: analysis.acquisition.isUnseenBefore ? exemplar.unseenBefore : null,
    },
    picture: toOrderedPicture(analysis.picture, people),
  };
  function toNotes({ sameRepByPerson }: RetentionAnalysis, { exemplar: say }: ExemplarPageWords): string[] {
    const { attribution } = retention;
    return [
      page.talk,
      ...toComparisonNotes(comparison, words),
      ...(attribution.byOwner > 0 ? [say.attribution.byOwner({ customers: attribution.byOwner })] : []),
      ...(attribution.byMainRep > 0 ? [say.attribution.byMainRep({ customers: attribution.byMainRep })] : []),
      ...(attribution.withoutPerson.length > 0
        ? [say.attribution.withoutPerson({ customers: attribution.withoutPerson.length })]
        : []),
      ...(sameRepByPerson.size > 0 ? [`${page.columns.sameRep}: ${say.sameRepWarning}`] : []),
    ];
  }
}

/** What holds for every comparison of shares. */
export function toComparisonNotes(
  comparison: RetentionAnalysis['comparison'],
  { exemplar, page }: ExemplarPageWords,
): string[] {
  if (comparison.kind !== 'compared') return [];
  return [
    exemplar.homogeneity(comparison.homogeneity),
    comparison.shrinkage === 'all-equal'
      ? exemplar.allEqual
      : comparison.shrinkage === 'none'
        ? exemplar.noShrinkage
        : page.leveledHelp,
  ];
}

/** Ratio and points lost for those who stand out; for the others a ratio would be read as a finding. */
export function toSizes(
  { comparison, verdicts }: Pick<RetentionAnalysis, 'comparison' | 'verdicts'>,
  toName: (personId: string) => string,
  words: Pick<ExemplarPageWords['page'], 'sizeOf'> & Pick<ExemplarPageWords['exemplar'], 'size'>,
): string[] {
  if (comparison.kind !== 'compared') return [];
  return comparison.people.flatMap((person) => {
    const code = verdicts.get(person.personId)?.code;
    if (code === undefined || ['too-few', 'as-expected', 'not-ahead'].includes(code)) return [];
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
