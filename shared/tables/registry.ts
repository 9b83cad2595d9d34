/**
 * The tabs of a ledger, in the order they are created. A new table is one file and one line here.
 */
import type { Table } from '../schema/index.ts';
import { audit } from './audit.ts';
import { breaks } from './breaks.ts';
import { cadences } from './cadences.ts';
import { candidates } from './candidates.ts';
import { categories } from './categories.ts';
import { checkIns } from './check-ins.ts';
import { consents } from './consents.ts';
import { courses } from './courses.ts';
import { criteria } from './criteria.ts';
import { decisions } from './decisions.ts';
import { exemplars } from './exemplars.ts';
import { feedback } from './feedback.ts';
import { followUps } from './follow-ups.ts';
import { ideas } from './ideas.ts';
import { measureFigures } from './measure-figures.ts';
import { measureMembers } from './measure-members.ts';
import { measures } from './measures.ts';
import { narrowing } from './narrowing.ts';
import { orders } from './orders.ts';
import { outcomes } from './outcomes.ts';
import { pairingChanges } from './pairing-changes.ts';
import { pairings } from './pairings.ts';
import { people } from './people.ts';
import { plansShown } from './plans-shown.ts';
import { practiceHolders } from './practice-holders.ts';
import { practices } from './practices.ts';
import { problems } from './problems.ts';
import { procedureChanges } from './procedure-changes.ts';
import { program } from './program.ts';
import { promotions } from './promotions.ts';
import { rewardForms } from './reward-forms.ts';
import { rewardPlans } from './reward-plans.ts';
import { rewards } from './rewards.ts';
import { salesImports } from './sales-imports.ts';
import { scores } from './scores.ts';
import { takeBacks } from './take-backs.ts';
import { talks } from './talks.ts';

export const tables = {
  program,
  people,
  pairings,
  checkIns,
  feedback,
  talks,
  categories,
  narrowing,
  criteria,
  scores,
  decisions,
  orders,
  salesImports,
  outcomes,
  exemplars,
  practices,
  practiceHolders,
  ideas,
  problems,
  candidates,
  cadences,
  breaks,
  pairingChanges,
  procedureChanges,
  followUps,
  measures,
  measureMembers,
  measureFigures,
  rewards,
  rewardPlans,
  rewardForms,
  plansShown,
  courses,
  promotions,
  consents,
  takeBacks,
  audit,
} as const;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as TableName[];

/** A table by name, without its columns' types. */
export const tableOf = (name: TableName): Table => tables[name];

/** Whether a text names a table that this version knows. */
export const isTableName = (name: string): name is TableName =>
  Object.prototype.hasOwnProperty.call(tables, name);
