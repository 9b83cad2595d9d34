/**
 * A new master secret, where the old one may be known to somebody: every browser and every open link stops working at
 * once, and each mentor connects again by a new link. What waits in their browsers goes on with the new connection.
 */
import { catalogs } from '../words.ts';
import type { Answer } from '../calls/answers-api.ts';
import { answer } from '../calls/answer.ts';
import { SECRET_KEY, toState } from '../ledger/state.ts';
import type { Platform } from '../platform/ports.ts';
import { rememberGate } from '../web-app/gate.ts';
import { listDevices, newMasterSecret, toDeviceKey } from '../invites/devices.ts';
import { listInvites, toInviteState } from '../invites/invitations.ts';
import type { SecretChanged } from '../invites/invites-api.ts';
import { change } from '../invites/invites.ts';

/** Done each time that it is asked. */
export const changeSecret = (platform: Platform): Answer<SecretChanged> =>
  answer(platform, (context) =>
    change(context, (_ledger, properties, nowMs) => {
      const changes: Record<string, string> = { [SECRET_KEY]: newMasterSecret(platform.ids) };
      const devices = listDevices(properties).filter(([, { x }]) => x === undefined);
      for (const [deviceId, device] of devices)
        changes[toDeviceKey(deviceId)] = JSON.stringify({ ...device, x: nowMs });
      for (const [key, invite] of listInvites(properties))
        if (toInviteState(invite, nowMs) === 'open') changes[key] = JSON.stringify({ ...invite, x: nowMs });
      const detail = catalogs[context.language].script.audit.secretChanged(devices.length);
      return {
        changes,
        audit: [{ action: 'device-revoked', detail }],
        toResult: (view) => {
          // From now on nobody is let in whom only the cache knows.
          rememberGate(platform, toState({ ...properties, ...changes }));
          return { browsers: devices.length, view };
        },
      };
    }),
  );
