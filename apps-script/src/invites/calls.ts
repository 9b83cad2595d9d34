/** What the dialog on invites may ask, and what the web page behind an invite link may. */
import { id, list, text } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { disconnectPerson } from './disconnect-person.ts';
import { disconnectPhone, getPhoneLinks, makePhoneLinks, revokePhoneLink } from './phone-links.ts';
import { saveExtensionPlace } from './extension-place.ts';
import { getInvites, inviteMentors, revokeDevice, revokeInvite } from './invites.ts';

export const inviteCalls = {
  getInvites: defineCall([], getInvites),
  /** Makes a link for each; an earlier open invitation of the same person is revoked by it. */
  inviteMentors: defineCall([list(id, 2_000)], inviteMentors),
  /** Keeps where mentors get the extension: an https address. */
  saveExtensionPlace: defineCall([text], saveExtensionPlace),
  revokeInvite: defineCall([id], revokeInvite),
  /** All browsers of somebody who has left or mentors nobody. */
  disconnectPerson: defineCall([id], disconnectPerson),
  revokeDevice: defineCall([id], revokeDevice),
  /** Personal links to the page on the phone. */
  getPhoneLinks: defineCall([], getPhoneLinks),
  makePhoneLinks: defineCall([list(id, 2_000)], makePhoneLinks),
  revokePhoneLink: defineCall([id], revokePhoneLink),
  disconnectPhone: defineCall([id], disconnectPhone),
};
