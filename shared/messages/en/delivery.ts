/** How sent check-ins stand: in the form, in the options and on the toolbar button. */
export const delivery = {
  badge: {
    idle: 'Write a check-in',
    waiting: (count: number) =>
      count === 1
        ? 'One check-in is waiting and will be sent automatically'
        : `${count} check-ins are waiting and will be sent automatically`,
    needsYou: (count: number) =>
      count === 1 ? 'One check-in needs your attention' : `${count} check-ins need your attention`,
  },
  standings: {
    recorded: 'Recorded',
    refused: 'Not accepted',
    held: 'Can be undone',
    sending: 'Sending',
    waiting: 'Waiting',
    blocked: 'Needs your attention',
  },
  /** Why a check-in has not been sent yet; it is tried again automatically. */
  waiting: {
    first: 'Your check-in will be sent in a moment.',
    unreachable:
      'The ledger cannot be reached. Your check-in will be sent automatically once you are online, with the browser open.',
    'timed-out': 'The ledger took too long to answer. Your check-in will be sent again automatically.',
    'web-page-instead':
      'Google answered with a page instead of the ledger. Your check-in will be sent again automatically.',
    'answer-lost':
      'Google lost the answer. Your check-in will be sent again automatically and is recorded once.',
    'no-such-web-app':
      'Nothing answers at the ledger’s address. Your check-in will be sent again automatically; if this lasts, ask the program owner for a new link.',
    'owner-must-authorize':
      'Google asks the program owner to allow Mentor Ledger again. Tell them; your check-in is then sent automatically.',
    'day-quota':
      'Google takes no more from the ledger today. Your check-in is sent automatically tomorrow; nothing is lost.',
    'unreadable-answer': 'The answer could not be read. Your check-in will be sent again automatically.',
    'not-acknowledged':
      'The ledger has not confirmed it yet. Your check-in will be sent again automatically.',
    'try-later': 'The ledger is busy. Your check-in will be sent again automatically.',
    'clock-skew':
      'The clock of this computer is wrong. Set it right; then your check-in is sent automatically.',
    'not-understood':
      'The ledger could not read it. Update the extension; then your check-in is sent again automatically.',
    'not-set-up':
      'The program is not set up. Tell the program owner; your check-in is sent again automatically.',
    failed: 'The ledger had a fault. Your check-in will be sent again automatically.',
  },
  /** What has to be done before anything can be sent. */
  blocked: {
    'not-connected': 'This browser is not connected to your program. Connect it and your check-in is sent.',
    revoked: 'The program owner has disconnected this browser. Ask for a new invite, then connect again.',
    'permission-missing':
      'The browser does not let this extension reach Google’s script service. Allow it and your check-in is sent.',
    'other-program':
      'This check-in belongs to another program than the one you are connected to. Connect to that one again, or save a copy.',
    'extension-outdated':
      'This extension is too old for your ledger. Update it in the browser’s extension list.',
    'ledger-outdated': 'Your ledger is older than this extension. Ask the program owner to update it.',
    'wrong-account':
      'You are signed in to Google with an account that may not use this ledger. Sign in with your company’s account, then try again.',
    'sign-in-needed':
      'Your company asks you to be signed in to Google. Sign in in this browser, then try again.',
  },
  storageFull:
    'This browser has no room left for the extension. Delete old private notes in “Your check-ins” or free space on the disk, then try again.',
  tryNow: 'Try now',
  allow: 'Allow',
  connect: 'Connect',
  edit: 'Edit',
  copy: 'Copy',
  copied: 'Copied',
  discard: 'Delete',
  discardSure: 'Delete for good',
  discardMaybe: 'The ledger may have this check-in already. Here it would be gone. Delete it?',
  discardQuestion: 'No one will have this check-in then. Delete it?',
  refusedUnknown: 'The ledger did not say why. Check every field, then send it again.',
};
