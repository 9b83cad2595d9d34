/** How sent check-ins stand: in the form, in the options and on the toolbar button. */
export const delivery = {
  badge: {
    idle: 'Write a check-in',
    waiting: (count: number) =>
      count === 1
        ? 'One check-in is waiting and will be sent by itself'
        : `${count} check-ins are waiting and will be sent by themselves`,
    needsYou: (count: number) => (count === 1 ? 'One check-in needs you' : `${count} check-ins need you`),
  },
  standings: {
    recorded: 'Recorded',
    refused: 'Not accepted',
    held: 'Can be undone',
    sending: 'Sending',
    waiting: 'Waiting',
    blocked: 'Needs you',
  },
  /** Why a check-in has not been sent yet; it is tried again by itself. */
  waiting: {
    first: 'It will be sent in a moment.',
    unreachable: 'The ledger cannot be reached. It will be sent by itself as soon as you are online.',
    'timed-out': 'The ledger took too long to answer. It will be sent again by itself.',
    'web-page-instead': 'Google answered with a page instead of the ledger. It will be sent again by itself.',
    'answer-lost': 'Google lost the answer. It will be sent again by itself and is recorded once.',
    'no-such-web-app':
      'Nothing answers at the ledger’s address. It is tried again by itself; if it lasts, ask the program owner for a new link.',
    'owner-must-authorize':
      'Google asks the program owner to allow Mentor Ledger again. Tell them; it is sent by itself afterwards.',
    'day-quota':
      'Google takes no more from the ledger today. It is sent by itself tomorrow; nothing is lost.',
    'unreadable-answer': 'The answer could not be read. It will be sent again by itself.',
    'not-acknowledged': 'The ledger has not confirmed it yet. It will be sent again by itself.',
    'try-later': 'The ledger is busy. It will be sent again by itself.',
    'clock-skew': 'The clock of this computer is wrong. Set it right; then it is sent by itself.',
    'not-understood': 'The ledger could not read it. Update the extension; then it is sent again by itself.',
    'not-set-up': 'The program is not set up. Tell the program owner; it is sent again by itself.',
    failed: 'The ledger had a fault. It will be sent again by itself.',
  },
  /** What has to be done before anything can be sent. */
  blocked: {
    'not-connected': 'This browser is not connected to your program. Connect it and it is sent.',
    revoked: 'The program owner has disconnected this browser. Ask for a new invitation, then connect again.',
    'permission-missing':
      'The browser does not let this extension reach Google’s script service. Allow it and it is sent.',
    'other-program':
      'It belongs to another program than the one you are connected to. Connect to that one again, or save a copy.',
    'extension-outdated':
      'This extension is too old for your ledger. Update it in the browser’s extension list.',
    'ledger-outdated': 'Your ledger is older than this extension. Ask the program owner to update it.',
    'wrong-account':
      'You are signed in to Google with an account that may not use this ledger. Sign in with your company’s account, then try again.',
    'sign-in-needed':
      'Your company asks you to be signed in to Google. Sign in in this browser, then try again.',
  },
  storageFull:
    'This browser has no room left for the extension. Erase old private notes in “Your check-ins” or free space on the disk, then try again.',
  tryNow: 'Try now',
  allow: 'Allow',
  connect: 'Connect',
  edit: 'Edit',
  copy: 'Copy',
  copied: 'Copied',
  discard: 'Delete',
  discardSure: 'Delete for good',
  discardMaybe: 'The ledger may have this check-in already. Here it would be gone. Delete it?',
  discardQuestion: 'Nobody will have this check-in then. Delete it?',
  refusedUnknown: 'The ledger did not say why. Check every field, then send it again.',
};
