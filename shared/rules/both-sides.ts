/**
 * What mentor and mentee say of the same meetings, over time: the ratings of each, how many both gave, where they see
 * it differently. Under five answers there is no mean, only counts.
 */
import { areTwoVersions, type Told } from './reports.ts';
import type { Meeting } from './meetings.ts';
import type { PairingView } from './today/pairing-view.ts';

/** One held meeting; null where a side gave no rating. */
export interface BothRatings {
  on: string;
  mentor: number | null;
  mentee: number | null;
}

export interface BothSides {
  /** The last meetings, the oldest first. */
  ratings: BothRatings[];
  /** Held meetings, and those that the mentee has told of too. */
  heldCount: number;
  toldCount: number;
  /** Meetings that both have rated, of these alike or one apart, and two or more apart. */
  bothRatedCount: number;
  apartCount: number;
  /** The latest meeting that they see differently: two apart or more. */
  latestApart: { on: string; mentor: number; mentee: number } | null;
  /** Meetings of which they tell two versions. */
  versionsCount: number;
  /** Means of the ratings of meetings that both rated; null under five of them. */
  means: { mentor: number; mentee: number } | null;
}

/** So many meetings are drawn. */
export const SHOWN_MEETINGS = 5;
/** Under so many answers a mean says nothing. */
export const LEAST_FOR_MEAN = 5;
/** Ratings that far apart are shown on the page; farther ones are a line of the day. */
const APART = 2;

/** Both sides of a pairing. */
export function toBothSides({ meetings, told }: PairingView): BothSides {
  const reportOf = new Map<Meeting | null, Told['report']>(
    told.map(({ meeting, report }) => [meeting, report]),
  );
  const held = meetings.filter(({ row }) => row.outcome === 'held');
  const all = held.map((meeting): BothRatings => ({
    on: meeting.metOn,
    mentor: meeting.row.rating,
    mentee: reportOf.get(meeting)?.row.rating ?? null,
  }));
  const both = all.flatMap(({ on, mentor, mentee }) =>
    mentor === null || mentee === null ? [] : [{ on, mentor, mentee }],
  );
  const apart = both.filter(({ mentor, mentee }) => Math.abs(mentor - mentee) >= APART);
  const meanOf = (side: 'mentor' | 'mentee') =>
    both.reduce((sum, rating) => sum + rating[side], 0) / both.length;
  return {
    ratings: all.slice(-SHOWN_MEETINGS),
    heldCount: held.length,
    toldCount: held.filter((meeting) => reportOf.has(meeting)).length,
    ...{ bothRatedCount: both.length, apartCount: apart.length },
    latestApart: apart[apart.length - 1] ?? null,
    versionsCount: told.filter(areTwoVersions).length,
    means: both.length < LEAST_FOR_MEAN ? null : { mentor: meanOf('mentor'), mentee: meanOf('mentee') },
  };
}
