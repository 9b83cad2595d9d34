/** Whether a person follows a practice, as somebody asked or saw, and how it went with customers of each kind. */
import {
  choice,
  defineTable,
  id,
  longText,
  number,
  reference,
  text,
  type RecordOf,
} from '../schema/index.ts';

export const practiceHolders = defineTable({
  name: 'practiceHolders',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    practiceId: reference('practices', { required: true }),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    does: choice(['yes', 'partly', 'no', 'unknown'], { required: true }),
    customersWith: number({ min: 0, max: 1_000_000 }),
    customersBackWith: number({ min: 0, max: 1_000_000 }),
    customersWithout: number({ min: 0, max: 1_000_000 }),
    customersBackWithout: number({ min: 0, max: 1_000_000 }),
    note: longText({ maxLength: 4000 }),
  },
});

export type PracticeHolder = RecordOf<typeof practiceHolders>;
