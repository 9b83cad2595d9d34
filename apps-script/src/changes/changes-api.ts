/** What the form of terms and changes gets and sends. */
import * as v from 'valibot';
import type { ChangeEntry } from '../../../shared/rules/procedure-changes.ts';
import { amount, day, id, list, text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';

/** The terms that the form changes; `procedure` is anything else, in the owner's words. */
export const FORM_TERMS = ['cadence', 'hours', 'period', 'break', 'length', 'talks', 'procedure'] as const;
export type FormTerm = (typeof FORM_TERMS)[number];
/** These are the whole program's. */
export const OF_PROGRAM: readonly FormTerm[] = ['length', 'talks'];
/** These hold from the day they are written; a later day would have to be kept elsewhere. */
export const FROM_TODAY: readonly FormTerm[] = ['hours', 'period', 'length', 'talks'];

/** What the form was opened about. */
export const changeAbout = v.object({
  pairingId: v.nullable(id),
  /** With whom the talk was that it comes from: their last one is chosen. */
  personId: v.nullable(id),
  term: v.nullable(v.picklist(FORM_TERMS)),
});
export type ChangeAbout = v.InferOutput<typeof changeAbout>;

export interface PairingTermsNow {
  id: string;
  label: string;
  cadenceDays: number;
  minimumHours: number;
  startsOn: string;
  endsOn: string;
}

export interface ChangesView extends DialogView {
  /** The latest first; planned ones too. */
  changes: ChangeEntry[];
  /** The latest first. */
  talks: { id: string; personId: string; personName: string; talkedOn: string }[];
  /** Pairings that are planned, run or are paused. */
  pairings: PairingTermsNow[];
}

export const changeForm = v.object({
  /** Made by the page; ids of rows follow from it, so that a repeat changes nothing twice. */
  requestId: id,
  term: v.picklist(FORM_TERMS),
  /** Null: everybody. */
  pairingIds: v.nullable(list(id, 5_000)),
  /** `YYYY-MM-DD`; for a break its first day. */
  fromOn: day,
  /** Last day of a break, or the new last day of the period. */
  toOn: v.nullable(day),
  /** Days, hours or minutes, by the term. */
  value: v.nullable(amount),
  what: text,
  why: text,
  talkId: v.nullable(id),
});
export type ChangeForm = v.InferOutput<typeof changeForm>;
