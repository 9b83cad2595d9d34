/**
 * The events that wake the worker. All are registered in one synchronous call at the top level: a listener that is
 * added later misses the very event that woke the worker.
 */
import { browser } from './browser.ts';
import { onPermissionChange } from './host-permission.ts';
import { SHORTEST_ALARM_MS } from './limits.ts';

export type WakeReason = 'startup' | 'installed' | 'updated' | 'online' | 'alarm' | 'permission';

const NEXT_ALARM = 'next-delivery';
const REGULAR_ALARM = 'regular-delivery';
const REGULAR_MINUTES = 30;

/** Calls back whenever something may have become possible to send. */
export function onWake(listener: (reason: WakeReason) => void): void {
  browser.runtime.onStartup.addListener(() => {
    listener('startup');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener(reason === 'install' ? 'installed' : 'updated');
  });
  browser.alarms.onAlarm.addListener(() => {
    listener('alarm');
  });
  globalThis.addEventListener('online', () => {
    listener('online');
  });
  onPermissionChange(() => {
    listener('permission');
  });
}

/** Makes the regular alarm anew where the browser has lost it. */
export async function keepRegularAlarm(): Promise<void> {
  if (await browser.alarms.get(REGULAR_ALARM)) return;
  browser.alarms.create(REGULAR_ALARM, { periodInMinutes: REGULAR_MINUTES });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Wakes the worker after `waitMs`, or not at all when null. Short waits also run on a timer, which is exact while the
 * worker lives; the alarm stands behind it in case the worker is ended.
 */
export function wakeAfter(waitMs: number | null, listener: () => void): void {
  clearTimeout(timer);
  if (waitMs === null) {
    void browser.alarms.clear(NEXT_ALARM);
    return;
  }
  browser.alarms.create(NEXT_ALARM, { when: Date.now() + Math.max(waitMs, SHORTEST_ALARM_MS) });
  if (waitMs < SHORTEST_ALARM_MS) timer = setTimeout(listener, waitMs);
}
