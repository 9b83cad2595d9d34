/**
 * The invite page: what its link is good for, without using it up. Looking at it changes nothing of it: link previews
 * and mail scanners fetch links too. An unknown code is answered without opening the spreadsheet.
 */
import { catalogs } from '../words.ts';
import type { InvitePageModel } from '../invites/invites-api.ts';
import { toInviteLink } from '../../../shared/protocol/invite-link.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import { findInvite, toInviteState, type Invite } from '../invites/invitations.ts';
import { rememberWebAppUrl, toWebAppUrl } from '../invites/web-app-url.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { toState, type ScriptState, type Settings } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';

/** The page's model for an invitation code; null when the address has none. Never throws. */
export function toInvitePage(platform: Platform, inviteCode: string | null): InvitePageModel {
  const bare = (state: Exclude<InvitePageModel['state'], 'open'>, language: Settings['language'] = 'en') =>
    ({ page: 'invite', state, language, programName: null }) as const;
  try {
    const state = toState(platform.properties.readAll());
    const { settings } = state;
    if (!settings || !state.masterSecret) return bare('not-set-up');
    rememberWebAppUrl(platform, state.raw);
    if (inviteCode === null) return bare('missing', settings.language);
    const invite = inviteCode.length <= 200 ? findInvite(state.raw, inviteCode) : null;
    if (!invite) return bare('unknown', settings.language);
    return toKnownPage(platform, state, settings, inviteCode, invite);
  } catch (error) {
    platform.log.error('doGet', error);
    return bare('failed');
  }
}

function toKnownPage(
  platform: Platform,
  state: ScriptState,
  settings: Settings,
  inviteCode: string,
  invite: Invite,
): InvitePageModel {
  const ledger = openLedger(platform, state, [
    { table: 'program', rows: 'all' },
    { table: 'people', rows: 'all' },
  ])!;
  const people = ledger.rows('people');
  const person = people.byId.get(invite.p);
  const owner = people.records.find((one) => one.role === 'owner' && one.status === 'active');
  const language = person?.language ?? ledger.program?.language ?? settings.language;
  const programName = ledger.program?.name ?? null;
  const inviteState = toInviteState(invite, platform.clock.nowMs());
  const webAppUrl = toWebAppUrl(platform, state.raw);
  if (inviteState !== 'open') return { page: 'invite', state: inviteState, language, programName };
  if (!person || person.status === 'left') return { page: 'invite', state: 'revoked', language, programName };
  if (!webAppUrl || programName === null) return { page: 'invite', state: 'failed', language, programName };
  return {
    page: 'invite',
    state: 'open',
    language,
    programName,
    ownerName: owner?.name ?? null,
    personName: person.name,
    link: toInviteLink({ webAppUrl, inviteCode }),
    // The last whole day on which it works.
    expiresOn: toDateInZone(invite.e - 1, settings.timeZone),
  };
}

/** The page's title in the browser's tab. */
export const toInviteTitle = ({ language, programName }: InvitePageModel): string =>
  [catalogs[language].script.titles.invite, programName].filter(Boolean).join(' · ');
