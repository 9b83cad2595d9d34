/**
 * What a person leaves in each tab: the rows that are by or about them, by the columns that say so, and the texts in
 * those rows that go. Numbers, dates, durations and ids stay. A table with free text of people that is not here would
 * keep it, so a test holds this list against all columns of that kind.
 */
import type { TableName } from '../../../../shared/tables/registry.ts';

export interface ErasedRows {
  table: TableName;
  /** Columns that name the person. */
  byPerson?: readonly string[];
  /** Column that names a pairing of theirs. */
  byPairing?: string;
  /** Columns that name a row of theirs in any tab. */
  byRow?: string;
  /** Texts that go. */
  empty: readonly string[];
  /** Columns with the person's name; filled with the replacement where the row names them. */
  names?: readonly string[];
  /** Column with the label of the pairing. */
  label?: string;
}

const EVIDENCE = [
  'generosity',
  'worksWithOthers',
  'judgment',
  'resultInCategory',
  'knowsTheFirm',
  'experience',
  'listensAndExplains',
  'givesFeedback',
  'showsStepByStep',
].map((item) => `${item}Evidence`);

/** In this order: later entries may refer to rows that earlier ones found. */
export const erasedRows: readonly ErasedRows[] = [
  { table: 'pairings', byPerson: ['mentorId', 'menteeId'], empty: ['why', 'statusReason'], label: 'label' },
  {
    table: 'checkIns',
    byPairing: 'pairingId',
    byPerson: ['byPersonId'],
    empty: ['worked', 'didNotWork', 'nextStep', 'title', 'meetingUrl', 'eventId', 'calendarId'],
    label: 'pairingLabel',
  },
  {
    table: 'feedback',
    byPairing: 'pairingId',
    byPerson: ['byPersonId'],
    empty: ['worked', 'didNotWork'],
    label: 'pairingLabel',
  },
  {
    table: 'talks',
    byPairing: 'pairingId',
    byPerson: ['personId'],
    empty: ['heard', 'agreed'],
    names: ['personName'],
  },
  {
    table: 'followUps',
    byPairing: 'pairingId',
    byPerson: ['personId'],
    empty: ['reason'],
    label: 'pairingLabel',
  },
  { table: 'cadences', byPairing: 'pairingId', empty: ['why'], label: 'pairingLabel' },
  { table: 'breaks', byPairing: 'pairingId', empty: ['reason'], label: 'pairingLabel' },
  { table: 'pairingChanges', byPairing: 'pairingId', empty: ['reason'], label: 'pairingLabel' },
  // What was changed stays; a name in it is found and replaced like any other.
  { table: 'procedureChanges', byPairing: 'pairingId', empty: ['why'], label: 'pairingLabel' },
  {
    table: 'candidates',
    byPerson: ['personId'],
    empty: [...EVIDENCE, 'decisionReason'],
    names: ['personName'],
  },
  { table: 'practiceHolders', byPerson: ['personId'], empty: ['note'], names: ['personName'] },
  { table: 'practices', byPerson: ['exemplarId'], empty: [], names: ['exemplarName'] },
  { table: 'exemplars', byPerson: ['personId'], empty: ['reason', 'finding'], names: ['personName'] },
  { table: 'measureMembers', byPerson: ['personId'], empty: ['reason'], names: ['personName'] },
  { table: 'measureFigures', byPerson: ['personId'], empty: [], names: ['personName'] },
  {
    table: 'rewards',
    byPerson: ['personId'],
    empty: ['whatFor', 'formTitle', 'warnings', 'reason'],
    names: ['personName'],
  },
  {
    table: 'courses',
    byPerson: ['personId'],
    empty: ['title', 'provider', 'why', 'evidence', 'warnings', 'reason'],
    names: ['personName'],
  },
  { table: 'plansShown', byPerson: ['personId'], empty: [], names: ['personName'] },
  { table: 'rewardPlans', byPerson: ['approverId'], empty: [], names: ['approverName'] },
  { table: 'promotions', byPerson: ['personId'], empty: ['about', 'words'], names: ['personName'] },
  { table: 'consents', byPerson: ['personId'], empty: [], names: ['personName'] },
  { table: 'audit', byPerson: ['byPersonId'], byRow: 'rowId', empty: ['detail'] },
];

/** Columns of the person's own row that go, besides those of the owner's making. */
export const PERSON_COLUMNS = [
  'email',
  'jobTitle',
  'managerId',
  'language',
  'timeZone',
  'department',
  'employeeId',
  'strengths',
  'needs',
  'spokenLanguages',
] as const;

/** Tabs whose texts are names of customers and the like: a single name there is somebody else's. */
export const WITHOUT_LONE_WORDS: readonly TableName[] = ['orders', 'salesImports'];

/** Columns that hold a person's name and nothing that says who it is: there the whole cell is the witness. */
export const NAME_COLUMNS: Partial<Record<TableName, readonly string[]>> = {
  orders: ['repName', 'ownerRep'],
};
