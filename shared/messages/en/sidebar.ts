import { plural } from './wording.ts';

/** The switch at the top of the owner's sidebar. */
export const sidebar = {
  views: 'Views',
  view: { today: 'Today', people: 'People', design: 'Program', settings: 'Settings' },
  foot: {
    readAt: (time: string) => `Up to date at ${time}.`,
    newer: (time: string) => `Something is newer since ${time}.`,
    refresh: 'Refresh',
  },
  needYou: (count: number) => `${plural(count, 'pairing needs', 'pairings need')} you`,
};
