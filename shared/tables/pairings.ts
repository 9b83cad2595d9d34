/**
 * One mentor and one mentee for a period. Terms left blank are the program's until the pairing starts; then they are
 * written down here, so that a later change of the program changes no pairing that runs.
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
  type RecordOf,
} from '../schema/index.ts';

export const pairings = defineTable({
  name: 'pairings',
  keptBy: 'owner',
  columns: {
    id: id(),
    label: text({ maxLength: 260, width: 240 }),
    mentorId: reference('people', { required: true }),
    menteeId: reference('people', { required: true }),
    status: choice(['planned', 'active', 'paused', 'completed', 'ended-early'], { required: true }),
    startsOn: date({ required: true }),
    endsOn: date(),
    cadenceDays: number({ min: 1, max: 92 }),
    minimumHours: number({ min: 0, max: 2000 }),
    why: longText({ maxLength: 2000 }),
    statusReason: longText({ maxLength: 2000 }),
    /** Begun before the ledger knew of it: hours and talks count from this day, meetings from the last one told. */
    trackedFromOn: date(),
    lastMetBeforeOn: date(),
    /** The pairing that this one goes on with, under another mentor: its hours count here too. */
    continuesId: reference('pairings'),
  },
});

export type Pairing = RecordOf<typeof pairings>;
