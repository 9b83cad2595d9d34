/**
 * The page's own device: made by one press on an unused link, remembered under the link that made it. Where the browser
 * keeps nothing, the request follows from the link, so that opening the link again leads to the same device.
 */
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { newRequestId } from '../platform/browser.ts';
import type { Kept } from '../platform/kept-storage.ts';

export interface PhoneDevice {
  deviceId: string;
  /** Signs every request; never leaves this browser. */
  secret: string;
  personId: string;
  personName: string;
  programName: string;
  language: Language;
  /** Server's clock minus this phone's. */
  skewMs: number;
  /** The ledger has turned it away for good. */
  isRevoked?: boolean;
}

const LINKS = 'ml.link.';
const toLinkKey = (inviteCode: string): string => LINKS + toDigest(`link:${inviteCode}`).slice(0, 24);

const isDevice = (value: unknown): value is PhoneDevice =>
  typeof value === 'object' && value !== null && 'deviceId' in value && 'secret' in value;

export function readDevice(kept: Kept, inviteCode: string): PhoneDevice | null {
  const value = kept.read(toLinkKey(inviteCode));
  return isDevice(value) ? value : null;
}

/** Any other device of this browser that still works, for a link that is somebody else's or used up. */
export function findOtherDevice(kept: Kept, inviteCode: string): PhoneDevice | null {
  const others = kept
    .keys(LINKS)
    .filter((key) => key !== toLinkKey(inviteCode))
    .map((key) => kept.read(key))
    .filter(isDevice);
  return others.find((device) => device.isRevoked !== true) ?? null;
}

export const keepDevice = (kept: Kept, inviteCode: string, device: PhoneDevice): boolean =>
  kept.write(toLinkKey(inviteCode), device);

/**
 * The request that a press sends: made once for a link, so that a press whose answer was lost is repeated as it was.
 */
export function toRequestId(kept: Kept, inviteCode: string): string {
  if (!kept.lasts) return `link-${toDigest(`request:${inviteCode}`).slice(0, 48)}`;
  const key = `ml.request.${toLinkKey(inviteCode)}`;
  const known = kept.read(key);
  if (typeof known === 'string') return known;
  const made = newRequestId();
  kept.write(key, made);
  return made;
}

export const toDevice = (
  { deviceId, secret, briefing }: Enrollment,
  language: Language,
  skewMs: number,
): PhoneDevice => ({
  ...{ deviceId, secret, language, skewMs },
  personId: briefing.person.id,
  personName: briefing.person.name,
  programName: briefing.program.name,
});
