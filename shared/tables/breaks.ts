/** Days on which nothing is due: of one pairing, or of everybody where no pairing is named (firm holidays). */
import { date, defineTable, id, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const breaks = defineTable({
  name: 'breaks',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    fromOn: date({ required: true }),
    toOn: date({ required: true }),
    reason: longText({ maxLength: 1000 }),
    pairingId: reference('pairings'),
    pairingLabel: text({ maxLength: 260, width: 220 }),
  },
});

export type Break = RecordOf<typeof breaks>;
