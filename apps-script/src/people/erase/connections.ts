/** Browsers and invitations of a person, with the script properties that keep them. */
import { listDevices, toDeviceKey } from '../../invites/devices.ts';
import { listInvites } from '../../invites/invitations.ts';

/** How many there are, and their keys. */
export function toConnections(
  raw: Readonly<Record<string, string>>,
  personId: string,
): { devices: number; invites: number; keys: string[] } {
  const devices = listDevices(raw).filter(([, device]) => device.p === personId);
  const invites = listInvites(raw).filter(([, invite]) => invite.p === personId);
  const keys = [...devices.map(([deviceId]) => toDeviceKey(deviceId)), ...invites.map(([key]) => key)];
  return { devices: devices.length, invites: invites.length, keys };
}
