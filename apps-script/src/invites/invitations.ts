/**
 * Invitations: one-time, for one person, for 14 days. Only a digest of the code is kept, so that nobody who reads the
 * script's properties can use it; a part of the code is sealed by the master secret, so that a made-up one is known
 * without looking. It would break if a used invitation were forgotten: a lost answer is repeated.
 */
import { isEqualConstantTime, toDigest, toHmac } from '../../../shared/protocol/signing.ts';
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
  /** For a page on the phone, not for the extension. */
  k?: 'page';
  /** The browser that used it keeps nothing: the link stays its key until its device is revoked. */
  l?: true;
}

const SEAL_LENGTH = 12;

/** A new code: 80 random bits and their seal of 48, as 32 hexadecimal characters. `random`: 32 of a version 4 UUID. */
export function toInviteCode(random: string, masterSecret: string): string {
  // The characters between them are not all random.
  const free = random.slice(0, 12) + random.slice(24);
  return free + toSeal(free, masterSecret);
}

/** Whether this master secret made the code. */
export const isSealed = (inviteCode: string, masterSecret: string): boolean =>
  isEqualConstantTime(
    toSeal(inviteCode.slice(0, -SEAL_LENGTH), masterSecret),
    inviteCode.slice(-SEAL_LENGTH),
  );

const toSeal = (free: string, masterSecret: string): string =>
  toHmac(masterSecret, `invite:${free}`).slice(0, SEAL_LENGTH);

/** Key of the property that keeps the invitation of a code. */
export const toInviteKey = (inviteCode: string): string => PREFIX + toDigest(`invite:${inviteCode}`);

/** Digest of a request id, with which a repeated request is recognized. */
export const toRequestDigest = (requestId: string): string => toDigest(`request:${requestId}`).slice(0, 32);

/** What the owner's pages call an invitation: a part of its digest. */
export const toInviteId = (key: string): string => key.slice(PREFIX.length, PREFIX.length + 16);

export const toNewInvite = (personId: string, nowMs: number, kind: InviteKind = 'extension'): Invite => ({
  p: personId,
  i: nowMs,
  e: nowMs + INVITE_DAYS * MS_PER_DAY,
  ...(kind === 'page' && { k: 'page' }),
});

/** What an invitation is for: the extension, or a person's page on the phone. */
export type InviteKind = 'extension' | 'page';

export const toInviteKind = ({ k }: Invite): InviteKind => k ?? 'extension';

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
  !(invite.l === true && invite.x === undefined) &&
  nowMs - Math.max(invite.e, invite.u ?? 0, invite.x ?? 0) > REMEMBERED_DAYS * MS_PER_DAY;
