/**
 * What the owner changed in how the program is run: what, why, since when, and from which talk. For everybody, or for
 * one pairing. A later first day is a planned change. Terms of a pairing have dated rows of their own.
 */
import { date, defineTable, id, instant, longText, reference, text, type RecordOf } from '../schema/index.ts';

export const procedureChanges = defineTable({
  name: 'procedureChanges',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    fromOn: date({ required: true }),
    what: text({ required: true, maxLength: 300, width: 320 }),
    why: longText({ required: true, maxLength: 2000 }),
    pairingId: reference('pairings'),
    pairingLabel: text({ maxLength: 260, width: 220 }),
    talkId: reference('talks'),
    recordedAt: instant({ hidden: true }),
  },
});

export type ProcedureChange = RecordOf<typeof procedureChanges>;
