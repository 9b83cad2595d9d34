/**
 * The owner's conversations in person with participants. Mail and text do not count as a talk.
 */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  reference,
  text,
  type RecordOf,
} from '../schema/index.ts';

export const talks = defineTable({
  name: 'talks',
  keptBy: 'owner',
  columns: {
    id: id(),
    talkedOn: date({ required: true }),
    /** Blank for talks logged before it was asked: in person. */
    channel: choice(['in-person', 'phone', 'video']),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    pairingId: reference('pairings'),
    signal: choice(['none', 'not-getting-along', 'too-busy', 'other'], { required: true }),
    heard: longText(),
    agreed: longText(),
    /** On this day what was agreed stands on the list again. */
    followOn: date(),
    /** When it was written down; blank for a row typed by hand. */
    recordedAt: instant({ hidden: true }),
    /** The same for everybody in one talk; blank for a row typed by hand. */
    talkKey: text({ maxLength: 64, hidden: true }),
  },
});

export type Talk = RecordOf<typeof talks>;
