/**
 * Invites that nobody has used: their person is not connected, and the link has been out for some days or has run out.
 * The owner is reminded in Today; nobody is written to.
 */
import { addDays } from '../../../shared/time/serial-dates.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import { listDevices } from './devices.ts';
import { listInvites, toInviteState } from './invitations.ts';
import type { UnusedInvite } from './invites-api.ts';

/** A link handed over today is no reason to ask. */
const PATIENCE_DAYS = 3;

export interface InviteReminderFacts {
  people: readonly Person[];
  /** Script properties, which know invites and devices. */
  properties: Readonly<Record<string, string>>;
  timeZone: string;
  /** `YYYY-MM-DD` in the program's zone. */
  todayOn: string;
  nowMs: number;
}

/** By name; of each person the latest invite alone. */
export function findUnusedInvites(facts: InviteReminderFacts): UnusedInvite[] {
  const { people, properties, timeZone, todayOn, nowMs } = facts;
  const connected = new Set(listDevices(properties).flatMap(([, { p, x }]) => (x === undefined ? [p] : [])));
  const latest = new Map<string, ReturnType<typeof listInvites>[number][1]>();
  for (const [, invite] of listInvites(properties)) {
    const known = latest.get(invite.p);
    if (!known || invite.i > known.i) latest.set(invite.p, invite);
  }
  return people
    .flatMap(({ id, name, status, role }): UnusedInvite[] => {
      const invite = latest.get(id);
      const isMentor = status === 'active' && (role === 'mentor' || role === 'both');
      if (!invite || !isMentor || connected.has(id)) return [];
      const state = toInviteState(invite, nowMs);
      const invitedOn = toDateInZone(invite.i, timeZone);
      const isDue = state === 'expired' || (state === 'open' && addDays(invitedOn, PATIENCE_DAYS) <= todayOn);
      return isDue ? [{ personId: id, name, invitedOn, isExpired: state === 'expired' }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
