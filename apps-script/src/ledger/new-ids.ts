/**
 * Ids for rows: short enough to be read aloud in the owner's tabs, without letters that look alike.
 */
import type { TableName } from '../../../shared/tables/registry.ts';

const PREFIXES: Readonly<Record<TableName, string>> = {
  program: 'PRG',
  people: 'P',
  pairings: 'PAIR',
  checkIns: 'C',
  feedback: 'F',
  talks: 'T',
  categories: 'CAT',
  narrowing: 'Q',
  criteria: 'CR',
  scores: 'SC',
  decisions: 'D',
  orders: 'O',
  salesImports: 'IMP',
  outcomes: 'OUT',
  exemplars: 'EX',
  practices: 'PRA',
  practiceHolders: 'PH',
  ideas: 'I',
  problems: 'PROB',
  candidates: 'CAND',
  cadences: 'CAD',
  breaks: 'B',
  pairingChanges: 'PC',
  procedureChanges: 'CH',
  followUps: 'FU',
  measures: 'M',
  measureMembers: 'MM',
  measureFigures: 'MF',
  rewards: 'RW',
  rewardPlans: 'RP',
  rewardForms: 'RF',
  plansShown: 'RS',
  courses: 'CO',
  promotions: 'SW',
  consents: 'YES',
  takeBacks: 'TB',
  audit: 'A',
};

/** How ids of a table begin. */
export const toIdPrefix = (table: TableName): string => PREFIXES[table];

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id from 32 random hexadecimal characters, not among the taken ones; 30 bits for each try. */
export function toNewId(table: TableName, newRandom: () => string, taken: ReadonlySet<string>): string {
  for (;;) {
    const random = newRandom();
    let text = '';
    for (let index = 0; index < 6; index++) {
      // Two bytes for one letter of thirty: the lean towards early letters stays far below what uniqueness needs.
      text += LETTERS[parseInt(random.slice(index * 4, index * 4 + 4), 16) % LETTERS.length];
    }
    const id = `${PREFIXES[table]}-${text}`;
    if (!taken.has(id)) return id;
  }
}
