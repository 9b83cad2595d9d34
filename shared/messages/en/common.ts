import { plural } from './wording.ts';

/** Parts that sentences are made of. */
export const common = {
  appName: 'Mentor Ledger',
  days: (count: number) => plural(count, 'day', 'days'),
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  hours: (count: number) => `${count} h`,
  people: (count: number) => plural(count, 'person', 'people'),
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  back: 'Back',
  loading: 'Loading',
};
