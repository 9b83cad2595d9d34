/**
 * Invitations and devices as the owner sees and changes them. A link is shown in the answer that made it and never
 * again: only its digest is kept.
 */
import { catalogs } from '../words.ts';
import { toInviteLink } from '../../../shared/protocol/invite-link.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { toExtensionPlace } from './extension-place.ts';
import { findDevice, listDevices, toDeviceKey } from './devices.ts';
import {
  isForgettable,
  listInvites,
  toInviteCode,
  toInviteId,
  toInviteKey,
  toInviteKind,
  toInviteState,
  toNewInvite,
} from './invitations.ts';
import { isAddressProved, toSuggestedUrl, toWebAppUrl } from './web-app-url.ts';
import { toFailureCause } from '../ledger/failures.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { toState } from '../ledger/state.ts';
import { toAuditLines, toTopRequests, type AuditEntry } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { InviteLinkView, InvitesMade, InvitesView } from './invites-api.ts';
import { toInvitesView } from './invites-view.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { openWithIds } from '../calls/missing-ids.ts';

const WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
  { table: 'audit', rows: 'none' },
];

type Properties = Record<string, string>;

/** Everybody who may be invited, with their invitation and devices. */
export const getInvites = (platform: Platform): Answer<InvitesView> =>
  answer(platform, (context) => toView(context, readPeople(context), context.state.raw));

/** Makes a link for each person; an earlier open invitation of theirs no longer works. Refused until the web app's address is proved. */
export const inviteMentors = (platform: Platform, personIds: string[]): Answer<InvitesMade> =>
  answer(platform, (context) => {
    const words = catalogs[context.language].script.failures;
    const address = toWebAppUrl(context.state.raw);
    if (address === null) throw new Refusal(words.noWebApp);
    // A live request may have come through an old deployment: its links would lead nowhere.
    if (!isAddressProved(context.state.raw)) throw new Refusal(words.addressUnproved);
    const wanted = [...new Set(personIds)];
    if (wanted.length === 0)
      throw new Refusal(words.nobody, { issues: [{ code: 'required', field: 'personIds' }] });
    return change(context, (ledger, properties, nowMs) => {
      const people = ledger.rows('people').byId;
      const changes: Properties = {};
      for (const [key, invite] of listInvites(properties)) {
        const isExtensions = toInviteKind(invite) === 'extension';
        if (isExtensions && wanted.includes(invite.p) && toInviteState(invite, nowMs) === 'open') {
          changes[key] = JSON.stringify({ ...invite, x: nowMs });
        }
      }
      const links = wanted.map((personId): InviteLinkView => {
        const person = people.get(personId);
        if (!person || person.status === 'left') throw new Refusal(words.personGone);
        const inviteCode = toInviteCode(platform.ids.newRandom(), context.state.masterSecret!);
        const invite = toNewInvite(personId, nowMs);
        changes[toInviteKey(inviteCode)] = JSON.stringify(invite);
        const expiresAt = new Date(invite.e).toISOString();
        return {
          personId,
          name: person.name,
          email: person.email,
          link: toInviteLink({ ...address, inviteCode }),
          expiresAt,
        };
      });
      const audit = links.map(({ personId, name }) => ({
        action: 'invited' as const,
        table: 'people',
        rowId: personId,
        detail: name,
      }));
      return { changes, audit, toResult: (view) => ({ links, view }) };
    });
  });

/** Makes an open invitation useless. */
export const revokeInvite = (platform: Platform, inviteId: string): Answer<InvitesView> =>
  answer(platform, (context) =>
    change(context, (ledger, properties, nowMs) => {
      const found = listInvites(properties).find(([key]) => toInviteId(key) === inviteId);
      if (!found || toInviteState(found[1], nowMs) !== 'open') return nothing();
      const [key, invite] = found;
      const audit = [
        {
          action: 'invite-revoked' as const,
          table: 'people',
          rowId: invite.p,
          detail: nameOf(ledger, invite.p),
        },
      ];
      return { changes: { [key]: JSON.stringify({ ...invite, x: nowMs }) }, audit, toResult: (view) => view };
    }),
  );

/** Turns a device away from now on. */
export const revokeDevice = (platform: Platform, deviceId: string): Answer<InvitesView> =>
  answer(platform, (context) =>
    change(context, (ledger, properties, nowMs) => {
      const device = findDevice(properties, deviceId);
      if (!device || device.x !== undefined) return nothing();
      const detail = [nameOf(ledger, device.p), device.n].filter(Boolean).join(', ');
      const audit = [{ action: 'device-revoked' as const, table: 'people', rowId: device.p, detail }];
      const changes = { [toDeviceKey(deviceId)]: JSON.stringify({ ...device, x: nowMs }) };
      return { changes, audit, toResult: (view) => view };
    }),
  );

/** What to write, what to note of it, what to answer. */
export interface Change<T, V = InvitesView> {
  changes: Properties;
  audit: AuditEntry[];
  toResult(view: V): T;
}

const nothing = (): Change<InvitesView> => ({ changes: {}, audit: [], toResult: (view) => view });

/** A person's name; null where there is no row. */
export const nameOf = (ledger: Ledger, personId: string): string | null =>
  (ledger.rows('people').byId.get(personId) as Person | undefined)?.name ?? null;

/** Properties are read again under the lock: another window may have changed them. Revoking comes before its audit line. */
export const change = <T>(
  context: OwnerContext,
  toChange: (ledger: Ledger, properties: Readonly<Properties>, nowMs: number) => Change<T>,
): T => changeLedger(context, toChange, (ledger, properties) => toView(context, ledger, properties));

/** As `change`, for a caller with a view of its own. */
export function changeLedger<T, V>(
  context: OwnerContext,
  toChange: (ledger: Ledger, properties: Readonly<Properties>, nowMs: number) => Change<T, V>,
  toOwnView: (ledger: Ledger, properties: Readonly<Properties>) => V,
): T {
  const { platform } = context;
  return underLock(context, () => {
    const state = toState(platform.properties.readAll());
    const ledger = readPeople({ ...context, state });
    const nowMs = platform.clock.nowMs();
    const { changes, audit, toResult } = toChange(ledger, state.raw, nowMs);
    if (Object.keys(changes).length > 0) {
      save(context, state.raw, changes, nowMs);
      const lines = toAuditLines(platform, ledger, audit);
      if (ledger.layout.audit) {
        platform.sheets.batchUpdate(ledger.settings.spreadsheetId, toTopRequests(ledger, 'audit', lines));
      }
    }
    return toResult(toOwnView(ledger, { ...state.raw, ...changes }));
  });
}

/** Writes the changes; when the store is full, what nobody asks about any more is dropped first. */
function save(
  { platform, language }: OwnerContext,
  properties: Readonly<Properties>,
  changes: Properties,
  nowMs: number,
): void {
  try {
    platform.properties.write(changes);
  } catch (error) {
    if (toFailureCause(error) !== 'store-full') throw error;
    const kept = { ...properties, ...changes };
    for (const [key, invite] of listInvites(kept))
      if (isForgettable(invite, nowMs) || isClosed(invite)) delete kept[key];
    try {
      platform.properties.replaceAll(kept);
    } catch (second) {
      if (toFailureCause(second) !== 'store-full') throw second;
      throw new Refusal(catalogs[language].script.failures.tooMany);
    }
  }
}

const isOwner = ({ role, status }: Person): boolean => role === 'owner' && status === 'active';

const isClosed = (invite: { x?: number }): boolean => invite.x !== undefined;

export const readPeople = (context: OwnerContext): Ledger => openWithIds(context, WANTS);

const toView = (
  { platform, language }: OwnerContext,
  ledger: Ledger,
  properties: Readonly<Properties>,
): InvitesView =>
  toInvitesView({
    language: ledger.program?.language ?? language,
    programName: ledger.program?.name ?? '',
    ownerName: ledger.rows('people').records.find(isOwner)?.name ?? '',
    extensionAt: toExtensionPlace(properties),
    people: ledger.rows('people').records,
    invites: listInvites(properties).filter(([, invite]) => toInviteKind(invite) === 'extension'),
    devices: listDevices(properties).filter(([, device]) => device.k !== 'page'),
    webAppUrl: toWebAppUrl(properties)?.webAppUrl ?? null,
    isAddressProved: isAddressProved(properties),
    suggestedUrl: isAddressProved(properties) ? null : toSuggestedUrl(platform),
    issues: ledger.issues,
    nowMs: platform.clock.nowMs(),
  });
