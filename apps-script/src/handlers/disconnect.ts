/** A device gives up its connection: it is revoked by its own wish, with an audit line. */
import { findDevice, toDeviceKey } from '../invites/devices.ts';
import type { Handler } from './handler.ts';

export const disconnectHandler: Handler = {
  type: 'disconnect',
  isWriting: true,
  wants: () => [{ table: 'audit', rows: 'none' }],
  handle({ id }, { caller, nowMs, properties }) {
    const device = findDevice(properties, caller.deviceId);
    if (!device) return { result: { id, status: 'known', data: {} } };
    return {
      result: { id, status: 'recorded', data: {} },
      effects: {
        properties: { [toDeviceKey(caller.deviceId)]: JSON.stringify({ ...device, x: nowMs }) },
        audit: [{ action: 'device-revoked', byPersonId: caller.personId, detail: device.n }],
      },
    };
  },
};
