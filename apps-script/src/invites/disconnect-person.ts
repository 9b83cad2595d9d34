/** Turns all browsers of one person away, and takes their open invitation back: for who has left or mentors nobody. */
import type { Answer } from '../calls/answers-api.ts';
import { answer } from '../calls/answer.ts';
import type { AuditEntry } from '../ledger/write-ledger.ts';
import type { Platform } from '../platform/ports.ts';
import { listDevices, toDeviceKey } from './devices.ts';
import { listInvites, toInviteState } from './invitations.ts';
import type { PersonDisconnected } from './invites-api.ts';
import { change, nameOf } from './invites.ts';

/** Once; again it changes nothing. */
export const disconnectPerson = (platform: Platform, personId: string): Answer<PersonDisconnected> =>
  answer(platform, (context) =>
    change(context, (ledger, properties, nowMs) => {
      const name = nameOf(ledger, personId) ?? personId;
      const changes: Record<string, string> = {};
      const audit: AuditEntry[] = [];
      const devices = listDevices(properties).filter(([, { p, x }]) => p === personId && x === undefined);
      for (const [deviceId, device] of devices) {
        changes[toDeviceKey(deviceId)] = JSON.stringify({ ...device, x: nowMs });
        const detail = [name, device.n].join(', ');
        audit.push({ action: 'device-revoked', table: 'people', rowId: personId, detail });
      }
      for (const [key, invite] of listInvites(properties)) {
        if (invite.p !== personId || toInviteState(invite, nowMs) !== 'open') continue;
        changes[key] = JSON.stringify({ ...invite, x: nowMs });
        audit.push({ action: 'invite-revoked', table: 'people', rowId: personId, detail: name });
      }
      return { changes, audit, toResult: () => ({ personId, browsers: devices.length }) };
    }),
  );
