/**
 * The owner's list for a day: which pairing or person needs them, why, since when, and whom to talk to. A pure function
 * of facts and the day. One line for each pairing and matter; the worst first.
 */
import { toOverdueFromOn } from '../meeting-clock.ts';
import { toTalksMade } from '../talks-made.ts';
import { toCovered, toStoodIn } from './cover.ts';
import { toDecisions, toPutOff } from './decisions.ts';
import { foldTalkDue } from './fold-talk-due.ts';
import { toFollowUpLines } from './follow-up-lines.ts';
import { toKnownBy } from './known-by.ts';
import { toLine } from './line.ts';
import { STATES } from './registry.ts';
import type { MeetingOutcome } from '../../tables/check-ins.ts';
import type { DueMeeting, PutOffLine, TodayFacts, TodayLine, TodayModel, UnsureReport } from './model.ts';
import { toPairingViews, type PairingView } from './pairing-view.ts';
import { toStandings } from './standings.ts';
import { toTalkDueLines } from './talk-due-lines.ts';

/** The list at the end of a day (`YYYY-MM-DD` in the program's zone). */
export function toToday(allFacts: TodayFacts, todayOn: string): TodayModel {
  const facts = toKnownBy(allFacts, todayOn);
  const { timeZone } = facts.program;
  const views = toPairingViews(facts, todayOn);
  const talks = toTalksMade(facts.talks, todayOn, timeZone);
  const decisions = toDecisions(facts.followUps, todayOn);
  const due: DueMeeting[] = [];
  const shown: TodayLine[] = [];
  const putOff: PutOffLine[] = [];
  for (const view of views.begun) {
    const { standings, clock } = toStandings(view, talks, todayOn, timeZone);
    if (clock.state === 'due' && view.left.length === 0) due.push(toDue(view, todayOn));
    const stoodIn = toStoodIn(facts, views, view, todayOn);
    for (const standing of standings) {
      const inForce = decisions.of(view.pairing.id, STATES[standing.state].matter);
      const { open, covered, by } = toCovered(standing, inForce, stoodIn);
      if (open.length > 0) shown.push(toLine(view, standing, open, todayOn));
      else putOff.push(toPutOff(toLine(view, standing, covered, todayOn), by));
    }
  }
  const talkDue = toTalkDueLines(facts, views.begun, talks, decisions, todayOn);
  const follow = toFollowUpLines(facts, views.begun, talks, decisions, todayOn);
  const active = views.begun.filter(({ pairing }) => pairing.status === 'active');
  const counts = toCounts(active, shown, putOff);
  const lines = foldTalkDue([...shown, ...talkDue.shown, ...follow.shown].sort(compareLines), facts.pairings);
  return {
    todayOn,
    lines,
    putOff: [...putOff, ...talkDue.putOff, ...follow.putOff].sort((a, b) => compareLines(a.line, b.line)),
    due: due.sort(compareDue),
    ...counts,
    askWhichMeeting: views.begun.filter(({ left }) => left.length === 0).flatMap(toUnsure),
    askLastMet: active
      .filter(({ pairing, terms }) => terms.metBeforeOn !== null && pairing.lastMetBeforeOn === null)
      .filter(({ activity }) => activity.lastHeldOn === null)
      .map(({ pairing, title, terms }) => ({
        pairingId: pairing.id,
        title,
        startsOn: terms.startsOn,
        trackedFromOn: terms.countsFromOn,
      })),
  };
}

const toUnsure = ({ pairing, title, told }: PairingView): UnsureReport[] =>
  told.flatMap(({ report, mayBe }) =>
    mayBe.length === 0
      ? []
      : [
          {
            ...{ pairingId: pairing.id, title, feedbackId: report.row.id, metOn: report.metOn },
            outcome: report.row.outcome!,
            choices: mayBe.map(({ row, metOn }) => ({
              ...{ checkInId: row.id, metOn, startsAt: row.startsAt, outcome: row.outcome as MeetingOutcome },
            })),
          },
        ],
  );

/** Talks that are due are the person's, not the pairing's. */
function toCounts(
  active: readonly PairingView[],
  shown: readonly TodayLine[],
  putOff: readonly PutOffLine[],
): Pick<TodayModel, 'activeCount' | 'needsYouCount' | 'putOffCount' | 'onTrackCount'> {
  const withLine = new Set(shown.map(({ pairingId }) => pairingId));
  const withPutOff = new Set(putOff.map(({ line }) => line.pairingId));
  let [needsYouCount, putOffCount] = [0, 0];
  for (const { pairing } of active) {
    if (withLine.has(pairing.id)) needsYouCount += 1;
    else if (withPutOff.has(pairing.id)) putOffCount += 1;
  }
  const activeCount = active.length;
  return { activeCount, needsYouCount, putOffCount, onTrackCount: activeCount - needsYouCount - putOffCount };
}

const toDue = ({ pairing, title, terms, activity }: PairingView, todayOn: string): DueMeeting => ({
  pairingId: pairing.id,
  title,
  overdueFromOn: toOverdueFromOn(terms, activity, todayOn),
  movedToOn: activity.movedToOn !== null && activity.movedToOn >= todayOn ? activity.movedToOn : null,
});

const compareDue = (a: DueMeeting, b: DueMeeting): number =>
  compareTexts(a.overdueFromOn ?? '9999', b.overdueFromOn ?? '9999') ||
  compareTexts(a.title, b.title) ||
  compareTexts(a.pairingId, b.pairingId);

const compareLines = (a: TodayLine, b: TodayLine): number =>
  STATES[b.state].severity - STATES[a.state].severity ||
  b.overdueDays - a.overdueDays ||
  b.sinceDays - a.sinceDays ||
  compareTexts(a.title, b.title) ||
  compareTexts(a.key, b.key);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
