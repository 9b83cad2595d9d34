/**
 * What a line of the list is about. A decision of the owner covers one matter, never another; within a matter it covers
 * the state it was made in and milder ones.
 */
import type { FollowUp } from '../../tables/follow-ups.ts';
import type { LineState } from './model.ts';

export type Matter =
  | 'meeting'
  | 'end'
  | 'left'
  | 'talk-wanted'
  | 'follow-up'
  | 'not-a-good-fit'
  | 'two-no-shows'
  | 'two-versions'
  | 'note-missing'
  | 'hours-behind'
  | 'talk-due';

interface StateFacts {
  matter: Matter;
  clock: FollowUp['clock'];
  /** A higher number is worse and stands further up. */
  severity: number;
}

export const STATES: Readonly<Record<LineState, StateFacts>> = {
  stalled: { matter: 'meeting', clock: 'meeting', severity: 6 },
  'at-risk': { matter: 'meeting', clock: 'meeting', severity: 5 },
  overdue: { matter: 'meeting', clock: 'meeting', severity: 4 },
  'first-meeting-late': { matter: 'meeting', clock: 'meeting', severity: 4 },
  'talk-wanted': { matter: 'talk-wanted', clock: 'talk', severity: 5 },
  'not-a-good-fit': { matter: 'not-a-good-fit', clock: 'talk', severity: 5 },
  'person-left': { matter: 'left', clock: 'end', severity: 5 },
  'period-over': { matter: 'end', clock: 'end', severity: 5 },
  'follow-up': { matter: 'follow-up', clock: 'talk', severity: 4 },
  'two-no-shows': { matter: 'two-no-shows', clock: 'talk', severity: 4 },
  'two-versions': { matter: 'two-versions', clock: 'note', severity: 4 },
  'ends-this-week': { matter: 'end', clock: 'end', severity: 4 },
  'note-missing': { matter: 'note-missing', clock: 'note', severity: 3 },
  'hours-behind': { matter: 'hours-behind', clock: 'hours', severity: 2 },
  'talk-due': { matter: 'talk-due', clock: 'talk', severity: 2 },
  'ends-soon': { matter: 'end', clock: 'end', severity: 1 },
};

/** Whether a text is a state of this version. */
export const isLineState = (text: string): text is LineState =>
  Object.prototype.hasOwnProperty.call(STATES, text);
