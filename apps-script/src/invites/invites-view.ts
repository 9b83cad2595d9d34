/** The list of people who may be invited, by name: each with the latest invitation and the devices that are connected. */
import type { Person } from '../../../shared/tables/people.ts';
import type { Device } from './devices.ts';
import { toInviteId, toInviteState, type Invite } from './invitations.ts';
import type { InviteePerson, InvitesView } from './invites-api.ts';

export interface InviteFacts extends Omit<InvitesView, 'people'> {
  people: readonly Person[];
  invites: readonly [key: string, invite: Invite][];
  devices: readonly [deviceId: string, device: Device][];
  nowMs: number;
}

const toIso = (epochMs: number): string => new Date(epochMs).toISOString();

/** Mentors who are active; others only while a device of theirs is still connected. */
export function toInvitesView(facts: InviteFacts): InvitesView {
  const { language, programName, ownerName, extensionAt } = facts;
  const { webAppUrl, isAddressProved, suggestedUrl, issues, nowMs } = facts;
  const known = new Set(facts.people.map((person) => person.id));
  const gone = [...new Set(facts.devices.map(([, device]) => device.p))].filter(
    (personId) => !known.has(personId),
  );
  const people = [
    ...facts.people
      .map((person) => ({ person, invitee: toInvitee(person, facts, nowMs) }))
      .filter(({ person, invitee }) => isMentor(person) || invitee.devices.length > 0)
      .map(({ invitee }) => invitee),
    // Somebody whose row was deleted: named by id, so that the owner can still disconnect them.
    ...gone
      .map((id) => toInvitee({ id, name: id, email: null, role: 'none', language: null }, facts, nowMs))
      .filter((invitee) => invitee.devices.length > 0),
  ].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    ...{ language, programName, ownerName, extensionAt },
    ...{ webAppUrl, isAddressProved, suggestedUrl, issues, people },
  };
}

const isMentor = (person: Person): boolean =>
  person.status === 'active' && (person.role === 'mentor' || person.role === 'both');

function toInvitee(
  person: Pick<Person, 'id' | 'name' | 'email' | 'role' | 'language'>,
  facts: InviteFacts,
  nowMs: number,
): InviteePerson {
  const own = facts.invites.filter(([, invite]) => invite.p === person.id).sort((a, b) => b[1].i - a[1].i);
  const latest = own[0];
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    language: person.language ?? null,
    invite: latest
      ? {
          inviteId: toInviteId(latest[0]),
          state: toInviteState(latest[1], nowMs),
          invitedAt: toIso(latest[1].i),
          expiresAt: toIso(latest[1].e),
        }
      : null,
    devices: facts.devices
      .filter(([, device]) => device.p === person.id && device.x === undefined)
      .map(([deviceId, device]) => ({ deviceId, deviceName: device.n, connectedAt: toIso(device.c) })),
  };
}
