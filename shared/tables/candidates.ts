/**
 * The written profile of a possible mentor: nine items with a line of evidence each, two gates, the result of the rules
 * and the owner's decision. Judged again later is a new row that supersedes, so that the earlier judgment stays.
 */
import {
  choice,
  date,
  defineTable,
  id,
  longText,
  number,
  reference,
  text,
  yesNo,
  type RecordOf,
} from '../schema/index.ts';

const score = () => number({ min: 0, max: 3, width: 80 });
const evidence = () => longText({ maxLength: 1000, width: 220 });
const gate = () => choice(['yes', 'no'], { width: 80 });
const judged = ['accept', 'train-first', 'not-now'] as const;

export const candidates = defineTable({
  name: 'candidates',
  keptBy: 'owner',
  hidden: true,
  columns: {
    id: id(),
    personId: reference('people', { required: true }),
    personName: text({ maxLength: 120 }),
    result: choice([...judged, 'incomplete']),
    decision: choice(judged),
    decidedOn: date(),
    decidedBy: text({ maxLength: 320 }),
    decisionReason: longText({ maxLength: 2000 }),
    hasTime: gate(),
    hoursPerWeek: number({ min: 0, max: 40, width: 80 }),
    wantsTo: gate(),
    capacity: number({ min: 0, max: 20, width: 80 }),
    generosity: score(),
    generosityEvidence: evidence(),
    worksWithOthers: score(),
    worksWithOthersEvidence: evidence(),
    judgment: score(),
    judgmentEvidence: evidence(),
    resultInCategory: score(),
    resultInCategoryEvidence: evidence(),
    knowsTheFirm: score(),
    knowsTheFirmEvidence: evidence(),
    experience: score(),
    experienceEvidence: evidence(),
    listensAndExplains: score(),
    listensAndExplainsEvidence: evidence(),
    givesFeedback: score(),
    givesFeedbackEvidence: evidence(),
    showsStepByStep: score(),
    showsStepByStepEvidence: evidence(),
    isOutsideProcedures: yesNo(),
    supersedesId: reference('candidates', { protected: true, hidden: true }),
  },
});

export type CandidateRow = RecordOf<typeof candidates>;
