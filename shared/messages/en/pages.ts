/** What every page of the spreadsheet says when the script does not answer as hoped. */
export const pages = {
  tryAgain: 'Try again',
  mendThis: 'Mend…',
  mend: 'Mend',
  leaveIt: 'Leave it',
  openAgain: 'Open again',
  openByHand:
    'It could not be opened from here. Copy what you typed, then open it from the Mentor Ledger menu.',
  setUp: 'Set up',
  unreachable: 'The spreadsheet does not answer. Check your connection, then try again.',
  signedInTwice:
    'Google opened this page for another of your accounts. Sign out of the others, or use a browser profile with one account.',
  notAllowed:
    'Google has not allowed Mentor Ledger to do this yet. Choose Settings from the Mentor Ledger menu and allow it.',
  tooSlow: 'The spreadsheet takes too long to answer. What was written before stays; try again.',
  failed:
    'Something in the script went wrong. Check the tab before you repeat it; if it stays, reload the spreadsheet.',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C (on a Mac, Command+C): the text is selected.',
};
