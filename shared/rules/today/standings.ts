/**
 * What stands about a pairing on a day before any decision of the owner: late meetings, missing notes, hours, wishes,
 * signals, the end. Clocks rest in breaks, pauses and after the end; wishes and signals stand all the same.
 */
import { addDays, daysBetween } from '../../time/serial-dates.ts';
import { countSteps, isResting } from '../counted-days.ts';
import { toHoursPace } from '../hours.ts';
import { isLateOn, isLateState, LAST_DAYS, readMeetingClock, type MeetingClock } from '../meeting-clock.ts';
import { toActivity } from '../activity.ts';
import type { TalksMade } from '../talks-made.ts';
import { NOTE_MISSING_DAYS, toFollowUpItem, toItems, type Item } from './items.ts';
import { STATES } from './matters.ts';
import type { LineState } from './model.ts';
import type { PairingView } from './pairing-view.ts';

/** So many days before the end of its period a pairing is to be decided about, and again. */
export const END_STEPS = [
  { state: 'period-over', daysBefore: 0 },
  { state: 'ends-this-week', daysBefore: 7 },
  { state: 'ends-soon', daysBefore: 30 },
] as const;

export interface Standing {
  state: LineState;
  items: Item[];
  /** Days past what was agreed. */
  overdueDays: number;
}

export interface PairingStandings {
  standings: Standing[];
  clock: MeetingClock;
}

/** What stands on a day (`YYYY-MM-DD`). The zone is the program's. */
export function toStandings(
  view: PairingView,
  talks: TalksMade,
  todayOn: string,
  timeZone: string,
): PairingStandings {
  const { pairing, terms, left } = view;
  const clock = readMeetingClock(pairing, terms, view.activity, todayOn);
  const standings: Standing[] = [];
  const add = (state: LineState, items: Item[], overdueDays = 0) => {
    if (items.length > 0) standings.push({ state, items, overdueDays });
  };
  const itemsOf = (state: LineState) => toItems(view, STATES[state].matter, todayOn, timeZone);
  const runs = pairing.status === 'active' || pairing.status === 'paused';
  if (left.length > 0) {
    if (runs) add('person-left', itemsOf('person-left'));
    return { standings, clock };
  }
  const open = ({ madeMs, by }: Item) => !by || !(madeMs! < talks.lastMs(by.personId));
  add('talk-wanted', itemsOf('talk-wanted').filter(open));
  const agreed = toFollowUpItems(view, talks);
  if (agreed.length > 0) add('follow-up', agreed, daysBetween(agreed[0]!.sinceOn, todayOn));
  if (!runs) return { standings, clock };
  add('not-a-good-fit', itemsOf('not-a-good-fit').filter(open));
  add('two-no-shows', itemsOf('two-no-shows').filter(open));
  add('two-versions', itemsOf('two-versions'));
  const endState = toEndState(daysBetween(todayOn, terms.endsOn));
  if (endState) add(endState, itemsOf(endState));
  if (pairing.status !== 'active' || isResting(terms, todayOn)) return { standings, clock };
  if (isLateState(clock.state)) add(clock.state, itemsOf(clock.state), clock.overdueDays);
  const missing = itemsOf('note-missing');
  if (missing.length > 0) {
    const oldestOn = missing.map(({ sinceOn }) => sinceOn).sort()[0]!;
    add('note-missing', missing, countSteps(terms.rests, oldestOn, todayOn) - NOTE_MISSING_DAYS);
  }
  if (!isLateState(clock.state) && areHoursBehind(view, todayOn))
    add('hours-behind', itemsOf('hours-behind'));
  return { standings, clock };
}

/** What was agreed about this pairing with its mentor or mentee, and is to be looked at by now. */
function toFollowUpItems({ pairing, mentor, mentee }: PairingView, talks: TalksMade): Item[] {
  return talks.followUps.flatMap((one): Item[] => {
    const by = [mentor, mentee].find(({ personId }) => personId === one.personId);
    return by && one.pairingId === pairing.id ? [toFollowUpItem(one, by)] : [];
  });
}

function toEndState(daysLeft: number): LineState | null {
  return END_STEPS.find(({ daysBefore }) => daysLeft <= daysBefore)?.state ?? null;
}

/** In the last week of the period only hours that were behind before it. */
function areHoursBehind({ terms, hours, meetings, carried }: PairingView, todayOn: string): boolean {
  if (!hours.isBehind) return false;
  const lastOn = addDays(terms.endsOn, -LAST_DAYS);
  if (todayOn <= lastOn) return true;
  const before = toActivity(meetings, lastOn);
  return !isLateOn(terms, before, lastOn) && toHoursPace(terms, before.heldMinutes, lastOn, carried).isBehind;
}
