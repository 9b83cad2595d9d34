/**
 * The measure of the program, fixed before the start: what is counted, for whom, over which periods. A change after
 * that is a new row with its reason, and the earlier one stays: a measure that could be chosen afterwards would show
 * whatever is wished. What was fixed is kept a second time, so that an edit by hand can be told.
 */
import {
  choice,
  date,
  defineTable,
  id,
  longText,
  number,
  reference,
  text,
  yesNo,
  type RecordOf,
} from '../schema/index.ts';

/** What a figure can be: two kinds of share, counts and amounts; the first three can be read from sales records. */
export const MEASURE_KINDS = [
  'came-back',
  'new-customers',
  'amount-sold',
  'own-share',
  'own-amount',
] as const;

export const measures = defineTable({
  name: 'measures',
  keptBy: 'software',
  columns: {
    id: id({ hidden: true }),
    fixedOn: date({ required: true, protected: true }),
    title: text({ required: true, maxLength: 200, width: 240, protected: true }),
    kind: choice(MEASURE_KINDS, { required: true, protected: true }),
    better: choice(['higher', 'lower'], { required: true, protected: true }),
    unit: text({ maxLength: 40, protected: true }),
    startsOn: date({ required: true, protected: true }),
    windowMonths: number({ required: true, min: 1, max: 12, protected: true }),
    windowsBefore: number({ required: true, min: 1, max: 6, protected: true }),
    windowsAfter: number({ required: true, min: 1, max: 8, protected: true }),
    /** Groups that begin one after the other; blank: all begin together. */
    lots: number({ min: 2, max: 6, protected: true }),
    seed: number({ min: 0, max: 4_294_967_295, protected: true }),
    /** Mentees were chosen because their figures were low. */
    chosenLow: yesNo({ protected: true }),
    reason: longText({ maxLength: 2000, protected: true }),
    programId: reference('program', { protected: true, hidden: true }),
    fixedContent: longText({ maxLength: 40_000, protected: true, hidden: true }),
    supersedesId: reference('measures', { protected: true, hidden: true }),
  },
});

export type Measure = RecordOf<typeof measures>;
