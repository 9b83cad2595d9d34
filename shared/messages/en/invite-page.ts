/** The web page behind an invite link. */
export const invitePage = {
  title: (program: string, owner: string | null) =>
    owner === null ? `You are invited to “${program}”` : `${owner} invites you to “${program}”`,
  hello: (name: string) => `Hello ${name}.`,
  lead: 'As a mentor you keep a short record of each meeting. With the extension this takes about half a minute, right from your calendar.',
  stepsTitle: 'Three steps',
  steps: {
    install: 'Install the Mentor Ledger extension',
    installHelp:
      'On your computer, in Chrome, Edge or Firefox. The person who invited you can tell you where to get it.',
    installFrom: 'On your computer, in Chrome, Edge or Firefox. You get it here:',
    options: 'Open its options',
    optionsHelp: 'Right-click the Mentor Ledger icon beside the address bar and choose Options.',
    paste: 'Paste this link',
    pasteHelp: 'It works once, for one browser.',
  },
  link: 'Your invite link',
  until: (day: string) => `Works until ${day}.`,
  phone: {
    title: 'On your phone?',
    text: 'The extension runs on a computer, in Chrome, Edge or Firefox. Send this link to yourself and open it there; it is not used up by looking.',
    email: 'Email it to myself',
    subject: (program: string) => `My invite to “${program}”`,
  },
  privacyTitle: 'Who reads what you write',
  privacy:
    'Anyone who can open the program’s spreadsheet can read your check-ins: the program owner, and those they give access. A note that you keep private stays in your browser, and is lost if the extension is removed.',
  states: {
    used: {
      title: 'This link has been used',
      text: 'It works once. If that was you, you are connected already. If not, ask the person who invited you for a new link.',
    },
    expired: {
      title: 'This link has expired',
      text: 'Ask the person who invited you for a new one.',
    },
    revoked: {
      title: 'This link no longer works',
      text: 'It was replaced or revoked. Ask the person who invited you for a new one.',
    },
    unknown: {
      title: 'This link is not known here',
      text: 'Part of it may be missing. Copy the whole link again, or ask the person who invited you for a new one.',
    },
    missing: {
      title: 'Part of the link is missing',
      text: 'Copy the whole link from the message and open it again.',
    },
    'not-set-up': {
      title: 'The program is not ready yet',
      text: 'Ask the person who invited you to finish setting it up, then open the link again.',
    },
    'address-right': {
      title: 'The address is right',
      text: 'It is this program’s, and it is kept. Close this browser tab, go back to the spreadsheet and press Look again.',
    },
    'address-unproved': {
      title: 'The address could not be confirmed',
      text: 'Another program answers here, or the link is older than a quarter of an hour. Go back to the spreadsheet and check the address again.',
    },
    failed: {
      title: 'This page could not be made',
      text: 'Try again in a minute. Your link is not used up.',
    },
  },
};
