/**
 * Train the trainer: a course that fits the mentor's own career, paid for by the firm in full. What was paid stays in
 * the sums when a course is broken off.
 */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  money,
  reference,
  text,
  yesNo,
  type RecordOf,
} from '../schema/index.ts';

export const courses = defineTable({
  name: 'courses',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    title: text({ required: true, maxLength: 200, width: 260 }),
    provider: text({ maxLength: 200 }),
    isInternal: yesNo(),
    /** How it fits the mentor's own career. */
    why: longText({ maxLength: 2000 }),
    startsOn: date(),
    endsOn: date(),
    currency: text({ maxLength: 3 }),
    costPlanned: money({ min: 0 }),
    travelPlanned: money({ min: 0 }),
    costActual: money({ min: 0 }),
    travelActual: money({ min: 0 }),
    status: choice(['planned', 'approved', 'completed', 'broken-off', 'withdrawn'], { required: true }),
    plannedOn: date({ required: true }),
    approvedOn: date(),
    approvedBy: text({ maxLength: 254 }),
    closedOn: date(),
    evidence: longText({ maxLength: 2000 }),
    /** The firm asks for something back when somebody leaves. */
    hasRepaymentClause: yesNo(),
    warnings: longText({ maxLength: 4000 }),
    reason: longText({ maxLength: 2000 }),
    planId: reference('rewardPlans', { hidden: true }),
    recordedAt: instant({ hidden: true }),
  },
});

export type Course = RecordOf<typeof courses>;
