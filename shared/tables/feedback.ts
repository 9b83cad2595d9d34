/**
 * The mentee's own side of a week. The owner reads it; the mentor does not.
 */
import {
  date,
  defineTable,
  id,
  instant,
  longText,
  number,
  reference,
  text,
  yesNo,
  type RecordOf,
} from '../schema/index.ts';

export const feedback = defineTable({
  name: 'feedback',
  keptBy: 'software',
  columns: {
    id: id({ hidden: true }),
    givenOn: date({ required: true, protected: true }),
    pairingLabel: text({ maxLength: 260, width: 220, protected: true }),
    rating: number({ min: 1, max: 4, protected: true }),
    worked: longText({ protected: true }),
    didNotWork: longText({ protected: true }),
    talkWanted: yesNo({ protected: true }),
    pairingId: reference('pairings', { required: true, protected: true }),
    capturedAt: instant({ required: true, protected: true }),
    byPersonId: reference('people', { required: true, protected: true }),
  },
});

export type Feedback = RecordOf<typeof feedback>;
