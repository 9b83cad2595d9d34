/**
 * Everybody who takes part. A person who leaves is marked as left, never deleted: their check-ins stay.
 */
import { choice, date, defineTable, email, id, reference, text, type RecordOf } from '../schema/index.ts';
import { LANGUAGES } from './program.ts';

export const people = defineTable({
  name: 'people',
  keptBy: 'owner',
  columns: {
    id: id(),
    name: text({ required: true, maxLength: 120 }),
    email: email(),
    role: choice(['mentor', 'mentee', 'both', 'owner', 'none'], { required: true }),
    status: choice(['active', 'left'], { required: true }),
    jobTitle: text({ maxLength: 120 }),
    managerId: reference('people'),
    language: choice(LANGUAGES),
    timeZone: text({ maxLength: 60 }),
    leftOn: date(),
    department: text({ maxLength: 120 }),
    employeeId: text({ maxLength: 60 }),
    strengths: text({ maxLength: 500, width: 220 }),
    needs: text({ maxLength: 500, width: 220 }),
    spokenLanguages: text({ maxLength: 200 }),
  },
});

export type Person = RecordOf<typeof people>;
