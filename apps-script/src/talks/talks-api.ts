/** What the form of a talk gets and sends. */
import * as v from 'valibot';
import type { TalkGuide } from '../../../shared/rules/talk-guide.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { talks, type Talk } from '../../../shared/tables/talks.ts';
import { day, id, list, text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';

/** With whom, and about which pairing, a talk was asked to be logged; nobody from the menu. */
export const talkAbout = v.object({ personIds: list(id, 100), pairingId: v.nullable(id) });
export type TalkAbout = v.InferOutput<typeof talkAbout>;

export interface TalkView extends DialogView {
  /** Whom it may have been with, the likeliest first, and who is chosen at first. */
  proposedIds: string[];
  chosenIds: string[];
  pairingId: string | null;
  /** Pairings that run or are paused. */
  pairings: Pick<Pairing, 'id' | 'mentorId' | 'menteeId' | 'label' | 'status'>[];
  /** Of every participant. */
  guides: TalkGuide[];
}

export const talkForm = v.object({
  /** Made by the page with the form (any opaque id), so that a repeated call records the talk once. */
  requestId: id,
  personIds: list(id, 100),
  pairingId: v.nullable(id),
  /** `YYYY-MM-DD`; not in the future. */
  talkedOn: day,
  /** How the two spoke; null where the form did not ask. */
  channel: v.optional(
    v.nullable(v.picklist(talks.columns.channel.choices as readonly NonNullable<Talk['channel']>[])),
    null,
  ),
  signal: v.picklist(talks.columns.signal.choices as readonly Talk['signal'][]),
  heard: text,
  agreed: text,
  /** `YYYY-MM-DD`, later than the talk: what was agreed comes back to the list then. Null: with the next talk. */
  followOn: v.optional(v.nullable(day)),
});
export type TalkForm = v.InferOutput<typeof talkForm>;
