/**
 * What waits for the owner beside the list of the day: rewards that are due or to be handed over, a plan about to lapse,
 * something to be said in public or in private. Drawn from the tabs that the ledger has; an older one says nothing.
 */
import { toCadences } from '../../../shared/rules/promotion/cadence.ts';
import { isHereOn } from '../../../shared/rules/promotion/who-is-here.ts';
import { toAwaiting, type Awaiting } from '../../../shared/rules/rewards/awaiting.ts';
import { findPlan, toPlanTerms } from '../../../shared/rules/rewards/plan-terms.ts';
import { toWorkDays } from '../../../shared/rules/rewards/work.ts';
import type { TodayFacts } from '../../../shared/rules/today/model.ts';
import type { Ledger } from '../ledger/open-ledger.ts';

export type AwaitingLine = Awaiting | { kind: 'public' | 'private'; sinceDays: number };

/** The lines, the most urgent first. */
export function toAwaitingLines(ledger: Ledger, facts: TodayFacts, todayOn: string): AwaitingLine[] {
  const { program, people, pairings, breaks = [] } = facts;
  if (!ledger.layout.rewardPlans || !ledger.layout.promotions) return [];
  const lines: AwaitingLine[] = [];
  const plans = ledger.rows('rewardPlans').records;
  const plan = findPlan(plans, program);
  if (plan) {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const checks = {
      ...{ plan: toPlanTerms(plan, plans, []), days: toWorkDays(facts, todayOn), shown: [] },
      ...{ rewards: ledger.rows('rewards').records, courses: ledger.rows('courses').records },
      nameOf: (personId: string) => names.get(personId) ?? personId,
    };
    lines.push(...toAwaiting(checks, todayOn, isHereOn(people, breaks, todayOn)));
  }
  if (pairings.some(({ status, startsOn }) => status === 'active' && startsOn <= todayOn)) {
    const cadences = toCadences(ledger.rows('promotions').records, program, todayOn);
    for (const kind of ['public', 'private'] as const)
      if (cadences[kind].isDue) lines.push({ kind, sinceDays: cadences[kind].sinceDays });
  }
  return lines;
}
