/**
 * Days on which nothing is due: of one pairing, of all pairings of one person, or of everybody where neither is named
 * (firm holidays). A pause is a break whose last day is blank while it lasts; a gap lies between an end and a reopening.
 */
import { choice, date, defineTable, id, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const breaks = defineTable({
  name: 'breaks',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    fromOn: date({ required: true }),
    toOn: date(),
    reason: longText({ maxLength: 1000 }),
    pairingId: reference('pairings'),
    pairingLabel: text({ maxLength: 260, width: 220 }),
    personId: reference('people'),
    personName: text({ maxLength: 120 }),
    kind: choice(['break', 'pause', 'gap']),
    /** The talk it came from. */
    talkId: reference('talks', { hidden: true }),
  },
});

export type Break = RecordOf<typeof breaks>;
