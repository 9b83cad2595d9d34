/**
 * The program: one row with its name, language, zone and default terms. A second row is a later program; the first
 * active row is the one that runs.
 */
import {
  choice,
  date,
  defineTable,
  duration,
  id,
  longText,
  number,
  text,
  type RecordOf,
} from '../schema/index.ts';

export const LANGUAGES = ['en', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

export const program = defineTable({
  name: 'program',
  keptBy: 'owner',
  columns: {
    id: id(),
    name: text({ required: true, maxLength: 120, width: 240 }),
    status: choice(['active', 'ended'], { required: true }),
    language: choice(LANGUAGES, { required: true }),
    timeZone: text({ required: true, maxLength: 60 }),
    startsOn: date({ required: true }),
    periodMonths: number({ required: true, min: 1, max: 36 }),
    minimumHours: number({ required: true, min: 0, max: 2000 }),
    cadenceDays: number({ required: true, min: 1, max: 92 }),
    meetingMinutes: duration({ required: true, min: 5, max: 480 }),
    talkEveryDays: number({ required: true, min: 7, max: 90 }),
    ownerEmail: text({ maxLength: 254, width: 200 }),
    /** Page readers of the extension that are not to be used; see rules/switched-off-pages.ts for the notation. */
    switchedOffPages: longText({ maxLength: 1000 }),
    /** How often something is said, in public and in private; blank for 14 and 30. */
    publicEveryDays: number({ min: 1, max: 92 }),
    privateEveryDays: number({ min: 1, max: 92 }),
  },
});

export type Program = RecordOf<typeof program>;
