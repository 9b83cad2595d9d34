import { plural, inList } from './wording.ts';

/** The dialog that erases a person. */
export const erasePage = {
  lead: 'For someone who asks you to delete what you keep about them. Someone who merely leaves is marked as left instead.',
  loading: 'Reading the People tab',
  who: 'Whose data?',
  none: 'Nobody is in the People tab.',
  preview: 'Show what goes and what stays',
  searching: 'Looking through every tab',
  goes: 'This goes',
  emptied: {
    people: () => 'Their address, their job, and what is noted about them in People',
    checkIns: (count: number) => `Notes in ${plural(count, 'check-in', 'check-ins')} of theirs or about them`,
    feedback: (count: number) =>
      `What is written in ${plural(count, 'feedback', 'feedbacks')} of theirs or about them`,
    talks: (count: number) => `What you noted of ${plural(count, 'talk', 'talks')} with them`,
    candidates: (count: number) =>
      `What you saw of them as a mentor, and your reason, in ${plural(count, 'scorecard', 'scorecards')}`,
    pairings: (count: number) => `Why ${plural(count, 'pairing was', 'pairings were')} made or ended`,
    other: (count: number, tab: string) => `Texts in ${plural(count, 'row', 'rows')} of the tab “${tab}”`,
  },
  renamed: (places: number, tabs: readonly string[]) =>
    `Their name and address, in ${plural(places, 'place', 'places')}: ${inList(tabs)}`,
  objectKinds: {
    validation: 'Lists to choose from',
    'named-range': 'Named ranges',
    'conditional-format': 'Rules that color cells',
    chart: 'Charts',
    filter: 'Filters',
    protection: 'Protected ranges',
    file: 'The title of the spreadsheet',
  },
  objects: (kind: string, count: number) => `${kind} with the name or address (${count})`,
  devices: (count: number) => `${plural(count, 'connected browser', 'connected browsers')}`,
  invites: (count: number) => `${plural(count, 'invite', 'invites')}`,
  openPairings: (titles: string) => `These pairings end today: ${titles}.`,
  replacement: (name: string) => `They are called “${name}” from then on.`,
  stays: 'This stays, without a name',
  staysText: (s: { pairings: number; checkIns: number; hours: string; talks: number; feedback: number }) =>
    `${plural(s.pairings, 'pairing', 'pairings')}, ${plural(s.checkIns, 'meeting', 'meetings')} with ${s.hours} h, ${plural(s.talks, 'talk', 'talks')} and feedback on ${plural(s.feedback, 'day', 'days')}: dates, durations and ids.`,
  words: 'Single names elsewhere',
  wordsHelp: 'Select what means this person. Leave what is someone else, or another word.',
  word: (word: string, cells: number) => `Replace “${word}” (${plural(cells, 'cell', 'cells')})`,
  wordShared: 'Someone else has this name too.',
  warning: 'This cannot be undone',
  warningText:
    'Not by Mentor Ledger and not by Undo. The step before it can no longer be undone either. Google keeps earlier versions of the spreadsheet: whoever may edit it can still look them up there. Calendars, emails and copies are not touched.',
  confirm: (name: string) => `Type ${name} to confirm`,
  mismatch: (name: string) => `Type the name just as it is: ${name}`,
  erase: 'Delete for good',
  back: 'Choose somebody else',
  done: (name: string) => `Deleted. What stays is kept under “${name}”.`,
  doneFigures: (cells: number, devices: number, invites: number) =>
    [
      `${plural(cells, 'place', 'places')} changed`,
      ...(devices > 0 ? [`${plural(devices, 'browser', 'browsers')} disconnected`] : []),
      ...(invites > 0 ? [`${plural(invites, 'invite', 'invites')} ended`] : []),
    ].join(', ') + '.',
  nobodyChosen: 'Choose a person first.',
};
