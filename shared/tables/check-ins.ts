/**
 * The record of one meeting of a pairing. Facts are appended: a correction is a new row that names the row it
 * supersedes, the earlier one stays.
 */
import {
  choice,
  date,
  defineTable,
  duration,
  id,
  instant,
  longText,
  number,
  reference,
  text,
  toWireSchema,
  yesNo,
  type RecordOf,
} from '../schema/index.ts';
import { LONGEST_MEETING_MINUTES } from '../schema/longest-meeting.ts';

export { LONGEST_MEETING_MINUTES };

export const checkIns = defineTable({
  name: 'checkIns',
  keptBy: 'software',
  columns: {
    id: id({ hidden: true }),
    metOn: date({ required: true, protected: true }),
    pairingLabel: text({ maxLength: 260, width: 220, protected: true }),
    /** `withdrawn`: the row takes the place of one that should not have been sent, and tells of no meeting. */
    outcome: choice(['held', 'moved', 'no-show', 'withdrawn'], { required: true, protected: true }),
    minutes: duration({ min: 0, max: LONGEST_MEETING_MINUTES, protected: true }),
    worked: longText({ protected: true }),
    didNotWork: longText({ protected: true }),
    nextStep: longText({ protected: true }),
    nextOn: date({ protected: true }),
    rating: number({ min: 1, max: 4, protected: true }),
    talkWanted: yesNo({ protected: true }),
    notePrivate: yesNo({ protected: true }),
    fit: choice(['good', 'undecided', 'not-good'], { protected: true }),
    title: text({ maxLength: 1000, protected: true }),
    pairingId: reference('pairings', { required: true, protected: true }),
    startsAt: instant({ required: true, protected: true }),
    meetingUrl: text({ maxLength: 2000, protected: true }),
    eventId: text({ maxLength: 1024, protected: true, hidden: true }),
    calendarId: text({ maxLength: 320, protected: true, hidden: true }),
    source: choice(['extension', 'sheet', 'web-page'], { required: true, protected: true }),
    capturedAt: instant({ required: true, protected: true }),
    recordedAt: instant({ required: true, protected: true, hidden: true }),
    byPersonId: reference('people', { required: true, protected: true }),
    supersedesId: reference('checkIns', { protected: true, hidden: true }),
  },
});

export type CheckIn = RecordOf<typeof checkIns>;

/** What became of a meeting: a withdrawn check-in tells of none. */
export type MeetingOutcome = Exclude<CheckIn['outcome'], 'withdrawn'>;

/** The fields a mentor's side fills in; the rest is added by the ledger. */
export const SUBMITTED_COLUMNS = [
  'pairingId',
  'outcome',
  'startsAt',
  'minutes',
  'worked',
  'didNotWork',
  'nextStep',
  'nextOn',
  'rating',
  'talkWanted',
  'notePrivate',
  'fit',
  'title',
  'meetingUrl',
  'eventId',
  'calendarId',
  'supersedesId',
] as const satisfies readonly (keyof CheckIn)[];

/** What a mentor confirmed, as it travels from the form to the ledger. */
export type CheckInFields = Pick<CheckIn, (typeof SUBMITTED_COLUMNS)[number]>;

export const checkInFieldsSchema = toWireSchema(checkIns, SUBMITTED_COLUMNS);
