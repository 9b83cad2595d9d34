/** Who may have the web app's address, and what each top-level function of the built script is for. */
import { OWNER } from '../ledger-host.ts';

/** Addresses as Google tells them: blank for who is not signed in, or belongs to another firm. */
export const callers = {
  stranger: '',
  'colleague of the same domain': 'colin@example.com',
  mentor: 'p-harry@example.com',
  'owner visiting the invite page': OWNER,
} as const;

/**
 * Every top-level function with who it is there for. A function that is not in this table fails the test: whoever adds
 * one says here what a page of the web app, which can call it with the owner's rights, may get of it.
 */
export const topLevel: Record<string, 'door' | 'menu' | 'trigger' | 'web app'> = {
  ownerCall: 'door',
  webCall: 'door',
  onOpen: 'trigger',
  reconcile: 'trigger',
  doGet: 'web app',
  doPost: 'web app',
  showToday: 'menu',
  showParticipants: 'menu',
  showDesign: 'menu',
  showSelectedRow: 'menu',
  showLogReward: 'menu',
  showLogTalk: 'menu',
  showReport: 'menu',
  showSettings: 'menu',
};
