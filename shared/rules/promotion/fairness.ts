/**
 * Fairness at a glance: talks, praise, rewards and load of each person beside the hours of their work. Who is left out
 * stands first: who works and got least of the three kinds of attention.
 */
import { toMinutes, toWork, type WorkDays } from '../rewards/work.ts';

export interface FairnessRow {
  personId: string;
  name: string;
  minutes: number;
  talks: number;
  praise: number;
  rewards: number;
  valueMinor: number;
  /** Pairings that go on, on either side. */
  load: number;
  /** How many of talks, praise and rewards they had none of; 0 without any work. */
  missing: number;
}

export interface FairnessInput {
  fromOn: string;
  todayOn: string;
  people: readonly { id: string; name: string }[];
  days: WorkDays;
  talks: readonly { personId: string; talkedOn: string }[];
  praise: readonly { personId: string | null; saidOn: string }[];
  /** Rewards that count, one entry each; reversed ones are left out. */
  rewards: readonly { personId: string; dayOn: string }[];
  valueOf: ReadonlyMap<string, number>;
  pairings: readonly { mentorId: string; menteeId: string; status: string }[];
}

/** One row a person who works or is paired. */
export function toFairness(input: FairnessInput): FairnessRow[] {
  const { fromOn, todayOn } = input;
  const isIn = (dayOn: string): boolean => dayOn >= fromOn && dayOn <= todayOn;
  const going = input.pairings.filter(({ status }) => status === 'active' || status === 'paused');
  const rows = input.people.map(({ id, name }): FairnessRow => {
    const minutes = toMinutes(toWork(input.days, id, fromOn, todayOn));
    const talks = input.talks.filter((one) => one.personId === id && isIn(one.talkedOn)).length;
    const praise = input.praise.filter((one) => one.personId === id && isIn(one.saidOn)).length;
    const rewards = input.rewards.filter((one) => one.personId === id).length;
    const load = going.filter((one) => one.mentorId === id || one.menteeId === id).length;
    const missing = minutes === 0 ? 0 : [talks, praise, rewards].filter((count) => count === 0).length;
    return {
      ...{ personId: id, name, minutes, talks, praise, rewards, load, missing },
      valueMinor: input.valueOf.get(id) ?? 0,
    };
  });
  return rows
    .filter(({ minutes, load }) => minutes > 0 || load > 0)
    .sort(
      (a, b) =>
        b.missing - a.missing || b.minutes - a.minutes || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}
