/**
 * Enrollment: a one-time invite code is exchanged for a device id and its secret. It travels in an unsigned envelope,
 * since the device has no secret yet.
 */
import * as v from 'valibot';
import { briefingSchema } from './briefing.ts';

export const enrollBodySchema = v.object({
  inviteCode: v.pipe(v.string(), v.minLength(16), v.maxLength(200)),
  /** Made by the device, so that a repeat after a lost answer gets the same enrollment instead of "already used". */
  requestId: v.pipe(v.string(), v.minLength(16), v.maxLength(100)),
  /** Shown to the owner in the list of devices, e.g. "Chrome on Linux". */
  deviceName: v.pipe(v.string(), v.maxLength(100)),
});

export type EnrollBody = v.InferOutput<typeof enrollBodySchema>;

export const enrollmentSchema = v.object({
  deviceId: v.string(),
  /** Hexadecimal text; stays in the browser's local storage. */
  secret: v.string(),
  briefing: briefingSchema,
});

export type Enrollment = v.InferOutput<typeof enrollmentSchema>;
