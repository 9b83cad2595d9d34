/**
 * The mentee's own side of a meeting. The owner reads it; the mentor does not. It belongs to the meeting it tells of,
 * not to the day on which it was given.
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
    /** What became of the meeting; blank is taken for held. */
    outcome: choice(['held', 'moved', 'mentor-no-show'], { protected: true }),
    /** Day of the meeting; blank is taken for the day on which the feedback was given. */
    metOn: date({ protected: true }),
    startsAt: instant({ protected: true, hidden: true }),
    eventId: text({ maxLength: 1024, protected: true, hidden: true }),
    recordedAt: instant({ protected: true, hidden: true }),
    supersedesId: reference('feedback', { protected: true, hidden: true }),
    /** The mentor's check-in of the same meeting, where the mentee or the owner chose it. */
    checkInId: reference('checkIns', { protected: true, hidden: true }),
  },
});

export type Feedback = RecordOf<typeof feedback>;
