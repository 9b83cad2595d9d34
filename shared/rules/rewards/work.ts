/**
 * What somebody has done in some days: minutes as a mentor and as a mentee, check-ins and feedback of their pairings.
 * An hour with two mentees is one hour of the mentor and one of each mentee.
 */
import type { TodayFacts } from '../today/model.ts';
import { toPairingViews, type PairingView } from '../today/pairing-view.ts';

export interface Work {
  mentorMinutes: number;
  menteeMinutes: number;
  /** Meetings that were held and noted by the mentor, in all pairings of the person. */
  checkIns: number;
  /** Meetings of which the mentee told their side. */
  feedback: number;
}

export const NO_WORK: Work = { mentorMinutes: 0, menteeMinutes: 0, checkIns: 0, feedback: 0 };

/** Work by day, so that it can be summed up to any of them. */
export type WorkDays = ReadonlyMap<string, readonly (Work & { dayOn: string })[]>;

/** The work of everybody, meeting by meeting. */
export function toWorkDays(facts: TodayFacts, todayOn: string): WorkDays {
  return fromViews(toPairingViews(facts, todayOn).begun);
}

/** The work of pairings that are at hand already. */
export function fromViews(views: readonly PairingView[]): WorkDays {
  const days = new Map<string, (Work & { dayOn: string })[]>();
  /** Minutes of one mentor that were told of by several pairings. */
  const told = new Map<string, number>();
  const add = (personId: string, dayOn: string, work: Partial<Work>) => {
    const own = days.get(personId) ?? [];
    own.push({ ...NO_WORK, ...work, dayOn });
    days.set(personId, own);
  };
  for (const { mentor, mentee, meetings, reports } of views) {
    for (const { row, metOn } of meetings) {
      if (row.outcome !== 'held') continue;
      const minutes = row.minutes ?? 0;
      const same = toGroupKey(mentor.personId, metOn, row);
      const earlier = same === null ? 0 : (told.get(same) ?? 0);
      if (same !== null) told.set(same, Math.max(earlier, minutes));
      add(mentor.personId, metOn, { mentorMinutes: Math.max(0, minutes - earlier), checkIns: 1 });
      add(mentee.personId, metOn, { menteeMinutes: minutes, checkIns: 1 });
    }
    for (const { metOn } of reports) {
      add(mentor.personId, metOn, { feedback: 1 });
      add(mentee.personId, metOn, { feedback: 1 });
    }
  }
  return days;
}

/** What makes meetings of one mentor in several pairings one; null where nothing says so. */
const toGroupKey = (
  mentorId: string,
  metOn: string,
  { startsAt, eventId }: { startsAt: string | null; eventId: string | null },
): string | null => {
  const what = startsAt === null || startsAt === '' ? eventId : String(Date.parse(startsAt));
  return what === null ? null : `${mentorId}\n${metOn}\n${what}`;
};

/** The work of one person between two days, both included. */
export function toWork(days: WorkDays, personId: string, fromOn: string, toOn: string): Work {
  const sum = { ...NO_WORK };
  for (const one of days.get(personId) ?? []) {
    if (one.dayOn < fromOn || one.dayOn > toOn) continue;
    sum.mentorMinutes += one.mentorMinutes;
    sum.menteeMinutes += one.menteeMinutes;
    sum.checkIns += one.checkIns;
    sum.feedback += one.feedback;
  }
  return sum;
}

/** Minutes on either side: what a minimum of hours asks for. */
export const toMinutes = ({ mentorMinutes, menteeMinutes }: Work): number => mentorMinutes + menteeMinutes;
