import { plural } from './wording.ts';

/** The page of the check-ins that were written in this browser, and of the private notes that never left it. */
export const history = {
  title: 'Your check-ins',
  lead: 'What you wrote in this browser. The ledger has the recorded ones; private notes are only here.',
  search: 'Search',
  searchHelp: 'In names, dates, titles, notes and private notes.',
  empty: 'Nothing yet. What you send from the form appears here.',
  noMatch: 'Nothing matches. Try fewer words.',
  found: (count: number) => plural(count, 'check-in', 'check-ins'),
  privateMark: 'Private note',
  corrected: 'Corrected later',
  correction: 'Corrects an earlier one',
  correct: 'Correct',
  withdraw: 'Withdraw',
  withdrawQuestion: 'It then counts for nothing; the ledger’s history keeps it. Withdraw it?',
  withdrawn: 'Withdrawn',
  withdrawing: 'Withdrawal',
  notKept: 'That did not work: the browser’s storage does not answer. Try again.',
  edit: 'Edit',
  eraseNote: 'Delete the private note',
  eraseQuestion: 'No one else has this note. Delete it for good?',
  erase: 'Delete for good',
  notes: {
    title: 'Private notes',
    text: (count: number) =>
      `${plural(count, 'private note', 'private notes')} in this browser, and nowhere else.`,
    none: 'No private notes in this browser.',
    save: 'Save as a file',
    eraseAll: 'Delete all private notes',
    eraseAllQuestion: 'No one else has these notes. Delete all of them for good?',
  },
  kept: (count: number) =>
    `This browser keeps the ${plural(count, 'latest recorded check-in', 'latest recorded check-ins')}; the ledger has all of them.`,
};
