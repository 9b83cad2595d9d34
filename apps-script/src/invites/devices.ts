/**
 * Connected devices. A device's secret is derived from the master secret and its id, never kept; revoking marks the
 * id, at once and for good.
 */
import { toDigest, toHmac } from '../../../shared/protocol/signing.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { IdsPort } from '../platform/ports.ts';
import { parseOwn } from '../ledger/state.ts';

const PREFIX = 'device.';

/** As kept; times are milliseconds since 1970. */
export interface Device {
  /** Person id. */
  p: string;
  /** Name shown to the owner. */
  n: string;
  /** Connected at. */
  c: number;
  /** Revoked at. */
  x?: number;
  /** A page of the web app, not the extension. */
  k?: 'page';
}

export const toDeviceKey = (deviceId: string): string => PREFIX + deviceId;

/** The id that an invitation and a request lead to: the same for the same request, so that a repeat finds it. */
export const toDeviceId = (inviteKey: string, requestDigest: string): string =>
  `D-${toDigest(`${inviteKey}\n${requestDigest}`).slice(0, 24)}`;

/** Whether a text looks like an id that `toDeviceId` made; anything else is nobody's. */
export const isDeviceId = (text: string): boolean => /^D-[0-9a-f]{24}$/.test(text);

/** What all devices' secrets are derived from: 366 random bits, folded to 256. */
export const newMasterSecret = (ids: IdsPort): string =>
  toDigest([ids.newRandom(), ids.newRandom(), ids.newRandom()].join(''));

/** What its check-ins say of where they came from. */
export const toSource = ({ k }: Device): CheckIn['source'] => (k === 'page' ? 'web-page' : 'extension');

/** HMAC-SHA256 of the id under the master secret, in hexadecimal. */
export const toDeviceSecret = (masterSecret: string, deviceId: string): string =>
  toHmac(masterSecret, `device:${deviceId}`);

export const findDevice = (properties: Readonly<Record<string, string>>, deviceId: string): Device | null =>
  Object.prototype.hasOwnProperty.call(properties, toDeviceKey(deviceId))
    ? parseOwn<Device>(properties[toDeviceKey(deviceId)])
    : null;

/** All devices by id. */
export const listDevices = (
  properties: Readonly<Record<string, string>>,
): [deviceId: string, device: Device][] =>
  Object.entries(properties).flatMap(([key, text]): [string, Device][] => {
    const device = key.startsWith(PREFIX) ? parseOwn<Device>(text) : null;
    return device ? [[key.slice(PREFIX.length), device]] : [];
  });
