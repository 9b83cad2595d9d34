/**
 * What the owner decided about a line of the Today list: put off for some days, or dismissed with a reason.
 * A decision holds for the state it was made in; a worse state shows the line again. Taking it back is a row too.
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

export const followUps = defineTable({
  name: 'followUps',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    decidedOn: date({ required: true, protected: true }),
    pairingLabel: text({ maxLength: 260, width: 220, protected: true }),
    clock: choice(['meeting', 'note', 'talk', 'hours', 'end'], { required: true, protected: true }),
    state: text({ required: true, maxLength: 40, protected: true }),
    decision: choice(['snoozed', 'dismissed', 'taken-back'], { required: true, protected: true }),
    untilOn: date({ protected: true }),
    reason: longText({ maxLength: 2000, protected: true }),
    pairingId: reference('pairings', { protected: true }),
    personId: reference('people', { protected: true }),
    recordedAt: instant({ required: true, protected: true }),
    /** The decision that a row takes back. */
    takesBackId: reference('followUps', { protected: true, hidden: true }),
  },
});

export type FollowUp = RecordOf<typeof followUps>;
