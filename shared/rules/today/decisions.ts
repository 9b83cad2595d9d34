/**
 * The owner's decisions on lines: put off until a day, or settled. A decision covers what stood on the list at its
 * instant: the same matter, the same episode, the same or a milder state. What began or became known later is new.
 */
import type { FollowUp } from '../../tables/follow-ups.ts';
import { toEpochMs } from '../../time/instants.ts';
import { addDays } from '../../time/serial-dates.ts';
import { groupBy } from '../group-by.ts';
import { isLineState, STATES, type LineState, type Matter } from './registry.ts';
import type { PutOffLine } from './model.ts';

export const SNOOZE_DAYS = 3;

/** A decision in force, with the instant at which it was made. */
export interface Decision extends FollowUp {
  state: LineState;
  madeMs: number;
}

export interface Decisions {
  /** Decisions in force about a matter of a pairing or, for talks that are due, of a person; the earliest first. */
  of: (subjectId: string, matter: Matter) => readonly Decision[];
}

/** The decisions in force on a day (`YYYY-MM-DD`). A snooze ends on its `untilOn`; what was taken back covers nothing. */
export function toDecisions(followUps: readonly FollowUp[], todayOn: string): Decisions {
  const takenBack = new Set(followUps.map(({ takesBackId }) => takesBackId));
  const inForce = followUps.flatMap((row): Decision[] => {
    const { state, decision, untilOn } = row;
    const isInForce =
      decision === 'dismissed' || (decision === 'snoozed' && untilOn !== null && todayOn < untilOn);
    if (!isInForce || takenBack.has(row.id) || !isLineState(state)) return [];
    return [{ ...row, state, madeMs: toEpochMs(row.recordedAt) }];
  });
  const bySubject = groupBy(
    inForce.sort((a, b) => a.madeMs - b.madeMs || (a.id < b.id ? -1 : 1)),
    ({ pairingId, personId, state }) => `${STATES[state].matter} ${pairingId ?? personId ?? ''}`,
  );
  return { of: (subjectId, matter) => bySubject.get(`${matter} ${subjectId}`) ?? [] };
}

/** The decision that covers the most: what is shown of a line that was put off. */
export function toPutOff(line: PutOffLine['line'], decisions: readonly Decision[]): PutOffLine {
  const shown =
    decisions.find(({ decision }) => decision === 'dismissed') ?? decisions[decisions.length - 1]!;
  return {
    line,
    decision: shown.decision,
    untilOn: shown.untilOn,
    reason: shown.reason,
    followUpIds: decisions.map(({ id }) => id),
  };
}

/** Whether a decision covers a state: the one it was made in, or a milder one of the same matter. */
export const coversState = (decision: Decision, state: LineState): boolean =>
  STATES[decision.state].severity >= STATES[state].severity;

/** The last day of a snooze that begins today, plus one. */
export const toSnoozeEnd = (todayOn: string): string => addDays(todayOn, SNOOZE_DAYS);
