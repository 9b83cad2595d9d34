/**
 * What a line of a pairing is made of: each wish, each missing note, each contradiction, the meeting since which it is
 * late. An item keeps its key for as long as it is the same episode, so that a decision about it can be told from one
 * about something that came later.
 */
import type { Agreement, TodayLine, Versions } from './model.ts';

export interface Item {
  key: string;
  sinceOn: string;
  /** When it was made, in milliseconds, where that matters. */
  madeMs?: number;
  /** Whose wish it is, or with whom a talk settles it. */
  by?: TodayLine['talkWith'][number];
  versions?: Versions;
  agreement?: Agreement;
}
