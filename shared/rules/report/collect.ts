/** Collects the facts of a report from rows: counts, decisions and figures, no notes. Pure. */
import { toCurrentRows } from '../current-rows.ts';
import { toHealth } from '../health/health.ts';
import { toHealthMonths } from '../health/months.ts';
import { toMeasureState, type MeasureRows } from '../measure/state.ts';
import type { TodayFacts } from '../today/model.ts';
import { toPairingViews } from '../today/pairing-view.ts';
import type { Course } from '../../tables/courses.ts';
import type { RewardPlan } from '../../tables/reward-plans.ts';
import type { Reward } from '../../tables/rewards.ts';
import { addDays, addMonths } from '../../time/serial-dates.ts';
import type { ReportFacts, ReportMoney } from './facts.ts';

export interface ReportRows {
  readonly facts: TodayFacts;
  readonly todayOn: string;
  readonly category: ReportFacts['category'];
  readonly problem: string | null;
  readonly measures: MeasureRows;
  readonly changes: ReportFacts['changes'];
  readonly rewards: readonly Reward[];
  readonly plans: readonly RewardPlan[];
  readonly courses: readonly Course[];
  readonly next: string;
}

/** The facts of a day. */
export function collectReportFacts(rows: ReportRows): ReportFacts {
  const { facts, todayOn, category, problem, changes, next } = rows;
  const { program, people } = facts;
  const { begun } = toPairingViews(facts, todayOn);
  const meetings = begun.flatMap((view) => view.meetings.filter(({ metOn }) => metOn <= todayOn));
  const countOf = (outcome: string): number => meetings.filter(({ row }) => row.outcome === outcome).length;
  const statusOf = (status: string): number =>
    facts.pairings.filter((pairing) => pairing.status === status).length;
  const measure = toMeasureState(rows.measures, program.id);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const email = (program.ownerEmail ?? '').toLowerCase();
  const owner =
    people.find((person) => email !== '' && (person.email ?? '').toLowerCase() === email) ??
    people.find(({ role }) => role === 'owner');
  return {
    ...{ language: program.language, todayOn, programName: program.name, ownerName: owner?.name ?? '' },
    startsOn: program.startsOn,
    endsOn: addDays(addMonths(program.startsOn, Math.round(program.periodMonths)), -1),
    ...{ category, problem },
    pairings: {
      ...{ all: facts.pairings.length, active: statusOf('active') + statusOf('paused') },
      ...{ planned: statusOf('planned'), completed: statusOf('completed') },
      endedEarly: statusOf('ended-early'),
    },
    mentors: new Set(begun.map(({ pairing }) => pairing.mentorId)).size,
    mentees: new Set(begun.map(({ pairing }) => pairing.menteeId)).size,
    minutes: begun.reduce((sum, { activity }) => sum + activity.heldMinutes, 0),
    ...{ held: countOf('held'), moved: countOf('moved'), noShows: countOf('no-show') },
    talks: facts.talks.filter(({ talkedOn }) => talkedOn <= todayOn).length,
    months: toHealthMonths(facts, todayOn),
    health: toHealth(facts, todayOn),
    hoursByPairing: begun.map(({ title, activity }) => ({ title, minutes: activity.heldMinutes })),
    changes,
    measure: measure.current && {
      design: measure.current,
      members: measure.members.map((one) => ({
        ...one,
        personName: names.get(one.personId) ?? one.personName,
      })),
      figures: measure.figures,
      leftIds: people.flatMap(({ id, status }) => (status === 'left' ? [id] : [])),
    },
    money: toMoney(rows),
    next,
  };
}

/** Given rewards and courses in the plan's currency; a reversal is a row below zero. */
function toMoney({ plans: all, rewards, courses: every }: ReportRows): ReportMoney | null {
  const plans = toCurrentRows(all);
  const plan = plans[plans.length - 1];
  const given = rewards.filter(({ status }) => status === 'given');
  const courses = every.filter(({ status }) => status === 'completed' || status === 'broken-off');
  const currency = plan?.currency ?? given[0]?.currency ?? courses[0]?.currency;
  if (!currency) return null;
  const own = given.filter((row) => (row.currency ?? currency) === currency);
  const ownCourses = courses.filter((row) => (row.currency ?? currency) === currency);
  const sum = (amounts: readonly (number | null)[]): number =>
    amounts.reduce<number>((all, amount) => all + Math.round((amount ?? 0) * 100), 0) / 100;
  return {
    ...{ currency, given: sum(own.map(({ amount }) => amount)), count: own.length },
    courses: ownCourses.length,
    courseCost: sum(ownCourses.flatMap(({ costActual, travelActual }) => [costActual, travelActual])),
    ceiling: plan?.total ?? null,
    ...{ coachHourly: plan?.coachHourly ?? null, hourlyCost: plan?.hourlyCost ?? null },
  };
}
