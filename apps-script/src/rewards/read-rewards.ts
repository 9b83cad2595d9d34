/** Reads the rewards with what the checks need: the plan in force, who was shown it, everybody's work. */
import { findPlan, toPlanTerms, type PlanTerms } from '../../../shared/rules/rewards/plan-terms.ts';
import type { CheckFacts } from '../../../shared/rules/rewards/check-reward.ts';
import { toWorkDays, type WorkDays } from '../../../shared/rules/rewards/work.ts';
import { toCurrentRows } from '../../../shared/rules/current-rows.ts';
import type { RewardPlan } from '../../../shared/tables/reward-plans.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { OwnerContext } from '../calls/answer.ts';
import { toDialogView } from '../calls/open-rows.ts';
import { WRITE_WANTS } from '../calls/rows/write-rows.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { readTodayFacts, type ReadFacts } from '../today/today-facts.ts';
import type { RewardsView, WorkEntry } from './rewards-api.ts';

const TABLES: readonly TableName[] = ['rewardPlans', 'rewardForms', 'plansShown', 'rewards', 'courses'];

export interface OpenRewards extends ReadFacts {
  todayOn: string;
  plan: RewardPlan | null;
  terms: PlanTerms | null;
  days: WorkDays;
  /** For the checks. */
  checks: CheckFacts;
}

/** One read of the ledger; `isWrite` asks for what every write touches too. */
export function openRewards(context: OwnerContext, isWrite = false, more: readonly Want[] = []): OpenRewards {
  const wants: Want[] = [
    ...TABLES.map((table): Want => ({ table, rows: 'all' })),
    { table: 'candidates', rows: 'all', columns: ['id', 'personId', 'decision', 'supersedesId'] },
    ...(isWrite ? WRITE_WANTS : []),
    ...more,
  ];
  const { ledger, facts } = readTodayFacts(context, wants);
  const todayOn = toTodayOn(ledger, context.platform.clock.nowMs());
  const plans = ledger.rows('rewardPlans').records;
  const plan = findPlan(plans, facts.program);
  const terms = plan && toPlanTerms(plan, plans, ledger.rows('rewardForms').records);
  const days = toWorkDays(facts, todayOn);
  const people = ledger.rows('people').byId;
  const checks: CheckFacts = {
    ...{ plan: terms, days, rewards: ledger.rows('rewards').records },
    ...{ courses: ledger.rows('courses').records, shown: ledger.rows('plansShown').records },
    nameOf: (personId) => people.get(personId)?.name ?? personId,
  };
  return { ledger, facts, todayOn, plan, terms, days, checks };
}

/** What the pages show. */
export function toRewardsView(context: OwnerContext, open: OpenRewards): RewardsView {
  const { ledger, facts, todayOn, plan, days, checks } = open;
  const going = facts.pairings.filter(({ status }) => status !== 'ended-early' && status !== 'completed');
  const inPairings = new Set(going.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  const view = toDialogView(context, { ledger, program: facts.program, todayOn });
  const judged = toCurrentRows(
    ledger.rows('candidates', ['id', 'personId', 'decision', 'supersedesId']).records,
  );
  return {
    ...view,
    ...{ plan, plans: ledger.rows('rewardPlans').records, forms: ledger.rows('rewardForms').records },
    ...{ rewards: [...checks.rewards], courses: [...checks.courses], shown: [...checks.shown] },
    work: [...days].map(([personId, entries]) => [personId, byDay(entries)]),
    participantIds: view.people.filter(({ id }) => inPairings.has(id)).map(({ id }) => id),
    trainFirstIds: judged
      .filter(({ decision }) => decision === 'train-first')
      .map(({ personId }) => personId),
  };
}

function byDay(
  entries: readonly {
    dayOn: string;
    mentorMinutes: number;
    menteeMinutes: number;
    checkIns: number;
    feedback: number;
  }[],
): WorkEntry[] {
  const sums = new Map<string, [number, number, number, number]>();
  for (const one of entries) {
    const sum = sums.get(one.dayOn) ?? [0, 0, 0, 0];
    sum[0] += one.mentorMinutes;
    sum[1] += one.menteeMinutes;
    sum[2] += one.checkIns;
    sum[3] += one.feedback;
    sums.set(one.dayOn, sum);
  }
  return [...sums].map(([dayOn, sum]): WorkEntry => [dayOn, ...sum]);
}
