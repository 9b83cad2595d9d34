/** Who said yes to being named in public, and who took it back; the last row of a person holds. */
import { choice, date, defineTable, id, instant, reference, text, type RecordOf } from '../schema/index.ts';

export const consents = defineTable({
  name: 'consents',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    answer: choice(['yes', 'no'], { required: true }),
    answeredOn: date({ required: true }),
    recordedAt: instant({ hidden: true }),
  },
});

export type Consent = RecordOf<typeof consents>;
