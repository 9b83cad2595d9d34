import { plural } from './wording.ts';

/** The dialog with the mentors' invites and connected browsers. */
export const invitesPage = {
  lead: 'Each mentor gets a link for the extension in their own browser. It works once and is shown once.',
  loading: 'Reading who is invited',
  none: 'No mentors yet',
  noneHelp: 'Add people with the role Mentor to the People tab first.',
  openPeople: 'Open People',
  notInvited: 'No invite yet',
  invitedUntil: (day: string) => `Invited until ${day}`,
  expired: (day: string) => `Link expired on ${day}`,
  revoked: 'Link revoked',
  connected: 'Connected',
  invite: 'Invite',
  inviteAgain: 'New link',
  inviteAll: (count: number) => `Make links for the ${count} who have none`,
  revoke: 'Revoke link',
  disconnect: 'Disconnect',
  device: (name: string, day: string) => `${name}, since ${day}`,
  confirmRevoke: (name: string) => `Revoke the link of ${name}? It stops working at once.`,
  confirmDisconnect: (device: string) =>
    `Disconnect ${device}? Check-ins still waiting there stay there until it is connected again.`,
  confirmNewLink: (name: string) => `Make a new link for ${name}? The earlier one stops working.`,
  linkFor: (name: string) => `Link for ${name}`,
  message: (p: {
    name: string;
    owner: string;
    program: string;
    link: string;
    day: string;
    extensionAt: string | null;
  }) =>
    [
      `Hello ${p.name},`,
      p.owner === ''
        ? `you are invited to be a mentor in “${p.program}”.`
        : `${p.owner} invites you to be a mentor in “${p.program}”.`,
      'After each meeting with your mentee you keep a short record of it, right from your calendar. It takes about half a minute. To begin, on your computer:',
      [
        p.extensionAt === null
          ? '1. Install the Mentor Ledger extension in Chrome, Edge or Firefox. Ask me where to get it.'
          : `1. Install the Mentor Ledger extension in Chrome, Edge or Firefox: ${p.extensionAt}`,
        `2. Open this link, and paste it into the extension’s options. It works once, until ${p.day}: ${p.link}`,
      ].join('\n'),
      'Anyone who can open the program’s spreadsheet can read what you send. A note that you keep private stays in your browser.',
    ].join('\n\n'),
  messageFor: (name: string) => `Message to ${name}`,
  copyMessage: 'Copy the message',
  messageIn: 'Message in',
  onlyLink: 'Only the link',
  extensionTitle: 'Where mentors get the extension',
  extensionHelp:
    'The address of the extension in the store, or wherever your company keeps it. It goes into every message and onto the invite page.',
  extensionNone: 'Not said yet: the messages say to ask you.',
  extensionSave: 'Keep the address',
  extensionSaved: 'The address is kept. Messages from now on say it.',
  linkNote: (day: string) => `Works once, until ${day}. Copy the message now; the link is not shown again.`,
  linksMade: (count: number) =>
    count === 1 ? 'The link is ready' : `${plural(count, 'link is', 'links are')} ready`,
  linksMadeHelp: (count: number) =>
    `Hand ${count === 1 ? 'it' : 'each'} over yourself, best in person or in your usual chat.`,
  linksDone: 'I have copied them',
  linkDone: 'I have copied it',
  revokedDone: (name: string) => `The link of ${name} no longer works.`,
  secret: {
    title: 'Someone else may have a link or a browser’s connection',
    help: 'Ends all connections and all open links at once. Each mentor then connects again by a new link; what waits in their browsers goes on with it.',
    act: 'Disconnect everybody',
    question: 'Disconnect everybody? No check-in arrives until its mentor has connected again by a new link.',
    done: (count: number) =>
      `${plural(count, 'browser is', 'browsers are')} disconnected and all links ended. Invite your mentors again.`,
  },
  disconnectedDone: (device: string) => `${device} is disconnected.`,
};
