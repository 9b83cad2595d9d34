/**
 * With no event open: today's events, those that have just ended first.
 * It would break if an event without a known day were offered: the mentor would confirm a meeting of another week.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import { toWallClock } from './zone.ts';

interface CandidateContext {
  today: string;
  browserTimeZone: string;
  nowAt?: string;
}

/** @returns today's events: ended (latest first), then the others by start, whole days last. */
export function orderCandidates(events: EventFacts[], context: CandidateContext): EventFacts[] {
  const nowMs = context.nowAt ? Date.parse(context.nowAt) : undefined;
  const rank = (event: EventFacts): [group: number, order: number] => {
    if (!event.startsAt) return [2, 0];
    const endMs = Date.parse(event.endsAt?.value ?? event.startsAt.value);
    const startMs = Date.parse(event.startsAt.value);
    if (nowMs === undefined) return [0, -startMs];
    return endMs <= nowMs ? [0, -endMs] : [1, startMs];
  };
  return events
    .filter((event) => isOfToday(event, context))
    .sort((one, other) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1]);
}

function isOfToday(event: EventFacts, { today, browserTimeZone }: CandidateContext): boolean {
  if (event.startsOn) return event.startsOn.value <= today && today <= (event.endsOn ?? event.startsOn).value;
  if (!event.startsAt) return false;
  const dayOf = (at: string, shiftMs: number) => toWallClock(Date.parse(at) + shiftMs, browserTimeZone).on;
  const first = dayOf(event.startsAt.value, 0);
  const last = event.endsAt ? dayOf(event.endsAt.value, -1) : first;
  return first <= today && today <= last;
}
