/** Who is compared with whom by a measure, and who cannot be compared and why: decided when the measure is fixed. */
import { choice, date, defineTable, id, number, reference, text, type RecordOf } from '../schema/index.ts';

export const measureMembers = defineTable({
  name: 'measureMembers',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    personName: text({ maxLength: 120, protected: true }),
    part: choice(['mentee', 'other', 'left-out'], { required: true, protected: true }),
    /** The group of a stepped start that the lot gave, from 1, and the day on which it begins. */
    lot: number({ min: 1, max: 6, protected: true }),
    startsOn: date({ protected: true }),
    reason: text({ maxLength: 500, width: 240, protected: true }),
    personId: reference('people', { required: true, protected: true }),
    measureId: reference('measures', { required: true, protected: true, hidden: true }),
  },
});

export type MeasureMember = RecordOf<typeof measureMembers>;
