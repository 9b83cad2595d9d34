/**
 * Invitations: one-time, for one person, for 14 days. Only a digest of the code is kept, so that nobody who reads the
 * script's properties can use it. It would break if a used invitation were forgotten: a lost answer is repeated.
 */
import { toDigest } from '../../../shared/protocol/signing.ts';
import { parseOwn } from '../ledger/state.ts';
import type { InviteState } from './invites-api.ts';

export const INVITE_DAYS = 14;
/** Used, revoked and expired invitations are still told apart for this long. */
export const REMEMBERED_DAYS = 60;

const MS_PER_DAY = 86_400_000;
const PREFIX = 'invite.';

/** As kept; short names, since all invitations share 500 KB with the rest. Times are milliseconds since 1970. */
export interface Invite {
  /** Person id. */
  p: string;
  /** Invited at. */
  i: number;
  /** Expires at. */
  e: number;
  /** Used at. */
  u?: number;
  /** Digest of the request that used it. */
  r?: string;
  /** Device it was exchanged for. */
  d?: string;
  /** Revoked at. */
  x?: number;
}

/** Key of the property that keeps the invitation of a code. */
export const toInviteKey = (inviteCode: string): string => PREFIX + toDigest(`invite:${inviteCode}`);

/** Digest of a request id, with which a repeated request is recognized. */
export const toRequestDigest = (requestId: string): string => toDigest(`request:${requestId}`).slice(0, 32);

/** What the owner's pages call an invitation: a part of its digest. */
export const toInviteId = (key: string): string => key.slice(PREFIX.length, PREFIX.length + 16);

export const toNewInvite = (personId: string, nowMs: number): Invite => ({
  p: personId,
  i: nowMs,
  e: nowMs + INVITE_DAYS * MS_PER_DAY,
});

/** The invitation of a code; null when there is none. */
export const findInvite = (properties: Readonly<Record<string, string>>, inviteCode: string): Invite | null =>
  parseOwn<Invite>(properties[toInviteKey(inviteCode)]);

/** All invitations by property key. */
export const listInvites = (properties: Readonly<Record<string, string>>): [key: string, invite: Invite][] =>
  Object.entries(properties).flatMap(([key, text]): [string, Invite][] => {
    const invite = key.startsWith(PREFIX) ? parseOwn<Invite>(text) : null;
    return invite ? [[key, invite]] : [];
  });

export const toInviteState = (invite: Invite, nowMs: number): InviteState => {
  if (invite.x !== undefined) return 'revoked';
  if (invite.u !== undefined) return 'used';
  return nowMs >= invite.e ? 'expired' : 'open';
};

/** Whether an invitation no longer says anything that somebody may ask. */
export const isForgettable = (invite: Invite, nowMs: number): boolean =>
  toInviteState(invite, nowMs) !== 'open' &&
  nowMs - Math.max(invite.e, invite.u ?? 0, invite.x ?? 0) > REMEMBERED_DAYS * MS_PER_DAY;
