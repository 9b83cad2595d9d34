/** What the dialog on pairings asks of the script and gets back: who states what, pairings to be made, terms to be changed. */
import * as v from 'valibot';
import type { Break } from '../../../shared/tables/breaks.ts';
import type { Cadence } from '../../../shared/tables/cadences.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { allFields, columnsBut, id, list, rowEdit, someFields, text } from '../calls/args.ts';
import type { StillConnected } from '../invites/invites-api.ts';
import type { CandidatesView } from '../mentors/mentors-api.ts';

export interface PairingsView extends CandidatesView {
  cadences: Cadence[];
  breaks: Break[];
  /** The figure that the program is to move, as the problem statement names it. */
  measure: string | null;
  /** What is said of rewards beforehand, by language; null without a plan. */
  expectation: Record<Language, string | null> | null;
  stillConnected: StillConnected[];
}

/** The role too: who is chosen as a mentee there. */
export type StatedFields = Pick<Person, 'role' | 'strengths' | 'needs' | 'spokenLanguages'>;

export const statedEdit = rowEdit(someFields('people', ['role', 'strengths', 'needs', 'spokenLanguages']));

const SET_BY_THE_SCRIPT = [
  'label',
  'status',
  'statusReason',
  'trackedFromOn',
  'lastMetBeforeOn',
  'continuesId',
] as const;

export type NewPairing = Omit<Pairing, (typeof SET_BY_THE_SCRIPT)[number]> & {
  /** An earlier pairing of the mentee whose hours count in the new one. */
  continuesId?: string | null | undefined;
};

export const newPairing: v.GenericSchema<NewPairing> = v.intersect([
  allFields('pairings', columnsBut('pairings', SET_BY_THE_SCRIPT)),
  v.object({ continuesId: v.optional(v.nullable(id)) }),
]);

const newCadence: v.GenericSchema<Pick<Cadence, 'id' | 'fromOn' | 'cadenceDays' | 'why'>> = allFields(
  'cadences',
  ['id', 'fromOn', 'cadenceDays', 'why'],
);
const newBreak: v.GenericSchema<Pick<Break, 'id' | 'fromOn' | 'toOn' | 'reason'>> = allFields('breaks', [
  'id',
  'fromOn',
  'toOn',
  'reason',
]);

export const pairingForm = v.object({
  /** Null: breaks of everybody. */
  pairingId: v.nullable(id),
  /** The status: only that a planned pairing begins. */
  fields: someFields('pairings', ['startsOn', 'endsOn', 'minimumHours', 'status']),
  newCadences: list(newCadence),
  newBreaks: list(newBreak),
  /** Rows of cadences or breaks that were entered by mistake. */
  removedIds: list(id),
  /** Why period or hours change, and the talk that the changes came from. */
  why: v.optional(v.nullable(text)),
  talkId: v.optional(v.nullable(id)),
});
export type PairingForm = v.InferOutput<typeof pairingForm>;
