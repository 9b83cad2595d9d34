import { plural } from './wording.ts';

/** The options page of the extension. */
export const options = {
  title: 'Mentor Ledger options',
  connection: {
    title: 'Your program',
    connectTitle: 'Connect this browser',
    connectText: 'Paste the invite link that the program owner gave you. It works once and is yours alone.',
    link: 'Invite link',
    linkHelp: 'It begins with https://script.google.com',
    notALink:
      'This is not an invite link. Copy the whole link the program owner gave you, with everything after the question mark.',
    connect: 'Connect',
    as: 'You are',
    program: 'Program',
    owner: 'Program owner',
    pairings: 'Your pairings',
    noPairings: 'None yet. The program owner adds them in the spreadsheet.',
    with: (name: string) => `with ${name}`,
    updated: (when: string) => `Last heard from the ledger ${when}`,
    refresh: 'Refresh',
    refreshed: 'Up to date.',
    disconnect: 'Disconnect',
    disconnectQuestion:
      'Disconnect this browser? Drafts and private notes stay here; reminders are turned off.',
    disconnectWaiting: (count: number) =>
      count === 1
        ? 'One check-in has not reached the ledger yet; it stays here until you connect again.'
        : `${count} check-ins have not reached the ledger yet; they stay here until you connect again.`,
    disconnected: 'Disconnected.',
    disconnectedOffline:
      'Disconnected here. The ledger could not be told; the program owner can disconnect this browser too.',
    connected: (program: string) => `Connected to “${program}”.`,
  },
  agreeFirst: {
    title: 'First: what leaves this browser',
    text: 'Nothing is sent before you have read what leaves this browser and agreed.',
    action: 'Read and decide',
  },
  permission: {
    title: 'Let the extension reach your ledger',
    text: 'Check-ins go straight from this browser to Google’s script service, where your company’s ledger runs. The browser asks you to allow exactly these two addresses; nothing else is contacted, except a calendar you add for reminders.',
    allow: 'Allow',
    denied: 'Not allowed. Without it nothing can be sent; your drafts stay here.',
  },
  refusals: {
    'invite-unknown':
      'The ledger does not know this invite. Check that the whole link was copied, or ask for a new one.',
    'invite-used': 'This invite was used already. Ask the program owner for a new link.',
    'invite-expired': 'This invite has expired. Ask the program owner for a new link.',
    'not-set-up': 'The program is not set up yet. Tell the program owner.',
    'not-understood': 'The ledger could not read the request. Update the extension, then try again.',
    'extension-outdated':
      'The extension and the ledger are of versions too far apart. Update the extension, then try again.',
  },
  unanswered: {
    unreachable:
      'The ledger cannot be reached. Check that you are online and, if your company asks for it, signed in to Google; then try again.',
    'timed-out': 'The ledger took too long to answer. Try again; the invite is not used up.',
    'sign-in-needed':
      'Your company asks you to be signed in to Google. Sign in in this browser, then try again.',
    'wrong-account':
      'You are signed in to Google with an account that may not use this ledger. Sign in with your company’s account, then try again.',
    'answer-lost': 'Google lost the answer. Try again; the invite is not used up.',
    'no-such-web-app': 'Nothing answers at this address. Ask the program owner for a new link.',
    'owner-must-authorize':
      'Google asks the program owner to allow Mentor Ledger again. Tell them; then try again.',
    'day-quota': 'Google takes no more from the ledger today. Try again tomorrow; the invite is not used up.',
    'web-page-instead': 'Google answered with a page instead of the ledger. Check the link, then try again.',
    'unreadable-answer': 'The answer could not be read. Try again; the invite is not used up.',
    'try-later': 'The ledger is busy. Try again in a minute.',
    failed: 'The ledger had a fault. Try again in a minute.',
  },
  tryAgain: 'Try again',
  waiting: {
    title: 'Waiting check-ins',
    none: 'Nothing waits. Every check-in you sent is in the ledger.',
    words: 'What it says',
    export: 'Save as a file',
  },
  undo: {
    title: 'Time to undo',
    label: 'How long can a check-in be undone after Send?',
    help: 'While the pointer or the keyboard is on the notice, the time stands still.',
    seconds: (count: number) =>
      count < 60 ? plural(count, 'second', 'seconds') : plural(count / 60, 'minute', 'minutes'),
  },
  shortcut: {
    title: 'Keyboard',
    text: (keys: string) =>
      `${keys} opens the form on any page. Change it in the browser’s list of extension shortcuts.`,
  },
  privacy: {
    title: 'What leaves this browser',
    text: 'Only what you send: the facts of the meeting and the note you write, to your company’s own spreadsheet. Private notes and guests’ addresses stay here, except where the calendar’s id of a meeting is an address. Pages are read only when you click.',
    more: 'All of it, point by point',
  },
};
