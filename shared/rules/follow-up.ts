/**
 * Whether the owner has already decided about a line: put off until a day, or dismissed. A decision covers the state it
 * was made in and milder ones, and only the same episode: what began after the decision is new.
 */
import type { FollowUp } from '../tables/follow-ups.ts';

export const SNOOZE_DAYS = 3;

export interface LineSubject {
  clock: FollowUp['clock'];
  pairingId: string | null;
  personId: string | null;
  state: string;
  /** The day the episode began: last held meeting, check-in that asks for a talk, … */
  sinceOn: string;
}

/** Severity by state; a higher number is worse. Unknown states count as 0. */
export const SEVERITY: Readonly<Record<string, number>> = {
  stalled: 6,
  'at-risk': 5,
  'talk-wanted': 5,
  'not-a-good-fit': 5,
  overdue: 4,
  'first-meeting-late': 4,
  'two-no-shows': 4,
  'note-missing': 3,
  'hours-behind': 2,
  'talk-due': 2,
};

/** Whether a decision hides the line on a day (`YYYY-MM-DD`). A snooze ends on its `untilOn`. */
export function isHidden(line: LineSubject, followUps: readonly FollowUp[], todayOn: string): boolean {
  return followUps.some(
    (followUp) =>
      followUp.clock === line.clock &&
      followUp.pairingId === line.pairingId &&
      followUp.personId === line.personId &&
      (SEVERITY[followUp.state] ?? 0) >= (SEVERITY[line.state] ?? 0) &&
      line.sinceOn <= followUp.decidedOn &&
      (followUp.decision === 'dismissed' || (followUp.untilOn !== null && todayOn < followUp.untilOn)),
  );
}
