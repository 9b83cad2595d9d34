/** What the dialog on who becomes a mentor asks of the script and gets back; later judgments supersede earlier ones. */
import * as v from 'valibot';
import { candidates, type CandidateRow } from '../../../shared/tables/candidates.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { allFields, columnsBut, id, text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';

export interface CandidatesView extends DialogView {
  /** All judgments; later ones supersede. */
  candidates: CandidateRow[];
  pairings: Pairing[];
}

const WRITTEN_BY_THE_SCRIPT = [
  'id',
  'personId',
  'personName',
  'result',
  'decision',
  'decidedOn',
  'decidedBy',
  'decisionReason',
  'supersedesId',
] as const;

export type CandidateFields = Omit<CandidateRow, (typeof WRITTEN_BY_THE_SCRIPT)[number]>;

const fields: v.GenericSchema<CandidateFields> = allFields(
  'candidates',
  columnsBut('candidates', WRITTEN_BY_THE_SCRIPT),
);

export const candidateForm = v.object({
  /** Id of the row if a new one has to be made. */
  id,
  personId: id,
  fields,
  /** Null: scores are kept, nothing is decided yet. */
  decision: v.nullable(
    v.picklist(candidates.columns.decision.choices as readonly NonNullable<CandidateRow['decision']>[]),
  ),
  decisionReason: v.nullable(text),
});
export type CandidateForm = v.InferOutput<typeof candidateForm>;
