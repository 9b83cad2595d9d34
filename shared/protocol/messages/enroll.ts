/**
 * Enrollment: a one-time invite code is exchanged for a device id and its secret. It travels in an unsigned envelope,
 * since the device has no secret yet.
 */
import * as v from 'valibot';
import { toHmac } from '../signing.ts';
import { briefingSchema } from './briefing.ts';

export const enrollBodySchema = v.object({
  inviteCode: v.pipe(v.string(), v.minLength(16), v.maxLength(200)),
  /** Made by the device, so that a repeat after a lost answer gets the same enrollment instead of "already used". */
  requestId: v.pipe(v.string(), v.minLength(16), v.maxLength(100)),
  /** Shown to the owner in the list of devices, e.g. "Chrome on Linux". */
  deviceName: v.pipe(v.string(), v.maxLength(100)),
  /** The device that this browser was before, if it was one. */
  formerDeviceId: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** The browser keeps nothing between two visits: its request follows from the link, which stays its key. */
  isLinkKept: v.optional(v.boolean()),
});

/**
 * What shows a device that a web app at another address is the ledger it was connected to before: nobody else knows
 * its former secret.
 */
export const toFormerProof = (formerSecret: string, requestId: string): string =>
  toHmac(formerSecret, `same-ledger:${requestId}`);

export type EnrollBody = v.InferOutput<typeof enrollBodySchema>;

export const enrollmentSchema = v.object({
  deviceId: v.string(),
  /** Hexadecimal text; stays in the browser's local storage. */
  secret: v.string(),
  briefing: briefingSchema,
  /** For `formerDeviceId`, where it was a device of the same person. */
  formerProof: v.optional(v.string()),
});

export type Enrollment = v.InferOutput<typeof enrollmentSchema>;
