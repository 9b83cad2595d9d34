/**
 * The figures of a measure: one person's count or amount in one period. Those of the time before the start are frozen
 * with the measure; later ones may be put right.
 */
import { choice, date, defineTable, id, number, reference, text, type RecordOf } from '../schema/index.ts';

export const measureFigures = defineTable({
  name: 'measureFigures',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    personName: text({ maxLength: 120, protected: true }),
    fromOn: date({ required: true, protected: true }),
    /** First day that no longer counts. */
    beforeOn: date({ required: true, protected: true }),
    successes: number({ min: 0, max: 1_000_000_000, protected: true }),
    trials: number({ min: 0, max: 1_000_000_000, protected: true }),
    amount: number({ protected: true }),
    source: choice(['records', 'tab', 'typed'], { required: true, protected: true }),
    keptOn: date({ required: true, protected: true }),
    frozenOn: date({ protected: true }),
    personId: reference('people', { required: true, protected: true }),
    measureId: reference('measures', { required: true, protected: true, hidden: true }),
  },
});

export type MeasureFigure = RecordOf<typeof measureFigures>;
