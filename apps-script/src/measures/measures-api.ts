/** What the Measures dialog asks of the script and gets back: rows as they stand, and what is fixed or kept. */
import * as v from 'valibot';
import type { MeasureFigure } from '../../../shared/tables/measure-figures.ts';
import type { MeasureMember } from '../../../shared/tables/measure-members.ts';
import type { Measure } from '../../../shared/tables/measures.ts';
import { amount, count, day, id, list, text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';
import type { TabChoice } from '../records/records-api.ts';

/** A dated change of how the program is run, for the marks of the picture. */
export interface ProgramMark {
  on: string;
  text: string;
}

export interface MeasuresView extends DialogView {
  measures: Measure[];
  members: MeasureMember[];
  figures: MeasureFigure[];
  /** Everybody, also who has left: their figures may be there. */
  everybody: { id: string; name: string; hasLeft: boolean }[];
  /** Mentees of pairings that run or are planned. */
  menteeIds: string[];
  /** The measure that the problem statement names. */
  proposedTitle: string | null;
  marks: ProgramMark[];
  /** Whether there are sales records to read figures from. */
  hasRecords: boolean;
  tabs: TabChoice[];
}

const figure = v.object({
  personId: id,
  fromOn: day,
  beforeOn: day,
  successes: v.nullable(count),
  trials: v.nullable(count),
  amount: v.nullable(amount),
  source: v.picklist(['records', 'tab', 'typed']),
});
export type FigureForm = v.InferOutput<typeof figure>;

export const measureForm = v.object({
  /** Id of the new row, made with the form: the same form is kept once. */
  id,
  title: text,
  kind: v.picklist(['came-back', 'new-customers', 'amount-sold', 'own-share', 'own-amount']),
  better: v.picklist(['higher', 'lower']),
  unit: text,
  startsOn: day,
  windowMonths: count,
  windowsBefore: count,
  windowsAfter: count,
  lots: v.nullable(count),
  seed: v.nullable(count),
  chosenLow: v.boolean(),
  /** Why an earlier one is replaced; blank for the first. */
  reason: text,
  supersedesId: v.nullable(id),
  members: list(
    v.object({ personId: id, part: v.picklist(['mentee', 'other', 'left-out']), reason: text }),
    2000,
  ),
  figures: list(figure),
});
export type MeasureForm = v.InferOutput<typeof measureForm>;

export const figuresForm = v.object({ measureId: id, figures: list(figure) });
export type FiguresForm = v.InferOutput<typeof figuresForm>;
