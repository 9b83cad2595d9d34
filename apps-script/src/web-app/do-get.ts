/**
 * The invite page: what its link is good for, without using it up. Looking at it changes nothing of it: link previews
 * and mail scanners fetch links too. The spreadsheet is opened for a link that still works and for no other.
 */
import { catalogs } from '../words.ts';
import { toExtensionPlace } from '../invites/extension-place.ts';
import type { InvitePageModel } from '../invites/invites-api.ts';
import { toInviteLink } from '../../../shared/protocol/invite-link.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import { findInvite, isSealed, toInviteState, type Invite } from '../invites/invitations.ts';
import { isLiveUrlNews, rememberWebAppUrl, toWebAppUrl } from '../invites/web-app-url.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { toState, type ScriptState, type Settings } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { lookUp, mayLookUpStranger, rememberGate, takePlace, type AtTheDoor, type Gate } from './gate.ts';
import { STRANGERS, toLinkRate } from './rate.ts';

type Refused = Exclude<InvitePageModel['state'], 'open'>;

/** A page that says one thing, and nothing of the ledger. */
export const toBare = (state: Refused, language: Settings['language'] | null = null): InvitePageModel => ({
  ...{ page: 'invite', state, language: language ?? 'en', programName: null },
});

/** The page's model for an invitation code; null when the address has none. Never throws. */
export function toInvitePage(platform: Platform, inviteParameter: string | null): InvitePageModel {
  try {
    const inviteCode = inviteParameter === '' ? null : inviteParameter;
    const rate = inviteCode === null ? null : toLinkRate(inviteCode);
    const atTheDoor = lookUp(platform, rate);
    const told = toCachedPage(platform, inviteCode, atTheDoor);
    return told ?? toReadPage(platform, inviteCode, atTheDoor);
  } catch (error) {
    platform.log.error('doGet', error);
    return toBare('failed');
  }
}

/** The page as far as the cache can tell; null where the properties have to be read. */
function toCachedPage(
  platform: Platform,
  inviteCode: string | null,
  atTheDoor: AtTheDoor,
): InvitePageModel | null {
  const { gate } = atTheDoor;
  if (gate === null || isLiveUrlNews(platform, gate.webAppUrl)) return null;
  if (gate.secret === null) return mayLookUpStranger(atTheDoor) ? null : toBare('not-set-up', gate.language);
  if (inviteCode === null) return toBare('missing', gate.language);
  if (isOurs(gate, inviteCode) || mayLookUpStranger(atTheDoor)) return null;
  return toBare('failed', gate.language);
}

const isOurs = ({ secret }: Gate, inviteCode: string): boolean =>
  secret !== null && isSealed(inviteCode, secret);

function toReadPage(platform: Platform, inviteCode: string | null, atTheDoor: AtTheDoor): InvitePageModel {
  const state = toState(platform.properties.readAll());
  const { settings } = state;
  const known = rememberWebAppUrl(platform, state.raw);
  const current = known === state.raw ? state : toState(known);
  const turnAway = (why: Refused): InvitePageModel => {
    if (!takePlace(platform, atTheDoor, STRANGERS, current)) rememberGate(platform, current);
    return toBare(why, settings?.language);
  };
  if (!settings || !state.masterSecret) return turnAway('not-set-up');
  if (inviteCode === null) return turnAway('missing');
  const invite = inviteCode.length <= 200 ? findInvite(state.raw, inviteCode) : null;
  if (!invite) return turnAway('unknown');
  if (!takePlace(platform, atTheDoor, toLinkRate(inviteCode), current)) {
    return toBare('failed', settings.language);
  }
  const inviteState = toInviteState(invite, platform.clock.nowMs());
  if (inviteState !== 'open') return toBare(inviteState, settings.language);
  return toOpenPage(platform, current, settings, inviteCode, invite);
}

function toOpenPage(
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
  const address = toWebAppUrl(state.raw);
  if (!person || person.status === 'left') return { page: 'invite', state: 'revoked', language, programName };
  if (!address || programName === null) return { page: 'invite', state: 'failed', language, programName };
  return {
    page: 'invite',
    state: 'open',
    language,
    programName,
    ownerName: owner?.name ?? null,
    personName: person.name,
    link: toInviteLink({ ...address, inviteCode }),
    extensionAt: toExtensionPlace(state.raw),
    // The last whole day on which it works.
    expiresOn: toDateInZone(invite.e - 1, settings.timeZone),
  };
}

/** The page's title in the browser's tab. */
export const toInviteTitle = ({ language, programName }: InvitePageModel): string =>
  [catalogs[language].script.titles.invite, programName].filter(Boolean).join(' · ');
