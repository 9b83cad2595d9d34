/**
 * The page behind a participant's personal link. Opening it changes nothing: mail scanners and previews fetch links
 * too, so it is the press in the page that redeems. What it says of the link is what the invite page says.
 */
import { catalogs } from '../words.ts';
import type { PhonePageModel } from '../invites/invites-api.ts';
import type { Platform } from '../platform/ports.ts';
import { toInvitePage } from './do-get.ts';

/** The page's model for a code. Never throws. */
export function toPhonePage(platform: Platform, inviteCode: string): PhonePageModel {
  const link = toInvitePage(platform, inviteCode);
  const { state, language, programName } = link;
  const now = new Date(platform.clock.nowMs()).toISOString();
  const facts = { page: 'phone', language, programName, now } as const;
  if (state === 'address-right' || state === 'address-unproved' || state === 'missing') {
    return { ...facts, state: 'missing', inviteCode: null, ownerName: null, personName: null };
  }
  if (state !== 'open') return { ...facts, state, inviteCode, ownerName: null, personName: null };
  return { ...facts, state, inviteCode, ownerName: link.ownerName, personName: link.personName };
}

/** The page's title in the browser's tab. */
export const toPhoneTitle = ({ language, programName }: PhonePageModel): string =>
  programName ?? catalogs[language].script.titles.phone;
