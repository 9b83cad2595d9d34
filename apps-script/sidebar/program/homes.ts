/**
 * Where everything of Program and Settings lives: a home is a line here, its words a line in `programHomes`. The steps
 * of the design are homes too; their order, group and sign are told by `design-steps.ts`. A home stands here once it
 * does something.
 */
import type { DesignStepId } from '../../../shared/rules/program/design-steps.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import type { DialogName, SidebarPage } from '../../src/pages.ts';
import type { ProgramWords } from './words.ts';

/** A dialog, a page inside the sidebar (drawn by pages.ts), or a tab. */
export type HomePlace = { dialog: DialogName } | { page: SidebarPage } | { table: TableName };

/** The steps of the design. */
export const STEP_PLACES: Readonly<Record<DesignStepId, HomePlace>> = {
  category: { dialog: 'priorities' },
  sales: { dialog: 'import-sales' },
  exemplar: { dialog: 'exemplar' },
  practices: { dialog: 'practices' },
  problem: { dialog: 'problem' },
  people: { dialog: 'people' },
  candidates: { dialog: 'candidates' },
  pairings: { dialog: 'pairings' },
  invites: { dialog: 'invites' },
};

/** `run` and `results` are phases of Program, the others the groups of Settings. */
export type HomeGroup = 'run' | 'results' | 'settings' | 'connection' | 'ledger' | 'privacy';

export interface Home {
  readonly id: keyof Messages['programHomes']['homes'];
  readonly group: HomeGroup;
  readonly leads: HomePlace;
  /** What is known of it, in a few words; null says nothing. */
  readonly fact?: (view: DesignView, words: ProgramWords) => string | null;
  /** Why it is next now, for the card above all; null when it is not. */
  readonly next?: (view: DesignView, words: ProgramWords) => string | null;
}

const TERMS: HomePlace = { dialog: 'changes' };

/** In the order in which they are shown. */
export const HOMES: readonly Home[] = [
  { id: 'health', group: 'run', leads: { page: 'health' } },
  { id: 'terms', group: 'run', leads: TERMS, fact: toTermsFact },
  { id: 'rewardsPlan', group: 'run', leads: { dialog: 'rewards-plan' } },
  { id: 'rewards', group: 'run', leads: { page: 'rewards' } },
  { id: 'spread', group: 'run', leads: { page: 'spread' } },
  { id: 'measures', group: 'results', leads: { dialog: 'measures' } },
  { id: 'report', group: 'results', leads: { dialog: 'report' } },
  {
    id: 'program',
    group: 'settings',
    leads: { dialog: 'set-up' },
    fact: ({ programName }) => (programName === '' ? null : programName),
  },
  { id: 'terms', group: 'settings', leads: TERMS, fact: toTermsFact },
  {
    ...{ id: 'invites', group: 'connection', leads: { dialog: 'invites' } },
    ...{ fact: toInvitesFact, next: toInvitesNext },
  },
  { id: 'calendars', group: 'connection', leads: { table: 'program' } },
  { id: 'repair', group: 'ledger', leads: { dialog: 'set-up' } },
  { id: 'tabs', group: 'ledger', leads: { page: 'tabs' } },
  { id: 'done', group: 'ledger', leads: { page: 'done' }, fact: ({ takeBack }) => takeBack?.what ?? null },
  { id: 'export', group: 'privacy', leads: { dialog: 'export' } },
  { id: 'erase', group: 'privacy', leads: { dialog: 'erase' } },
];

function toTermsFact({ homes: { terms } }: DesignView, { homes }: ProgramWords): string | null {
  if (terms.cadenceDays === null || terms.meetingMinutes === null) return null;
  return homes.facts.terms(terms.cadenceDays, terms.meetingMinutes, terms.changes);
}

function toInvitesFact({ facts }: DesignView, { page }: ProgramWords): string | null {
  return facts.mentors > 0 ? page.facts.connected(facts.connectedMentors, facts.mentors) : null;
}

/** A pairing may begin before its mentor is connected; their check-ins then have no way in. */
function toInvitesNext({ steps }: DesignView, { page }: ProgramWords): string | null {
  const isDone = steps.some(({ id, state }) => id === 'invites' && state === 'done');
  return isDone ? null : page.steps.invites.why;
}
