/**
 * Personal links to a participant's own page on the phone, as the owner makes and takes them back: for every mentee,
 * and for mentors without the extension. They are invitations of another kind; a mentor may have both.
 */
import { catalogs } from '../words.ts';
import { toPersonalLink } from '../../../shared/protocol/invite-link.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Answer } from '../calls/answers-api.ts';
import { answer, Refusal, type OwnerContext } from '../calls/answer.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { listDevices } from './devices.ts';
import {
  listInvites,
  toInviteCode,
  toInviteId,
  toInviteKey,
  toInviteKind,
  toInviteState,
  toNewInvite,
} from './invitations.ts';
import type { PhoneLinkMade, PhoneLinksMade, PhoneLinksView, PhonePerson } from './invites-api.ts';
import { changeLedger, readPeople, revokeDevice, revokeInvite } from './invites.ts';
import { isAddressProved, toWebAppUrl } from './web-app-url.ts';

type Properties = Readonly<Record<string, string>>;

/** Everybody who may have a page, with their link and browsers. */
export const getPhoneLinks = (platform: Platform): Answer<PhoneLinksView> =>
  answer(platform, (context) => toView(context, readPeople(context), context.state.raw));

/** Makes a personal link for each; an earlier one of theirs that nobody has used no longer works. */
export const makePhoneLinks = (platform: Platform, personIds: string[]): Answer<PhoneLinksMade> =>
  answer(platform, (context) => {
    const words = catalogs[context.language].script.failures;
    const address = toWebAppUrl(context.state.raw);
    if (address === null) throw new Refusal(words.noWebApp);
    const wanted = [...new Set(personIds)];
    if (wanted.length === 0)
      throw new Refusal(words.nobody, { issues: [{ code: 'required', field: 'personIds' }] });
    return changeLedger(
      context,
      (ledger, properties, nowMs) => {
        const people = ledger.rows('people').byId;
        const changes: Record<string, string> = {};
        for (const [key, invite] of listInvites(properties)) {
          const isOpen = toInviteKind(invite) === 'page' && toInviteState(invite, nowMs) === 'open';
          if (isOpen && wanted.includes(invite.p)) changes[key] = JSON.stringify({ ...invite, x: nowMs });
        }
        const links = wanted.map((personId): PhoneLinkMade => {
          const person = people.get(personId);
          const role = person && toRole(person);
          if (!person || !role) throw new Refusal(words.personGone);
          const inviteCode = toInviteCode(platform.ids.newRandom(), context.state.masterSecret!);
          const invite = toNewInvite(personId, nowMs, 'page');
          changes[toInviteKey(inviteCode)] = JSON.stringify(invite);
          return {
            ...{ personId, name: person.name, role },
            language: person.language ?? ledger.program?.language ?? context.language,
            link: toPersonalLink({ ...address, inviteCode }),
            expiresAt: new Date(invite.e).toISOString(),
          };
        });
        const audit = links.map(({ personId, name }) => ({
          ...{ action: 'invited' as const, table: 'people', rowId: personId, detail: name },
        }));
        return { changes, audit, toResult: (view: PhoneLinksView) => ({ links, view }) };
      },
      (ledger, properties) => toView(context, ledger, properties),
    );
  });

/** Makes a link that nobody has used useless. */
export const revokePhoneLink = (platform: Platform, inviteId: string): Answer<PhoneLinksView> =>
  thenView(platform, revokeInvite(platform, inviteId));

/** Turns a browser away from now on. */
export const disconnectPhone = (platform: Platform, deviceId: string): Answer<PhoneLinksView> =>
  thenView(platform, revokeDevice(platform, deviceId));

const thenView = (platform: Platform, done: Answer<unknown>): Answer<PhoneLinksView> =>
  done.ok ? getPhoneLinks(platform) : done;

/** What somebody's page would be for; null for who takes part in nothing. */
function toRole({ status, role }: Pick<Person, 'status' | 'role'>): PhonePerson['role'] | null {
  if (status === 'left') return null;
  return role === 'mentor' || role === 'mentee' || role === 'both' ? role : null;
}

function toView(
  { platform, language }: OwnerContext,
  ledger: Ledger,
  properties: Properties,
): PhoneLinksView {
  const nowMs = platform.clock.nowMs();
  const invites = listInvites(properties).filter(([, invite]) => toInviteKind(invite) === 'page');
  const devices = listDevices(properties).filter(([, { k, x }]) => k === 'page' && x === undefined);
  const all = ledger.rows('people').records;
  const toIso = (epochMs: number): string => new Date(epochMs).toISOString();
  const people = all.flatMap((person): PhonePerson[] => {
    const own = devices.filter(([, { p }]) => p === person.id);
    // Somebody who takes part no more is named while a browser of theirs is still connected.
    const role = toRole(person) ?? (own.length > 0 ? 'mentee' : null);
    if (role === null) return [];
    const [latest] = invites
      .filter(([, { p }]) => p === person.id)
      .sort(([, a], [, b]) => b.i - a.i || Number(a.x !== undefined) - Number(b.x !== undefined));
    return [
      {
        ...{ personId: person.id, name: person.name, email: person.email, role },
        invite: latest
          ? {
              inviteId: toInviteId(latest[0]),
              state: toInviteState(latest[1], nowMs),
              ...{ invitedAt: toIso(latest[1].i), expiresAt: toIso(latest[1].e) },
            }
          : null,
        devices: own.map(([deviceId, { n, c }]) => ({ deviceId, deviceName: n, connectedAt: toIso(c) })),
      },
    ];
  });
  const order = { mentee: 0, both: 0, mentor: 1 } as const;
  people.sort((a, b) => order[a.role] - order[b.role] || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    language: ledger.program?.language ?? language,
    programName: ledger.program?.name ?? '',
    ownerName: all.find(({ role, status }) => role === 'owner' && status === 'active')?.name ?? null,
    people,
    canInvite: toWebAppUrl(properties) !== null && isAddressProved(properties),
  };
}
