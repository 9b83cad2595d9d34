/** How often a pairing meets from a day on. A change is a new dated row: overwriting would judge the past by it. */
import { date, defineTable, id, longText, number, reference, text, type RecordOf } from '../schema/index.ts';

export const cadences = defineTable({
  name: 'cadences',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    pairingId: reference('pairings', { required: true }),
    pairingLabel: text({ maxLength: 260, width: 220 }),
    fromOn: date({ required: true }),
    cadenceDays: number({ required: true, min: 1, max: 92 }),
    why: longText({ maxLength: 2000 }),
    /** The talk it came from. */
    talkId: reference('talks', { hidden: true }),
  },
});

export type Cadence = RecordOf<typeof cadences>;
