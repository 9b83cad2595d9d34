/**
 * Facts worth praising, from counts and dates alone: no note, no reason, no text of anybody ever comes near them. What
 * was praised already is not proposed again; who has left or is on leave is not proposed at all.
 */
import { addDays, daysBetween } from '../../time/serial-dates.ts';
import type { Course } from '../../tables/courses.ts';
import { type Promotion } from '../../tables/promotions.ts';
import type { PairingView } from '../today/pairing-view.ts';
import { toWork, type WorkDays } from '../rewards/work.ts';

export type PraiseFact = { key: string; personId: string | null; name: string; mayBeNamed: boolean } & (
  | { kind: 'hours-reached'; hours: number; mentees: number }
  | { kind: 'months-kept'; months: number; meetings: number; other: string }
  | { kind: 'practice-spread'; people: number }
  | { kind: 'goal-met'; hours: number; other: string }
  | { kind: 'course-completed'; closedOn: string }
  | { kind: 'not-praised'; days: number | null; hours: number }
);

/** Milestones of a mentor's hours. */
export const MILESTONES = [10, 20, 30, 50, 75, 100, 150, 200, 300] as const;
/** Full months in a row from which on keeping at it is a fact. */
const MONTHS_KEPT = 3;
const COURSE_DAYS = 60;
export const NOT_PRAISED_DAYS = 60;

export interface PraiseInput {
  views: readonly PairingView[];
  days: WorkDays;
  courses: readonly Pick<Course, 'id' | 'personId' | 'status' | 'closedOn'>[];
  /** How many follow a practice, by the person who has it first. */
  practices: readonly { id: string; personId: string; followers: number }[];
  promotions: readonly Pick<Promotion, 'personId' | 'saidOn' | 'factKey'>[];
  todayOn: string;
  nameOf: (personId: string) => string;
  isHere: (personId: string) => boolean;
  mayBeNamed: (personId: string) => boolean;
}

/** The facts of a day: the rarest first, who was never praised after them. */
export function toPraiseFacts(input: PraiseInput): PraiseFact[] {
  const { todayOn, nameOf, isHere, views } = input;
  const praised = new Set(input.promotions.flatMap(({ factKey }) => (factKey === null ? [] : [factKey])));
  const about = (personId: string) => ({
    ...{ personId, name: nameOf(personId), mayBeNamed: input.mayBeNamed(personId) },
  });
  const facts: PraiseFact[] = [];
  for (const { id, personId, followers } of input.practices) {
    if (followers < 2) continue;
    facts.push({
      kind: 'practice-spread',
      key: `practice ${id} ${followers}`,
      people: followers,
      ...about(personId),
    });
  }
  for (const { id, personId, status, closedOn } of input.courses) {
    if (status !== 'completed' || closedOn === null || closedOn > todayOn) continue;
    if (daysBetween(closedOn, todayOn) > COURSE_DAYS) continue;
    facts.push({ kind: 'course-completed', key: `course ${id}`, closedOn, ...about(personId) });
  }
  for (const view of views) {
    const { pairing, hours, mentor, mentee } = view;
    const isReached = hours.minimumMinutes > 0 && hours.doneMinutes >= hours.minimumMinutes;
    if (isReached && isHere(mentee.personId)) {
      const key = `goal ${pairing.id}`;
      const done = Math.floor(hours.doneMinutes / 60);
      facts.push({ kind: 'goal-met', key, hours: done, other: mentee.name, ...about(mentor.personId) });
    }
    const kept = countMonthsKept(view, todayOn);
    if (pairing.status === 'active' && kept.months >= MONTHS_KEPT && isHere(mentee.personId)) {
      const key = `months ${pairing.id} ${kept.months}`;
      facts.push({ kind: 'months-kept', key, ...kept, other: mentee.name, ...about(mentor.personId) });
    }
  }
  for (const personId of input.days.keys()) {
    const minutes = toWork(input.days, personId, '0000-01-01', todayOn).mentorMinutes;
    const hours = MILESTONES.filter((milestone) => milestone * 60 <= minutes).pop();
    if (hours === undefined) continue;
    const mentees = new Set(
      views.filter(({ mentor }) => mentor.personId === personId).map(({ mentee }) => mentee.personId),
    ).size;
    facts.push({
      kind: 'hours-reached',
      key: `hours ${personId} ${hours}`,
      hours,
      mentees,
      ...about(personId),
    });
  }
  for (const personId of input.days.keys()) {
    const first = (input.days.get(personId) ?? []).map(({ dayOn }) => dayOn).sort()[0];
    const said = input.promotions.filter((one) => one.personId === personId && one.saidOn <= todayOn);
    const lastOn =
      said
        .map(({ saidOn }) => saidOn)
        .sort()
        .pop() ?? null;
    const sinceOn = lastOn ?? first;
    if (sinceOn === undefined || addDays(sinceOn, NOT_PRAISED_DAYS) > todayOn) continue;
    const work = toWork(input.days, personId, '0000-01-01', todayOn);
    const hours = Math.floor((work.mentorMinutes + work.menteeMinutes) / 60);
    const days = lastOn === null ? null : daysBetween(lastOn, todayOn);
    facts.push({
      kind: 'not-praised',
      key: `not-praised ${personId} ${lastOn ?? ''}`,
      days,
      hours,
      ...about(personId),
    });
  }
  return facts.filter(({ key, personId }) => !praised.has(key) && (personId === null || isHere(personId)));
}

/** Full calendar months in a row, up to the last one, in which the two met; and how often. */
function countMonthsKept({ meetings }: PairingView, todayOn: string): { months: number; meetings: number } {
  const held = new Map<string, number>();
  for (const { row, metOn } of meetings) {
    if (row.outcome !== 'held' || metOn > todayOn) continue;
    held.set(metOn.slice(0, 7), (held.get(metOn.slice(0, 7)) ?? 0) + 1);
  }
  let months = 0;
  let count = 0;
  for (let month = monthBefore(todayOn.slice(0, 7)); held.has(month); month = monthBefore(month)) {
    months += 1;
    count += held.get(month)!;
  }
  return { months, meetings: count };
}

const monthBefore = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7);
