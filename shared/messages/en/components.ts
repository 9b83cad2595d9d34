import { plural } from './wording.ts';

/** Words that form controls and notices say themselves, on every page. */
export const components = {
  busy: 'Working',
  optional: '(optional)',
  minutesUnit: 'min',
  setMinutes: (count: number) => `Set ${plural(count, 'minute', 'minutes')}`,
  notChosen: 'Not chosen',
  search: 'Type to search',
  noneFound: 'Nothing matches. Try fewer letters.',
  moreFound: (count: number) => `${count} more. Type to narrow the list.`,
  noticeKinds: { info: 'Note:', warn: 'Warning:', error: 'Problem:', success: 'Done:' },
};
