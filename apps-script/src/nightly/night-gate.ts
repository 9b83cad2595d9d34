/**
 * Who may start the nightly pass. Its function is top-level, so any page of the script can call it: it runs only for
 * an event that names a trigger of the owner's, which no page knows, and not twice within a night.
 */
import type { Platform } from '../platform/ports.ts';
import type { TriggerEvent } from '../platform/web-events.ts';
import { NIGHTLY, NIGHTLY_KEY } from '../triggers.ts';

/** Google runs a daily trigger within an hour of its time; a day of 23 hours comes once a year. */
const COOL_DOWN_MS = 20 * 3_600_000;

/** Runs the work when Google's clock has called; at most two service calls when not. */
export function onceANight(platform: Platform, event: TriggerEvent | undefined, work: () => void): void {
  const triggerId = event?.triggerUid;
  if (typeof triggerId !== 'string' && typeof triggerId !== 'number') return;
  if (!platform.triggers.has(NIGHTLY.functionName, String(triggerId))) return;
  const nowMs = platform.clock.nowMs();
  const sinceMs = nowMs - Number(platform.properties.readAll()[NIGHTLY_KEY] ?? 0);
  if (sinceMs >= 0 && sinceMs < COOL_DOWN_MS) return;
  platform.properties.write({ [NIGHTLY_KEY]: String(nowMs) });
  work();
}
