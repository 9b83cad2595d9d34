/**
 * What one source says about an event's time, on the wall clock of the event's zone.
 * It would break if two sources of one group were counted twice: the group names what is drawn from one text.
 */

export interface TimeEvidence {
  /** Sources of one group are copies of each other and never confirm each other. */
  group: string;
  source: string;
  /** Lower is asked first when sources disagree. */
  rank: number;
  startOn?: string;
  endOn?: string;
  /** Minutes after midnight, in the event's zone. */
  startMinutes?: number;
  endMinutes?: number;
  isAllDay?: boolean;
  /** The instants themselves, where the source states them: they settle a repeated hour. */
  startsAtMs?: number;
  endsAtMs?: number;
  /** The year was taken from today and no weekday vouches for it. */
  isYearGuessed?: boolean;
  /** May agree, but gives no value and its disagreement means nothing (a moved instance keeps its old id). */
  isOnlyWitness?: boolean;
  /** Never gives a value by itself, but its disagreement counts (the cell of one of several days). */
  isNeverAlone?: boolean;
  /** Several different values stood in this place. */
  isAmbiguous?: boolean;
}
