/**
 * Whether the owner has already decided about a line: put off until a day, or dismissed. A decision covers the state it
 * was made in and milder ones, and only the same episode: what began after the decision is new.
 */
import type { FollowUp } from '../../tables/follow-ups.ts';
import { groupBy } from '../group-by.ts';

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

/** Tells of a line whether a decision hides it on a day (`YYYY-MM-DD`). A snooze ends on its `untilOn`. */
export function toHiding(followUps: readonly FollowUp[], todayOn: string): (line: LineSubject) => boolean {
  const inForce = followUps.filter(
    ({ decision, untilOn }) => decision === 'dismissed' || (untilOn !== null && todayOn < untilOn),
  );
  const decisions = groupBy(inForce, toSubjectKey);
  return (line) =>
    (decisions.get(toSubjectKey(line)) ?? []).some(
      ({ state, decidedOn }) =>
        (SEVERITY[state] ?? 0) >= (SEVERITY[line.state] ?? 0) && line.sinceOn <= decidedOn,
    );
}

const toSubjectKey = ({
  clock,
  pairingId,
  personId,
}: Pick<LineSubject, 'clock' | 'pairingId' | 'personId'>) => JSON.stringify([clock, pairingId, personId]);
