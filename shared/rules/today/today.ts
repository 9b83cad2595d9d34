/**
 * The owner's list for a day: which pairing or person needs them, why, since when, and whom to talk to. A pure function
 * of facts and the day. One line for each pairing and clock; the worst first.
 */
import type { Talk } from '../../tables/talks.ts';
import { daysBetween } from '../../time/serial-dates.ts';
import { readMeetingClock, toOverdueFromOn, type MeetingClock } from '../meeting-clock.ts';
import { foldTalkDue } from './fold-talk-due.ts';
import { SEVERITY, toHiding } from './follow-up.ts';
import type { LineState, TodayFacts, TodayLine, TodayModel } from './model.ts';
import { toNoteLines } from './note-lines.ts';
import { toLine, toPairingViews, type PairingView } from './pairing-view.ts';
import { toTalkDueLines } from './talk-due-lines.ts';
import { toTalkLines } from './talk-lines.ts';

/** The list for a day (`YYYY-MM-DD` in the program's zone). */
export function toToday(facts: TodayFacts, todayOn: string): TodayModel {
  const views = toPairingViews(facts, todayOn);
  const lastTalkOn = toLastTalks(facts.talks);
  const due: TodayModel['due'] = [];
  const all: TodayLine[] = [];
  for (const view of views) {
    const clock = readMeetingClock(view.pairing, view.terms, view.activity.lastHeldOn, todayOn);
    if (clock.state === 'due') {
      const overdueFromOn = toOverdueFromOn(view.terms, view.activity.lastHeldOn);
      due.push({ pairingId: view.pairing.id, title: view.title, overdueFromOn });
    }
    all.push(
      ...toMeetingLines(view, clock),
      ...toTalkLines(view, lastTalkOn, todayOn),
      ...toNoteLines(view, todayOn),
      ...toHoursLines(view, clock, todayOn),
    );
  }
  all.push(...toTalkDueLines(views, facts.program.talkEveryDays, lastTalkOn, todayOn));

  const isHidden = toHiding(facts.followUps, todayOn);
  const shown = all.filter((line) => !isHidden(line)).sort(compareLines);
  const lines = foldTalkDue(shown, facts.pairings);
  const withLine = new Set(lines.map((line) => line.pairingId));
  return {
    todayOn,
    lines,
    due: due.sort((a, b) => (a.overdueFromOn < b.overdueFromOn ? -1 : 1)),
    activeCount: views.length,
    onTrackCount: views.filter((view) => !withLine.has(view.pairing.id)).length,
    hiddenCount: all.length - shown.length,
  };
}

const isLate = ({ state }: MeetingClock): boolean =>
  state !== 'silent' && state !== 'on-time' && state !== 'due';

const toMeetingLines = (view: PairingView, clock: MeetingClock): TodayLine[] =>
  isLate(clock) ? [toLine(view, 'meeting', clock.state as LineState, clock)] : [];

/** Hours are behind mostly because meetings are late: then that line says it. */
function toHoursLines(view: PairingView, clock: MeetingClock, todayOn: string): TodayLine[] {
  if (isLate(clock) || clock.state === 'silent' || !view.hours.isBehind) return [];
  const { startsOn } = view.terms;
  const since = { sinceOn: startsOn, sinceDays: daysBetween(startsOn, todayOn), overdueDays: 0 };
  return [toLine(view, 'hours', 'hours-behind', since)];
}

function toLastTalks(talks: readonly Talk[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const talk of talks) {
    if (talk.talkedOn > (last.get(talk.personId) ?? '')) last.set(talk.personId, talk.talkedOn);
  }
  return last;
}

const compareLines = (a: TodayLine, b: TodayLine): number =>
  SEVERITY[b.state]! - SEVERITY[a.state]! ||
  b.overdueDays - a.overdueDays ||
  b.sinceDays - a.sinceDays ||
  (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
