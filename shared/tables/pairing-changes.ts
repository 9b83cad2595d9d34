/**
 * What the owner changed of a pairing that runs: paused, resumed, ended, reopened, extended, hours. Each is a dated row
 * with what held before, so that the old dates stay known and nothing is judged by terms that came later.
 */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  number,
  reference,
  text,
  type RecordOf,
} from '../schema/index.ts';

export const pairingChanges = defineTable({
  name: 'pairingChanges',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    changedOn: date({ required: true, protected: true }),
    pairingLabel: text({ maxLength: 260, width: 220, protected: true }),
    change: choice(['paused', 'resumed', 'ended', 'completed', 'reopened', 'extended', 'terms'], {
      required: true,
      protected: true,
    }),
    endsOnBefore: date({ protected: true }),
    endsOnAfter: date({ protected: true }),
    minimumHoursBefore: number({ min: 0, max: 2000, protected: true }),
    minimumHoursAfter: number({ min: 0, max: 2000, protected: true }),
    reason: longText({ maxLength: 2000, protected: true }),
    pairingId: reference('pairings', { required: true, protected: true }),
    recordedAt: instant({ required: true, protected: true, hidden: true }),
    /** The talk it came from. */
    talkId: reference('talks', { protected: true, hidden: true }),
  },
});

export type PairingChange = RecordOf<typeof pairingChanges>;
