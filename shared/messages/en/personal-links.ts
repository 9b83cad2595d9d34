import { plural } from './wording.ts';

/** The part of the invites dialog with the personal links to a page on the phone. */
export const personalLinks = {
  title: 'Pages on the phone',
  lead: 'Each mentee gives their side on a page of their own; a mentor without the extension writes check-ins there. Each needs a personal link.',
  loading: 'Reading who has a page',
  none: 'No mentees yet. Add people with the role Mentee to the People tab first.',
  mentee: 'mentee',
  mentor: 'mentor',
  both: 'mentor and mentee',
  make: 'Make a link',
  another: 'Another link',
  makeAll: (count: number) => `Make a link for every mentee without one (${count})`,
  noLink: 'No link yet',
  openUntil: (day: string) => `Link open until ${day}`,
  expired: (day: string) => `Link expired on ${day}`,
  revoked: 'Link revoked',
  used: 'Link used, no browser connected',
  connected: (count: number) => `Connected: ${plural(count, 'browser', 'browsers')}`,
  device: (name: string, day: string) => `${name}, since ${day}`,
  revoke: 'Revoke link',
  disconnect: 'Disconnect',
  askRevoke: (name: string) => `Revoke the link of ${name}? It stops working at once.`,
  askDisconnect: (device: string, name: string) =>
    `Disconnect ${device}? ${name} can no longer send from it. What waits there goes on with a new link.`,
  askAnother: (name: string) =>
    `Make another link for ${name}? It is for a second browser, or for one that has forgotten them. A link that nobody has used yet stops working.`,
  revokedDone: (name: string) => `The link of ${name} no longer works.`,
  disconnectedDone: (device: string) => `${device} is disconnected.`,
  made: (count: number) => (count === 1 ? 'The message is ready' : `${count} messages are ready`),
  madeHelp: 'Send each to its person only, in your usual chat. The links are not shown again.',
  messageFor: (name: string) => `Message for ${name}`,
  until: (day: string) => `The link works until ${day}, for one browser.`,
  language: 'Message in',
  languages: { en: 'English', it: 'Italian' },
  copied: 'I have copied them',
  /** What the owner pastes. */
  message: {
    mentee: (p: { name: string; program: string; link: string }) =>
      `Hello ${p.name}, this is your page in “${p.program}”. After each meeting with your mentor, tell me there how it went: twenty seconds, on your phone. Your mentor does not see it. The link is yours alone: ${p.link}`,
    mentor: (p: { name: string; program: string; link: string }) =>
      `Hello ${p.name}, this is your page in “${p.program}”. After each meeting, write your check-in there from your phone. The link is yours alone: ${p.link}`,
  },
};
