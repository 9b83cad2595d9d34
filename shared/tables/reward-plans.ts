/**
 * What was promised and limited before a cycle began: one row for each cycle, entered anew. A plan that somebody has
 * been shown is never overwritten: a later one supersedes it. A blank ceiling means that nothing is planned, not that
 * there is no limit.
 */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  money,
  number,
  reference,
  text,
  type RecordOf,
} from '../schema/index.ts';

export const rewardPlans = defineTable({
  name: 'rewardPlans',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    /** Blank, as for a row that was typed by hand: of the program that runs in its days. */
    programId: reference('program'),
    fromOn: date({ required: true }),
    toOn: date({ required: true }),
    /** Blank: with the last day of the cycle. */
    lapsesOn: date(),
    /** ISO 4217; one for the whole program. */
    currency: text({ required: true, maxLength: 3 }),
    perPerson: money({ min: 0 }),
    total: money({ min: 0 }),
    /** Of the total, for courses alone; blank: courses count for the person like any other reward. */
    courseCeiling: money({ min: 0 }),
    promise: choice(['promised', 'discretionary'], { required: true }),
    minimumHours: number({ min: 0, max: 2000 }),
    minimumCheckIns: number({ min: 0, max: 1000 }),
    minimumFeedback: number({ min: 0, max: 1000 }),
    approverId: reference('people'),
    approverName: text({ maxLength: 120 }),
    country: choice(['us', 'uk', 'italy', 'other']),
    /** What a coach quoted to this firm, an hour; blank: no figure is shown. */
    coachHourly: money({ min: 0 }),
    coachQuotedOn: date(),
    /** What an hour of an employee costs the firm, all in. */
    hourlyCost: money({ min: 0 }),
    textEn: longText({ maxLength: 4000 }),
    textIt: longText({ maxLength: 4000 }),
    textOn: date(),
    recordedAt: instant({ hidden: true }),
    supersedesId: reference('rewardPlans', { hidden: true }),
  },
});

export type RewardPlan = RecordOf<typeof rewardPlans>;
