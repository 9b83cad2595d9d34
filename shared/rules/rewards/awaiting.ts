/**
 * What of the rewards waits for the owner on a day: promised and due, criteria newly met, approved and not handed over,
 * a plan about to lapse.
 */
import { daysBetween } from '../../time/serial-dates.ts';
import { checkCriteria, type CheckFacts } from './check-reward.ts';
import { dayOf, rewardsOf, coursesOf, toCycleSums } from './sums.ts';
import { toWork } from './work.ts';

export type Awaiting =
  | { kind: 'reward-due'; personId: string; name: string; minutes: number }
  | { kind: 'criteria-met'; personId: string; name: string; minutes: number }
  | { kind: 'hand-over'; personId: string; name: string; rewardId: string; sinceOn: string }
  | { kind: 'plan-lapses'; lastOn: string; inDays: number; openCount: number };

/** So long before it lapses a plan is spoken of. */
export const LAPSES_SOON_DAYS = 30;

/** The lines, by urgency. `isHere` leaves out who has left or is on leave. */
export function toAwaiting(
  facts: CheckFacts,
  todayOn: string,
  isHere: (personId: string) => boolean,
): Awaiting[] {
  const { plan } = facts;
  if (!plan || todayOn < plan.fromOn) return [];
  const own = rewardsOf(plan, facts.rewards);
  const open = own.filter(({ status, reversesId }) => status === 'approved' && reversesId === null);
  const lines: Awaiting[] = open.map((reward) => ({
    ...{ kind: 'hand-over', personId: reward.personId, rewardId: reward.id, sinceOn: dayOf(reward) },
    name: reward.personName ?? facts.nameOf(reward.personId),
  }));
  if (todayOn > plan.lastOn) return lines;
  const rewarded = new Set([...own, ...coursesOf(plan, facts.courses)].map(({ personId }) => personId));
  const asksSomething =
    plan.minimumMinutes !== null || plan.minimumCheckIns !== null || plan.minimumFeedback !== null;
  if (asksSomething) {
    for (const personId of [...facts.days.keys()].sort()) {
      const work = toWork(facts.days, personId, plan.fromOn, todayOn);
      // Whom the plan rewards: it is the mentors' effort that it asks for.
      if (rewarded.has(personId) || work.mentorMinutes === 0 || !isHere(personId)) continue;
      if (checkCriteria(plan, work).length > 0) continue;
      lines.push({
        kind: plan.promise === 'promised' ? 'reward-due' : 'criteria-met',
        ...{ personId, name: facts.nameOf(personId), minutes: work.mentorMinutes + work.menteeMinutes },
      });
    }
  }
  const inDays = daysBetween(todayOn, plan.lastOn);
  const { approvedMinor, proposedMinor, leftMinor } = toCycleSums(plan, facts);
  if (inDays <= LAPSES_SOON_DAYS && (approvedMinor + proposedMinor > 0 || (leftMinor ?? 0) > 0)) {
    const openCount = own.filter(({ status }) => status !== 'given').length;
    lines.push({ kind: 'plan-lapses', lastOn: plan.lastOn, inDays, openCount });
  }
  return lines;
}
