import { everyDays, plural } from './wording.ts';

/** The homes of Program and Settings: a name each, and what is said of them in a few words. */
export const programHomes = {
  homes: {
    rewardsPlan: 'Rewards plan',
    rewards: 'Rewards',
    spread: 'Spread the word',
    program: 'Name, language, time zone',
    calendars: 'Calendars switched off',
    terms: 'Terms and changes',
    health: 'Program health',
    report: 'Report',
    measures: 'Measures',
    invites: 'Invites',
    repair: 'Check and repair',
    tabs: 'Tabs',
    done: 'What was done',
    export: 'Export',
    erase: 'Delete a person’s data',
  },
  groups: {
    settings: 'Program',
    run: 'Run',
    results: 'Results',
    connection: 'Connection',
    ledger: 'Ledger',
    privacy: 'Privacy',
  },
  facts: {
    terms: (days: number, minutes: number, count: number) =>
      [
        `Meet ${everyDays(days)}, ${minutes} min`,
        ...(count > 0 ? [plural(count, 'change', 'changes')] : []),
      ].join('; '),
  },
};
